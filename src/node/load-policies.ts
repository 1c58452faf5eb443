import { InputError } from '../engine/diagnostics/diagnostic.js';
import { compile } from '../engine/compile/compile.js';
import type { Program } from '../engine/program/program.js';
import { makeEngine } from '../engine/evaluate/engine.js';
import type { Engine } from '../engine/evaluate/engine.js';
import type { Pack } from '../generated/pack.types.js';
import { readPacks } from './read-packs.js';
import type { PackFile } from './read-packs.js';

/** A pack that is right, as written and as compiled. */
export interface LoadedPack {
  readonly path: string;
  readonly pack: Pack;
  readonly sourceText: string | null;
  readonly program: Program;
}

/** The engine bound to packs that were read from files. */
export interface Policies extends Engine {
  readonly packs: readonly LoadedPack[];
}

function load({ path, pack, sourceText, sha256 }: PackFile): LoadedPack[] {
  return pack === null ? [] : [{ path, pack, sourceText, program: compile(pack, sha256) }];
}

/**
 * Reads packs from a directory (every pack at any depth below it) or from files, with the source text beside each, checks and compiles them, and binds the
 * engine to them. Warnings are let through; see {@link checkPacks}. Reading is synchronous.
 *
 * @param directoryOrFiles - One path or several; relative ones are taken from the working directory.
 * @returns The packs that were read, and `evaluate`, `decide` and `prepare` as `yiju` has them, for these packs alone.
 * @throws {@link InputError} when a pack has an error, with everything that was found in all of them.
 * @throws {@link FileError} when a path cannot be read, or a directory holds no pack.
 */
export function loadPolicies(directoryOrFiles: string | readonly string[]): Policies {
  const files = readPacks([directoryOrFiles].flat());
  const diagnostics = files.flatMap((file) => file.diagnostics);
  if (diagnostics.some(({ severity }) => severity === 'error')) throw new InputError(diagnostics);
  const packs = files.flatMap(load);
  return { ...makeEngine(packs.map(({ program }) => program)), packs };
}
