import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/generated/assessment.types.js';
import type { Expression, Pack } from '../../src/generated/pack.types.js';
import { engineOf, item, MOTHER, pack, reading } from '../engine/small-pack.js';
import { runs } from './runs.js';

const readings: Pack['readings'] = { one: reading('甲？'), two: reading('乙？') };

const FACTS = ['rural', 'lowIncome', 'housingDifficulty'] as const;
type Facts = Partial<Record<(typeof FACTS)[number], boolean>>;
const fact = (name: string): Expression => ({ var: name });
const taken = (name: string, option: string): Expression => ({
  '==': [{ var: `readings.${name}` }, option],
});

const only = (when: Expression, facts: Facts, chosen: Record<string, string> = {}): Item => {
  const items = [item({ id: 'it', for: ['mother'], when })];
  const { entitlements } = engineOf(pack(items, { readings })).evaluate(
    { ...facts, members: [MOTHER] },
    { on: '2024-05-01', include: 'all', readings: chosen },
  );
  const [found] = entitlements;
  if (!found) throw new Error('no item');
  return found;
};

describe('what only a reading that is not taken asks', () => {
  const when: Expression = {
    or: [fact('lowIncome'), { and: [taken('one', 'narrow'), fact('rural')] }],
  };

  it('is not needed', () => {
    expect(only(when, {}).needs).toEqual(['lowIncome']);
    expect(only(when, {}, { 'here/one': 'narrow' }).needs).toEqual(['lowIncome', 'rural']);
  });
});

describe('a condition on readings', () => {
  /** What always holds, or never, in the place of a condition on a reading. */
  const always: Expression = { or: [fact('rural'), { '!': fact('rural') }] };
  const never: Expression = { '!': always };

  const part = fc.constantFrom<Expression>(
    ...FACTS.map(fact),
    ...['one', 'two'].flatMap((name) => ['wide', 'narrow'].map((option) => taken(name, option))),
  );
  const { expression } = fc.letrec<{ expression: Expression }>((tie) => ({
    expression: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      part,
      fc.array(tie('expression'), { minLength: 1, maxLength: 3 }).map((and) => ({ and })),
      fc.array(tie('expression'), { minLength: 1, maxLength: 3 }).map((or) => ({ or })),
      tie('expression').map((inner): Expression => ({ '!': inner })),
    ),
  }));
  const facts: fc.Arbitrary<Facts> = fc.record(
    Object.fromEntries(FACTS.map((name) => [name, fc.boolean()])),
    { requiredKeys: [] },
  );
  const option = fc.constantFrom('wide', 'narrow');

  function settled(asked: Expression, chosen: Record<string, string>): Expression {
    if (asked.and) return { and: asked.and.map((each) => settled(each, chosen)) };
    if (asked.or) return { or: asked.or.map((each) => settled(each, chosen)) };
    if (asked['!']) return { '!': settled(asked['!'], chosen) };
    const [side, other] = asked['=='] ?? [];
    if (typeof side !== 'object') return asked;
    return chosen[`here/${side.var?.slice('readings.'.length) ?? ''}`] === other ? always : never;
  }

  it('comes to the same as one in whose place stands what the reading makes of it', () => {
    fc.assert(
      fc.property(expression, facts, option, option, (asked, known, one, two) => {
        const chosen = { 'here/one': one, 'here/two': two };
        const [folded, written] = [only(asked, known, chosen), only(settled(asked, chosen), known)];
        const said = ({ outcome, needs }: Item): object => ({ outcome, needs: [...needs].sort() });
        expect(said(folded)).toEqual(said(written));
      }),
      runs(500),
    );
  });
});
