import { readFileSync } from 'node:fs';
import { decide, evaluate, InputError } from 'yiju';
import type { Assessment, Decision, Household, Options } from 'yiju';

const household = JSON.parse(readFileSync('household.json', 'utf8')) as Household;
const options: Options = { on: '2024-05-01' };
const assessment: Assessment = evaluate(household, options);
const decisions: readonly Decision[] = decide(household, options);
const amounts: string[] = assessment.entitlements.flatMap(({ benefit: { amount } }) =>
  amount !== null && 'exact' in amount ? [amount.exact] : [],
);
if (amounts.length === 0) throw new Error('no amount is exact');
try {
  evaluate({ rurall: true }, options);
} catch (error) {
  if (!(error instanceof InputError)) throw error;
}
console.log(`${assessment.entitlements.length} ${decisions.length}`);
