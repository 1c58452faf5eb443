import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { compile } from '../../src/engine/compile/compile.js';
import { makeEvaluate } from '../../src/engine/evaluate/evaluate.js';
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

/** Every pack in policies/, as plain data. */
export const packs: readonly Pack[] = packFiles().map(
  (file) => parse(readFileSync(file, 'utf8')) as Pack,
);

/** The engine bound to the same packs: a black box here. */
export const evaluate = makeEvaluate(packs.map((pack) => compile(pack, '0'.repeat(64))));
