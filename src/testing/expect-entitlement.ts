import { AssertionError } from 'node:assert';
import { differencesOf } from '../analysis/cases/compare.js';
import type { Difference } from '../analysis/cases/compare.js';
import { describeDifference } from '../analysis/cases/describe.js';
import type { Text } from '../engine/facts/types.js';
import type { Assessment, Item } from '../generated/assessment.types.js';
import type { Expectation } from '../generated/cases.types.js';

type Beneficiary = Expectation['of'];

/** What else is expected of an item, each field as in a case; fields left out are not compared. */
export type ExpectedFields = Omit<Expectation, 'item' | 'of' | 'none' | 'outcome'>;

/** Which stretch is meant, and how failures speak. */
export interface ExpectOptions {
  /** A day within the stretch that is meant; needed where a window gives several. */
  readonly on?: string;
  /** `zh` when left out. */
  readonly language?: keyof Text;
}

/** Expectations of one item of one beneficiary; each throws an AssertionError that says why the item came out as it did, with the clause. */
export interface EntitlementExpectation {
  /** It is given; `fields` are what else the item says, such as `amount`, `from` and `next`. */
  readonly toBeEligible: (fields?: ExpectedFields) => void;
  /** It hangs on facts that are not given; `fields` may hold `needs`. */
  readonly toBeUndetermined: (fields?: ExpectedFields) => void;
  /** It is not given. Ineligible items are listed only where the question includes all. */
  readonly toBeIneligible: (fields?: ExpectedFields) => void;
  /** The assessment has no such item. */
  readonly toBeUnlisted: () => void;
}

const isOf = ({ beneficiary }: Item, of: Beneficiary): boolean =>
  beneficiary.kind === 'person' ? beneficiary.role === of : beneficiary.kind === of;

const isOn = ({ from, through }: Item, day: string | undefined): boolean =>
  day === undefined || ((from === null || from <= day) && (through === null || day <= through));

/**
 * Looks at one item of one beneficiary in an assessment: `expectEntitlement(assessment, 'kaifeng/hospital-care-premium', 'mother').toBeEligible({ from: '2024-01-01' })`.
 *
 * @param assessment - What `evaluate` has returned.
 * @param id - The entitlement's id, with its district.
 * @param of - Whose item it is: a role, the household or an organisation.
 * @param options - Which stretch is meant, and the language of the messages.
 * @returns Expectations, each of which throws an `AssertionError` when it is not met.
 */
export function expectEntitlement(
  assessment: Assessment,
  id: string,
  of: Beneficiary,
  { on, language = 'zh' }: ExpectOptions = {},
): EntitlementExpectation {
  const found = assessment.entitlements.filter(
    (item) => item.id === id && isOf(item, of) && isOn(item, on),
  );
  const [item] = found;
  const fail = (differences: readonly Difference[]): void => {
    if (differences.length === 0) return;
    const about = {
      expectation: { item: id, of },
      clause: item?.clause ?? null,
      because: item?.because ?? [],
    };
    const texts = differences.map((each) => describeDifference({ ...each, ...about }, language));
    const side = (name: 'expected' | 'got'): Record<string, unknown> =>
      Object.fromEntries(differences.map((each) => [each.field, each[name]]));
    throw new AssertionError({
      message: texts.join('\n\n'),
      actual: side('got'),
      expected: side('expected'),
      operator: 'strictEqual',
    });
  };
  const toBe =
    (outcome: Item['outcome']) =>
    (fields: ExpectedFields = {}): void => {
      if (item === undefined) fail([{ field: 'listed', expected: true, got: false }]);
      else if (found.length > 1) fail([{ field: 'stretches', expected: 1, got: found.length }]);
      else fail(differencesOf({ item: id, of, outcome, ...fields }, item));
    };
  return {
    toBeEligible: toBe('eligible'),
    toBeUndetermined: toBe('undetermined'),
    toBeIneligible: toBe('ineligible'),
    toBeUnlisted: () => {
      if (item !== undefined) fail([{ field: 'listed', expected: false, got: true }]);
    },
  };
}
