import type { Program } from '../../engine/program/program.js';
import type { ParsedText } from '../../engine/parse/parsed-text.js';
import { pointerStep } from '../../engine/parse/parsed-text.js';
import { validatePack } from '../../engine/validate/validate-pack.js';
import type { Pack } from '../../generated/pack.types.js';
import type { CaseFile } from '../cases/case-file.js';
import { applyEdit } from './edit.js';
import type { Edit } from './edit.js';
import { textEdits } from './pack-edits.js';
import { mutantId, runMutants } from './run-mutants.js';

/** How many changes were made, and how many of them noticed. */
export interface Score {
  readonly made: number;
  readonly noticed: number;
}

/** A change that nobody has noticed, with the place that was changed. */
export interface Survivor {
  readonly id: string;
  readonly line: number | null;
}

/** What became of the changes of one pack. */
export interface MutationReport {
  readonly id: string;
  /** Changes that show under the readings taken; those whose survival is explained are not counted. */
  readonly plain: Score;
  /** Changes that show only under other readings. */
  readonly behindReadings: Score;
  /** Changes of clauses and quotes, which no case reads; validation is to notice them. */
  readonly text: Score;
  readonly explained: number;
  readonly survivors: readonly Survivor[];
  /** Explained changes that do not survive, or are none. */
  readonly stale: readonly string[];
}

/** A pack to be changed, with everything that its changes are tried on. */
export interface MutationInput {
  readonly parsed: ParsedText;
  readonly pack: Pack;
  readonly sourceText: string | null;
  /** The other programs of the district. */
  readonly others: readonly Program[];
  /** The pack's cases, all of which hold. */
  readonly files: readonly CaseFile[];
  /** Reasons for the survival of changes, by their ids. */
  readonly reasons: Readonly<Record<string, string>>;
}

const pointerOf = ({ steps }: Edit): string => steps.map(pointerStep).join('');

function isRefused({ parsed, pack, sourceText }: MutationInput, edit: Edit): boolean {
  const data = applyEdit(pack, edit);
  const { diagnostics } = validatePack({ ...parsed, data, diagnostics: [] }, sourceText);
  return diagnostics.length > 0;
}

/** Changes a pack in one place after another, and counts which changes its cases, or for its quotes validation, notice. */
export function scorePack(input: MutationInput): MutationReport {
  const { parsed, pack, others, files, reasons } = input;
  const survivors: Survivor[] = [];
  const explained = new Set<string>();
  const survive = (id: string, edit: Edit): void => {
    survivors.push({ id, line: parsed.locate(pointerOf(edit))?.line ?? null });
  };
  const plain = { made: 0, noticed: 0 };
  const behindReadings = { made: 0, noticed: 0 };
  for (const mutant of runMutants(pack, files, others)) {
    if (!mutant.isNoticed && Object.hasOwn(reasons, mutant.id)) {
      explained.add(mutant.id);
      continue;
    }
    const score = mutant.isBehindReading ? behindReadings : plain;
    score.made += 1;
    if (mutant.isNoticed) score.noticed += 1;
    else if (!mutant.isBehindReading) survive(mutant.id, mutant);
  }
  const text = { made: 0, noticed: 0 };
  for (const edit of textEdits(pack)) {
    text.made += 1;
    if (isRefused(input, edit)) text.noticed += 1;
    else survive(mutantId(pack, edit), edit);
  }
  return {
    id: `${pack.district}@${pack.revision}`,
    plain,
    behindReadings,
    text,
    explained: explained.size,
    survivors,
    stale: Object.keys(reasons).filter((id) => !explained.has(id)),
  };
}
