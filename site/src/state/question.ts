import { computed, signal } from '@preact/signals';
import { localDay } from '../../../src/cli/today.js';
import type { Program } from '../../../src/engine/program/program.js';
import type { Options } from '../../../src/index.js';
import { without } from '../facts/without.js';
import { bundledPrograms } from '../../../src/packs/index.js';

/** `district@revision`. */
export const idOf = ({ district, revision }: Pick<Program, 'district' | 'revision'>): string =>
  `${district}@${revision}`;

/** The documents, those issued before the drafts. */
export const programs: readonly Program[] = [...bundledPrograms].sort(
  (left, right) => Number(isDraft(left)) - Number(isDraft(right)),
);

export function isDraft({ instrument }: Program): boolean {
  return instrument.status === 'draft';
}

export const programById = (id: string): Program | undefined =>
  programs.find((program) => idOf(program) === id);

const [first] = programs;
if (first === undefined) throw new Error('the package has no packs');

/** The document looked at. */
export const program = signal<Program>(first);
/** Whether to suppose that the document is in force, whatever its standing. */
export const isSupposed = signal(isDraft(first));
/** The day asked about. */
export const day = signal(localDay(new Date()));
/** The day by which what is used had been published; null to use everything. */
export const knownAt = signal<string | null>(null);
/** Readings chosen other than those taken. */
export const readings = signal<Readonly<Record<string, string>>>({});

/** Turns to another document; of a draft, what it would grant is what there is to ask. */
export function choose(chosen: Program): void {
  program.value = chosen;
  isSupposed.value = isDraft(chosen);
}

/** Takes a reading; the one the pack takes is no choice. */
export function takeReading(name: string, option: string): void {
  const { district, readings: known } = program.value;
  const id = `${district}/${name}`;
  const others = without(readings.value, id);
  readings.value = known[name]?.taken === option ? others : { ...others, [id]: option };
}

/** Everything that is asked but for the day. */
export const subject = computed<Options>(() => ({
  district: program.value.district,
  revision: isSupposed.value ? program.value.revision : undefined,
  readings: readings.value,
  knownAt: knownAt.value ?? undefined,
  include: 'all',
}));
