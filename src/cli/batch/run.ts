import type { Command } from 'commander';
import { emptyTally } from '../../batch/tally/tally.js';
import { ENGINE_VERSION } from '../../generated/version.js';
import { inputMark, keyOf, readProgress } from '../../node/batch/progress-file.js';
import type { Progress } from '../../node/batch/progress-file.js';
import { FileError } from '../../node/file-error.js';
import { EXIT } from '../context.js';
import type { Context } from '../context.js';
import { isUndated, questionOf } from '../question.js';
import { carryOut } from './carry-out.js';
import { finish, tell } from './finish.js';
import type { Order } from './order.js';
import { planOf } from './plan.js';
import type { BatchFlags, Plan } from './plan.js';
import { openStation } from './station.js';
import type { Station } from './station.js';

/** How far an earlier run of the same batch came, or the beginning. */
async function startOf(plan: Plan, flags: BatchFlags, command: Command): Promise<Progress | null> {
  if (plan.progress === null) return null;
  const progress = await readProgress(plan.progress);
  if (progress && flags.resume !== true)
    command.error(
      `error: ${plan.progress}: a batch into ${String(plan.out)} was not finished; --resume goes on with it, or remove this file`,
    );
  return progress;
}

/** What makes a batch the same one: the question, the packs, the mapping, the form of the results, the input. */
const keyFor = async (plan: Plan, order: Order, { packs }: Station): Promise<string> =>
  keyOf([ENGINE_VERSION, packs, { ...order, policies: null }, await inputMark(plan.input)]);

/** Evaluates the households of a file, and gives the exit code. */
export async function runBatch(
  file: string,
  flags: BatchFlags,
  command: Command,
  context: Context,
): Promise<number> {
  const plan = await planOf(file, flags, command);
  const earlier = await startOf(plan, flags, command);
  const asked = questionOf(flags, context.now);
  const today = isUndated(flags) ? (earlier?.today ?? asked.on ?? null) : null;
  const order: Order = {
    question: today === null ? asked : { ...asked, on: today },
    isDecisions: flags.decisions === true,
    isFilter: false,
    form: plan.form,
    language: flags.lang,
    policies: flags.policies ?? null,
    table: plan.table?.order ?? null,
  };
  const station = await openStation(order);
  const key = await keyFor(plan, order, station);
  if (earlier && earlier.key !== key)
    throw new FileError(
      plan.progress ?? '',
      'is of another question, other packs, or an input that has changed since; --resume goes on only with the same',
    );
  const start = earlier ?? {
    key,
    today,
    position: 0,
    line: 1,
    results: 0,
    rejects: 0,
    tally: emptyTally(),
  };
  const end = await carryOut(plan, start, order, station, flags, context);
  await finish(plan, end, order);
  const { question, isDecisions, language } = order;
  const { tally } = end;
  const { catalog } = station;
  await tell({ tally, catalog, question, isDecisions, language }, plan, flags, context);
  return tally.rejects > 0 ? EXIT.findings : EXIT.done;
}
