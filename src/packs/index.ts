import type { Program } from '../engine/program/program.js';
import { programs } from '../generated/packs.js';

/** The packs that come with the package, compiled when it was built. */
export const bundledPrograms: readonly Program[] = programs;
