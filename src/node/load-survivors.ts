import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { InputError } from '../engine/diagnostics/diagnostic.js';
import type { Diagnostic } from '../engine/diagnostics/diagnostic.js';
import { pointerStep } from '../engine/parse/parsed-text.js';
import { isObject } from '../engine/values/is-object.js';
import { readText, SURVIVORS } from './load-cases.js';

type Reasons = Readonly<Record<string, string>>;

const isReasons = (value: unknown): value is Reasons =>
  isObject(value) && Object.values(value).every((why) => typeof why === 'string');

/**
 * The reasons why changes of a pack survive its cases, by the changes' ids, from `cases/survivors.yaml` beside it: a map from revision to such reasons.
 * Empty where there is no such file.
 *
 * @throws InputError when the file is not of that form.
 */
export function loadSurvivors(packPath: string, revision: string): Reasons {
  const path = join(dirname(packPath), 'cases', SURVIVORS);
  if (!existsSync(path)) return {};
  const { data, diagnostics, locate } = readText(path);
  if (data === undefined) throw new InputError(diagnostics);
  const own = isObject(data) ? (data[revision] ?? {}) : null;
  if (isReasons(own)) return own;
  const pointer = pointerStep(revision);
  const problem: Diagnostic = {
    code: 'WRONG_TYPE',
    severity: 'error',
    message: 'must be a map from revision to a map from change to reason',
    source: path,
    span: locate(pointer),
    path: pointer,
    hint: null,
  };
  throw new InputError([problem]);
}
