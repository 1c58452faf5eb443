import { problem } from '../diagnostics/diagnostic.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { isObject } from '../values/is-object.js';

const wrong = (path: string, wanted: string): Diagnostic =>
  problem('WRONG_TYPE', path, `must be ${wanted}`);

/** Many more than there are in all packs. */
const MOST_READINGS = 1_000;

function readingsWrong(readings: unknown): Diagnostic[] {
  if (readings === undefined) return [];
  if (!isObject(readings)) return [wrong('readings', 'an object of strings')];
  const chosen = Object.entries(readings);
  if (chosen.length > MOST_READINGS)
    return [problem('TOO_MANY', 'readings', `must be at most ${MOST_READINGS}`)];
  return chosen.flatMap(([name, option]) =>
    typeof option === 'string' ? [] : [wrong(`readings.${name}`, 'a string')],
  );
}

/** What is wrong with the shape of a question of unknown origin, before anything else is read of it. Days are left to those who read them. */
export function checkQuestionShape(question: unknown): Diagnostic[] {
  if (!isObject(question)) return [problem('WRONG_TYPE', '', 'the question must be an object')];
  const names = ['district', 'revision'].filter(
    (name) => question[name] !== undefined && typeof question[name] !== 'string',
  );
  const { audit, readings } = question;
  return [
    ...names.map((name) => wrong(name, 'a string')),
    ...(audit === undefined || typeof audit === 'boolean' ? [] : [wrong('audit', 'a boolean')]),
    ...readingsWrong(readings),
  ];
}
