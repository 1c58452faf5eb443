import { AuditError, decide, evaluate, InputError, prepare } from 'yiju';
import type { Assessment, Decision, Diagnostic, Household, Options } from 'yiju';
import { makeEngine } from 'yiju/engine';
import { checkPacks, loadPolicies } from 'yiju/node';
import { programs } from 'yiju/packs/kaifeng';
import { expectEntitlement, household } from 'yiju/testing';

export { decide, evaluate, InputError };

const family: Household = { onlyChild: true, laterChild: null, members: [] };
const options: Options = { on: '2024-05-01', district: 'kaifeng' };

/** The amounts that are exact, by each way to an engine. */
export function amounts(): string[] {
  const assessments: readonly Assessment[] = [
    evaluate(family, options),
    makeEngine(programs).evaluate(family, options),
    prepare('kaifeng', options).evaluate(family),
    loadPolicies('policies').evaluate(family, options),
  ];
  return assessments.flatMap(({ entitlements }) =>
    entitlements.flatMap(({ benefit: { amount } }) =>
      amount !== null && 'exact' in amount ? [amount.exact] : [],
    ),
  );
}

/** What is wrong with packs, or with a household. */
export function problems(): readonly Diagnostic[] {
  const bereaved: Household = household().mother().bereaved('2020-05-01').build();
  try {
    const [first]: readonly Decision[] = decide(bereaved, options);
    if (first !== undefined)
      expectEntitlement(evaluate(bereaved, options), first.id, 'mother').toBeEligible();
    return checkPacks('policies');
  } catch (error) {
    if (error instanceof InputError && !(error instanceof AuditError)) return error.diagnostics;
    throw error;
  }
}

/** What must not compile, or the types say nothing. */
export function wrong(): void {
  // @ts-expect-error -- a day is text
  evaluate(family, { on: 20240501 });
  // @ts-expect-error -- there is no such fact
  const other: Household = { rurall: true };
  decide(other, options);
}
