import type { ErrorObject } from 'ajv';
import { validatePack as hasPackShape } from '../../generated/pack.validator.js';
import type { Pack } from '../../generated/pack.types.js';
import { nearName } from '../diagnostics/near-names.js';
import { pointerNames } from '../parse/parsed-text.js';
import { askedAt, EXPRESSION } from './pack-schema.js';
import type { Schema } from './pack-schema.js';
import { MAX_DIAGNOSTICS } from '../diagnostics/foremost.js';
import type { Report } from './report.js';
import { reportShapeError } from './shape-errors.js';

/** Errors that are looked at; each place has a few. */
const MAX_ERRORS = 10 * MAX_DIAGNOSTICS;

/** Whether an error is of this schema, rather than of another branch of a choice at the same place. */
function isOf(schema: Schema, { keyword, params }: ErrorObject): boolean {
  const asked: Readonly<Record<string, unknown>> = { ...schema };
  switch (keyword) {
    case 'required':
      return schema.required?.includes(String(params['missingProperty'])) ?? false;
    case 'additionalProperties':
      return (
        schema.additionalProperties === false &&
        !Object.hasOwn(schema.properties ?? {}, String(params['additionalProperty']))
      );
    case 'type':
      return schema.type === params['type'];
    case 'pattern':
      return asked['pattern'] === params['pattern'];
    case 'format':
      return asked['format'] === params['format'];
    default:
      return keyword in schema;
  }
}

/** The names that are missing at a place and that a misspelt one there stands for; it is reported alone. */
function misspelt(errors: readonly ErrorObject[], { instancePath, params }: ErrorObject): boolean {
  const missing = String(params['missingProperty']);
  return errors.some(
    (other) =>
      other.keyword === 'additionalProperties' &&
      other.instancePath === instancePath &&
      nearName(String(other.params['additionalProperty']), [missing]) !== null,
  );
}

function isOperands(data: unknown, pointer: string): boolean {
  const above = askedAt(data, pointerNames(pointer).slice(0, -1))?.asked;
  return above !== undefined && 'schema' in above && above.schema === EXPRESSION;
}

/**
 * Whether data has a pack's shape. Where the schema offers a choice, only what is wrong with the branch that was meant is
 * reported, or, where none was, what the choice is.
 */
export function checkShape(data: unknown, report: Report): data is Pack {
  if (hasPackShape(data)) return true;
  const errors = (hasPackShape.errors ?? []).slice(0, MAX_ERRORS);
  const places = new Map<string, ReturnType<typeof askedAt>>();
  const seen = new Set<string>();
  for (const error of errors) {
    const { instancePath, keyword, params } = error;
    const place = places.get(instancePath) ?? askedAt(data, pointerNames(instancePath));
    places.set(instancePath, place);
    // One look at a value's form is enough.
    const isForm = keyword === 'pattern' || keyword === 'format';
    const key = `${instancePath} ${isForm ? 'form' : `${keyword} ${JSON.stringify(params)}`}`;
    if (!place || seen.has(key)) continue;
    const { asked, value } = place;
    if (!('schema' in asked)) {
      if (keyword !== 'anyOf') continue;
      seen.add(key);
      const hint = asked.near === null ? null : `did you mean \`${asked.near}\`?`;
      report('WRONG_VALUE', instancePath, `must be ${asked.noneOf}`, { hint });
    } else if (isOf(asked.schema, error) && !(keyword === 'required' && misspelt(errors, error))) {
      seen.add(key);
      const { schema, description } = asked;
      reportShapeError(
        error,
        { schema, description, value, isOperands: isOperands(data, instancePath) },
        report,
      );
    }
  }
  // INVARIANT: data of the wrong shape never passes in silence
  if (seen.size === 0) report('WRONG_VALUE', '', 'the data does not have the shape of a pack');
  return false;
}
