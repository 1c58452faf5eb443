import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { toStringMethod } from 'fast-check';
import { parse } from 'yaml';
import { compile } from '../../src/engine/compile/compile.js';
import { makeEngine } from '../../src/engine/evaluate/engine.js';
import type { Evaluate } from '../../src/engine/evaluate/engine.js';
import type { Pack } from '../../src/generated/pack.types.js';

const FOLDER = new URL('../../policies/', import.meta.url);
const isPack = (name: string): boolean => name.endsWith('.yaml') && !name.includes(' ');

function packFiles(): URL[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(new URL(`${name}/`, FOLDER))
        .filter(isPack)
        .map((file) => new URL(`${name}/${file}`, FOLDER)),
    )
    .sort((left, right) => (left.href < right.href ? -1 : 1));
}

interface Loaded {
  readonly pack: Pack;
  readonly program: ReturnType<typeof compile> | null;
  readonly failure: string | null;
}

function load(file: URL): Loaded {
  const pack = parse(readFileSync(file, 'utf8')) as Pack;
  try {
    return { pack, program: compile(pack, '0'.repeat(64)), failure: null };
  } catch (error) {
    const name = `${pack.district}/${pack.revision}`;
    return { pack, program: null, failure: `${name}: ${String(error)}` };
  }
}

const loaded = packFiles().map(load);

/** Packs that the engine does not compile, with the reason; the properties run over the others. */
export const failures: readonly string[] = loaded.flatMap(({ failure }) => failure ?? []);

/** Every pack in policies/ that compiles, as plain data. */
export const packs: readonly Pack[] = loaded
  .filter(({ program }) => program !== null)
  .map(({ pack }) => pack);

/** The engine bound to the same packs: a black box here. */
export const { evaluate } = makeEngine(loaded.flatMap(({ program }) => program ?? []));

const engines = new WeakMap<Pack, Evaluate>();

/** Has questions about a pack that is not in policies/ answered by an engine of its own. */
export function bind(pack: Pack): Pack {
  engines.set(pack, makeEngine([compile(pack, '0'.repeat(64))]).evaluate);
  return pack;
}

/** The engine that knows a pack. */
export const engineOf = (pack: Pack): Evaluate => engines.get(pack) ?? evaluate;

// A failing property prints a pack by its name.
for (const pack of packs) {
  const value = (): string => `pack ${pack.district}/${pack.revision}`;
  Object.defineProperty(pack, toStringMethod, { value });
}
