import { nested } from './case.js';
import { checked, decided } from './decide.js';
import { householdOf } from './household.js';
import { DIFFERENCES } from './reasons.js';
import type { Reason } from './reasons.js';
import type { SuiteCase } from './suites.js';
import { Differs, translate } from './translate.js';

/** How a case of a public suite comes out. `unmarked`: it differs, and nothing says that it should. */
export type Verdict =
  | { readonly kind: 'same' | 'refused' | 'missing' }
  | { readonly kind: 'differs'; readonly reason: Reason; readonly operators: readonly string[] }
  | { readonly kind: 'unmarked'; readonly what: string };

const SUBSET: ReadonlySet<string> = new Set([
  'var',
  'and',
  'or',
  '!',
  '==',
  '<',
  '<=',
  '>',
  '>=',
  'in',
]);

/** Every operator of a rule that packs do not have. */
function outside(rule: unknown): string[] {
  if (Array.isArray(rule)) return rule.flatMap(outside);
  if (typeof rule !== 'object' || rule === null) return [];
  const entries = Object.entries(rule);
  const own = entries.length === 1 ? entries.map(([name]) => name) : [];
  return [
    ...own.filter((name) => !SUBSET.has(name)),
    ...entries.flatMap(([, inner]) => outside(inner)),
  ];
}

/** The rule as it stands must be refused with a code of the reason. */
function differs(rule: unknown, reason: Reason, operators: readonly string[] = []): Verdict {
  const { pack, diagnostics } = checked(rule);
  const found = diagnostics.map(({ code }) => code);
  const codes: readonly string[] = DIFFERENCES[reason].codes;
  if (pack === null && found.some((code) => codes.includes(code)))
    return { kind: 'differs', reason, operators };
  return { kind: 'unmarked', what: `${reason}, but ${found.join(', ') || 'it is let through'}` };
}

function run({ rule, data, expected }: SuiteCase): Verdict {
  const translated = translate(rule, data);
  const { pack, diagnostics } = checked(translated.rule);
  if (!pack) {
    const codes = diagnostics.map(({ code }) => code).join(', ');
    return { kind: 'unmarked', what: `${JSON.stringify(translated.rule)} is refused: ${codes}` };
  }
  const household = householdOf(nested(translated.data), translated.on);
  const found = decided(pack, household, translated.on);
  if ('result' in expected && found === expected.result) return { kind: 'same' };
  const isMissing = JSON.stringify(translated.rule).includes('"housingDifficulty"');
  if (found === 'unknown' && isMissing) return { kind: 'missing' };
  return { kind: 'unmarked', what: `decided ${String(found)}` };
}

/** Puts a case of a public suite to the validator and the engine. */
export function judge(given: SuiteCase): Verdict {
  const { rule, expected } = given;
  const operators = [...new Set(outside(rule))];
  if (operators.length > 0) return differs(rule, 'operator', operators);
  if ('error' in expected) {
    const isRefused = checked(rule).pack === null;
    return isRefused ? { kind: 'refused' } : { kind: 'unmarked', what: 'it is let through' };
  }
  try {
    return run(given);
  } catch (error) {
    if (error instanceof Differs) return differs(rule, error.reason);
    throw error;
  }
}
