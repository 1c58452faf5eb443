import type { ErrorObject } from 'ajv';
import { didYouMean } from '../diagnostics/near-names.js';
import { describeSchemaError } from '../diagnostics/schema-errors.js';
import { pointerStep } from '../parse/parsed-text.js';
import { insteadOf } from './operators.js';
import { EXPRESSION } from './pack-schema.js';
import type { Schema } from './pack-schema.js';
import type { Report } from './report.js';

/** What the schema asks at the place of an error, and what stands there. */
export interface ErrorPlace {
  readonly schema: Schema;
  readonly description: string | null;
  readonly value: unknown;
  /** Whether the place holds an operator's operands. */
  readonly isOperands: boolean;
}

const asHint = (description: string | null): string | null =>
  description && description.charAt(0).toLowerCase() + description.slice(1).replace(/\.$/, '');

/** What is wrong with the operators of a condition, or null. */
function reportExpression(
  { keyword, instancePath, params }: ErrorObject,
  { schema, value, isOperands }: ErrorPlace,
  report: Report,
): boolean {
  if (isOperands && (keyword === 'minItems' || keyword === 'maxItems')) {
    const most = keyword === 'maxItems' ? 'at most' : 'at least';
    report(
      'WRONG_ARITY',
      instancePath,
      `this operator takes ${most} ${String(params['limit'])} operands`,
    );
    return true;
  }
  if (schema !== EXPRESSION) return false;
  if (keyword === 'additionalProperties') {
    const operator = String(params['additionalProperty']).slice(0, 60);
    const hint =
      insteadOf(operator) ?? didYouMean(operator, Object.keys(EXPRESSION.properties ?? {}));
    report(
      'UNKNOWN_OPERATOR',
      instancePath + pointerStep(operator),
      `unknown operator \`${operator}\``,
      { atKey: true, hint },
    );
    return true;
  }
  if (keyword === 'maxProperties' || keyword === 'minProperties') {
    const hint = 'join conditions with `and`';
    report('WRONG_ARITY', instancePath, 'a condition has exactly one operator', { hint });
    return true;
  }
  if (keyword === 'type' && typeof value === 'string') {
    const hint = `to ask for a fact, write {"var": "${value.slice(0, 60)}"}`;
    report('WRONG_TYPE', instancePath, 'a text is no condition', { hint });
    return true;
  }
  return false;
}

/** Reports a validator's error in our terms, with what to do about it where that can be told. */
export function reportShapeError(error: ErrorObject, place: ErrorPlace, report: Report): void {
  const { keyword, instancePath, params } = error;
  const { schema, value } = place;
  if (keyword === 'propertyNames') {
    const name = String(params['propertyName']);
    const hint = 'names are lower-case letters, digits and hyphens';
    report(
      'WRONG_FORMAT',
      instancePath + pointerStep(name),
      `\`${name.slice(0, 60)}\` cannot be a name`,
      { atKey: true, hint },
    );
    return;
  }
  if (reportExpression(error, place, report)) return;
  const problem = describeSchemaError(error, () => Object.keys(schema.properties ?? {}));
  if (problem === null) return;
  const { code, pointer, message } = problem;
  const isUnquoted = keyword === 'type' && schema.type === 'string' && typeof value === 'number';
  const isWord = keyword === 'enum' && typeof value === 'string';
  const hint =
    problem.hint ??
    (isUnquoted ? 'put it in quotes' : null) ??
    (isWord ? didYouMean(value, (schema.enum ?? []).map(String)) : null) ??
    (keyword === 'pattern' ? asHint(place.description) : null);
  report(code, pointer, message, { atKey: code === 'UNKNOWN_PROPERTY', hint });
}
