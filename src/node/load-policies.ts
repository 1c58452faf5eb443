import { InputError } from '../engine/diagnostics/diagnostic.js';
import { compile } from '../engine/compile/compile.js';
import type { Program } from '../engine/compile/program.js';
import { makeDecide } from '../engine/evaluate/decide.js';
import type { Decide } from '../engine/evaluate/decide.js';
import { makeEvaluate } from '../engine/evaluate/evaluate.js';
import type { Evaluate } from '../engine/evaluate/evaluate.js';
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
export interface Policies {
  readonly evaluate: Evaluate;
  readonly decide: Decide;
  readonly packs: readonly LoadedPack[];
}

function load({ path, pack, sourceText, sha256 }: PackFile): LoadedPack[] {
  return pack === null ? [] : [{ path, pack, sourceText, program: compile(pack, sha256) }];
}

/**
 * Reads packs from a directory (every pack at any depth below it) or from files, with the source text beside each, checks and compiles them, and binds the
 * engine to them. Warnings are let through; see `checkPacks`.
 *
 * @throws InputError when a pack has an error, with everything that was found in all of them.
 * @throws FileError when a path cannot be read, or a directory holds no pack.
 */
export function loadPolicies(directoryOrFiles: string | readonly string[]): Policies {
  const files = readPacks([directoryOrFiles].flat());
  const diagnostics = files.flatMap((file) => file.diagnostics);
  if (diagnostics.some(({ severity }) => severity === 'error')) throw new InputError(diagnostics);
  const packs = files.flatMap(load);
  const programs = packs.map(({ program }) => program);
  return { evaluate: makeEvaluate(programs), decide: makeDecide(programs), packs };
}
