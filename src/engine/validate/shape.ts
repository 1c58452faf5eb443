import type { ErrorObject } from 'ajv';
import { validatePack as hasPackShape } from '../../generated/pack.validator.js';
import type { Pack } from '../../generated/pack.types.js';
import { didYouMean } from '../diagnostics/near-names.js';
import { describeSchemaError } from '../diagnostics/schema-errors.js';
import { pointerNames, pointerStep } from '../parse/parsed-text.js';
import { insteadOf } from './operators.js';
import { askedAt, EXPRESSION } from './pack-schema.js';
import type { Schema } from './pack-schema.js';
import { MAX_DIAGNOSTICS } from './report.js';
import type { Report } from './report.js';

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

function reportOperator(operator: string, pointer: string, report: Report): void {
  report(
    'UNKNOWN_OPERATOR',
    pointer + pointerStep(operator),
    `unknown operator \`${operator.slice(0, 60)}\``,
    {
      atKey: true,
      hint: insteadOf(operator) ?? didYouMean(operator, Object.keys(EXPRESSION.properties ?? {})),
    },
  );
}

function reportError(error: ErrorObject, schema: Schema, value: unknown, report: Report): void {
  const { keyword, instancePath, params } = error;
  if (schema === EXPRESSION && keyword === 'additionalProperties') {
    reportOperator(String(params['additionalProperty']), instancePath, report);
    return;
  }
  if (schema === EXPRESSION && (keyword === 'maxProperties' || keyword === 'minProperties')) {
    report('WRONG_ARITY', instancePath, 'a condition has exactly one operator', {
      hint: 'join conditions with `and`',
    });
    return;
  }
  const problem = describeSchemaError(error, () => Object.keys(schema.properties ?? {}));
  if (problem === null) return;
  const { code, pointer, message } = problem;
  if (error.propertyName !== undefined) {
    const name = error.propertyName;
    report(code, pointer + pointerStep(name), `the name \`${name}\` ${message}`, { atKey: true });
    return;
  }
  const quote =
    keyword === 'type' && schema.type === 'string' && typeof value === 'number'
      ? 'put it in quotes'
      : null;
  const near =
    keyword === 'enum' && typeof value === 'string'
      ? didYouMean(value, (schema.enum ?? []).map(String))
      : null;
  report(code, pointer, message, {
    atKey: code === 'UNKNOWN_PROPERTY',
    hint: problem.hint ?? quote ?? near,
  });
}

/**
 * Whether data has a pack's shape. Where the schema offers a choice, only what is wrong with the branch that was meant is
 * reported, or, where none was, what the choice is.
 */
export function checkShape(data: unknown, report: Report): data is Pack {
  if (hasPackShape(data)) return true;
  const places = new Map<string, ReturnType<typeof askedAt>>();
  const seen = new Set<string>();
  for (const error of hasPackShape.errors ?? []) {
    const { instancePath, keyword, params } = error;
    if (!places.has(instancePath))
      places.set(instancePath, askedAt(data, pointerNames(instancePath)));
    const place = places.get(instancePath);
    const key = `${instancePath} ${keyword} ${JSON.stringify(params)}`;
    if (!place || seen.has(key) || seen.size > MAX_DIAGNOSTICS) continue;
    const { asked, value } = place;
    if (!('schema' in asked)) {
      if (keyword !== 'anyOf') continue;
      seen.add(key);
      const hint = asked.near === null ? null : `did you mean \`${asked.near}\`?`;
      report('WRONG_VALUE', instancePath, `must be ${asked.noneOf}`, { hint });
    } else if (error.propertyName !== undefined || isOf(asked.schema, error)) {
      seen.add(key);
      reportError(error, asked.schema, value, report);
    }
  }
  return false;
}
