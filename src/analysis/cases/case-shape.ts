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

/** Of the errors of branches at one place, none where one lies deeper; otherwise one that says that no branch fits. */
function withoutBranches(errors: readonly SchemaError[]): readonly SchemaError[] {
  const gathered = new Set(
    errors.filter(({ keyword }) => keyword === 'anyOf').map(({ instancePath }) => instancePath),
  );
  return errors.filter(({ instancePath, keyword }) => {
    if (!gathered.has(instancePath) || CASE_HOUSEHOLD.test(instancePath)) return true;
    return keyword === 'type';
  });
}

/** What is wrong with the shape of a case file; empty when it has the shape of `Cases`. */
export function caseShapeProblems(data: unknown): ShapeProblem[] {
  if (validateCases(data)) return [];
  const errors = withoutBranches(validateCases.errors ?? []).filter((error) =>
    isMeant(data, error),
  );
  const problems = errors.flatMap((error) => describeSchemaError(error, namesAt) ?? []);
  return [...new Map(problems.map((each) => [`${each.pointer} ${each.message}`, each])).values()];
}
