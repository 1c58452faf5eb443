import { describeSchemaError } from '../../engine/diagnostics/schema-errors.js';
import type { SchemaError, ShapeProblem } from '../../engine/diagnostics/schema-errors.js';
import { validateCases } from '../../generated/cases.validator.js';
import schema from '../../schemas/cases.schema.json' with { type: 'json' };

const CASE_HOUSEHOLD = /^\/cases\/\d+\/household(\/|$)/;
const { case: ofCase, expectation, derivedHousehold } = schema.$defs;

/** The names known at a place of a case file. */
function namesAt(pointer: string): string[] {
  if (/^\/cases\/\d+$/.test(pointer)) return Object.keys(ofCase.properties);
  if (/^\/cases\/\d+\/expect\/\d+$/.test(pointer)) return Object.keys(expectation.properties);
  if (CASE_HOUSEHOLD.test(pointer)) return Object.keys(derivedHousehold.properties);
  return pointer === '' ? Object.keys(schema.properties) : [];
}

const isDerived = (data: unknown, pointer: string): boolean => {
  const index = Number(pointer.split('/')[2]);
  const { household } = (data as { cases: readonly { household: object }[] }).cases[index] ?? {};
  return household !== undefined && 'like' in household;
};

/** Whether an error tells of what was written: not of a branch that was not meant. */
function isMeant(data: unknown, { instancePath, params }: SchemaError): boolean {
  if (!CASE_HOUSEHOLD.test(instancePath)) return true;
  // A household in full is checked as every other household is.
  if (!isDerived(data, instancePath)) return false;
  const { additionalProperty: property } = params;
  return typeof property !== 'string' || !Object.hasOwn(derivedHousehold.properties, property);
}

/** Where a choice of forms failed, but for the household of a case, of which it is known which form was meant. */
const choicesIn = (errors: readonly SchemaError[]): string[] =>
  errors
    .filter(
      ({ keyword, instancePath }) => keyword === 'anyOf' && !CASE_HOUSEHOLD.test(instancePath),
    )
    .map(({ instancePath }) => instancePath);

/** What is wrong with the shape of a case file; empty when it has the shape of `Cases`. Of a choice of forms, what is wrong deepest in it, or that it fits none. */
export function caseShapeProblems(data: unknown): ShapeProblem[] {
  if (validateCases(data)) return [];
  const errors = (validateCases.errors ?? []).filter((error) => isMeant(data, error));
  const choices = choicesIn(errors);
  const problems = errors
    .filter(({ instancePath }) => !choices.includes(instancePath))
    .flatMap((error) => describeSchemaError(error, namesAt) ?? []);
  const unfit = choices
    .filter((choice) => !problems.some(({ pointer }) => pointer.startsWith(`${choice}/`)))
    .map((pointer): ShapeProblem => ({
      code: 'WRONG_VALUE',
      pointer,
      message: 'has none of the forms that it may have',
      hint: null,
    }));
  const all = [...problems, ...unfit];
  return [...new Map(all.map((each) => [`${each.pointer} ${each.message}`, each])).values()];
}
