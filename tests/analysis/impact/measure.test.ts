import { describe, expect, it } from 'vitest';
import type { Impact, ItemImpact } from '../../../src/analysis/impact/impact.js';
import { measureImpact } from '../../../src/analysis/impact/measure.js';
import type { GivenHousehold, Revision } from '../../../src/analysis/impact/measure.js';
import type { Benefit, Entitlement, Pack } from '../../../src/generated/pack.types.js';
import { engineOf, FATHER, item, MOTHER, pack } from '../../engine/small-pack.js';

const CASH: Benefit = { kind: 'cash', amount: { exact: 100 }, per: 'person', every: 'month' };

const revision = (...entitlements: Entitlement[]): Revision => {
  const made: Pack = pack(entitlements);
  return { pack: made, prepare: engineOf(made).prepare };
};

const families: readonly GivenHousehold[] = [
  { id: 'both', data: { lowIncome: true, members: [MOTHER, FATHER] } },
  { id: 'mother', data: { lowIncome: false, members: [MOTHER] } },
  { id: 'unknown', data: { members: [MOTHER] } },
];

const measure = (before: Revision, after: Revision): Impact =>
  measureImpact(before, after, families, '2024-05-01');

const first = ({ items: [found] }: Impact): ItemImpact => {
  if (!found) throw new RangeError('no item');
  return found;
};

const help = (parts: Partial<Entitlement>): Revision => revision(item({ id: 'help', ...parts }));

describe('the impact on households', () => {
  it('says who gains and who is no longer settled, by person and by household', () => {
    const impact = measure(
      revision(item({ id: 'other' })),
      revision(item({ id: 'other' }), item({ id: 'help', when: { var: 'lowIncome' } })),
    );
    const found = impact.items.find(({ id }) => id === 'here/help');
    expect(found?.movements).toMatchObject({
      gained: ['both', 'both'],
      unsettled: ['unknown'],
      lost: [],
    });
    expect(impact.touched).toMatchObject({ gained: ['both'], unsettled: ['unknown'] });
  });

  it('says who loses, and who is settled by it', () => {
    const impact = measure(help({ when: { var: 'lowIncome' } }), revision(item({ id: 'other' })));
    expect(impact.items.find(({ id }) => id === 'here/help')?.movements).toMatchObject({
      lost: ['both', 'both'],
      settled: ['unknown'],
    });
  });

  it('sums a month twelve times, and tells more from less', () => {
    const impact = measure(
      help({ benefit: CASH }),
      help({ benefit: { ...CASH, amount: { exact: '150.50' } } }),
    );
    expect(first(impact).movements).toMatchObject({
      more: ['both', 'both', 'mother', 'unknown'],
      same: [],
    });
    const yearly = {
      before: { least: 480_000, most: 480_000 },
      after: { least: 722_400, most: 722_400 },
    };
    expect(first(impact).yearly).toEqual(yearly);
    expect(impact.yearly).toEqual(yearly);
  });

  it('counts festivals by their number, and of floors keeps the sum a floor', () => {
    const benefit: Benefit = { ...CASH, amount: { atLeast: 500 }, every: 'festival' };
    const impact = measure(
      help({ benefit, festivals: ['spring-festival'] }),
      help({ benefit, festivals: ['spring-festival', 'mid-autumn'] }),
    );
    expect(first(impact).yearly).toEqual({
      before: { least: 200_000, most: null },
      after: { least: 400_000, most: null },
    });
  });

  it.each<readonly [string, Benefit, Partial<Entitlement>]>([
    ['paid by the day', { ...CASH, every: 'day' }, {}],
    ['paid by the case', { ...CASH, per: 'case', every: 'case' }, {}],
    ['set by others', { ...CASH, amount: { setBy: '甲' } }, {}],
    ['given on festivals that are not named', { ...CASH, every: 'festival' }, {}],
  ])('does not count by the year what is %s', (_, benefit, parts) => {
    const impact = measure(help({ benefit, ...parts }), help({ benefit, ...parts }));
    expect(first(impact).yearly).toBeNull();
    expect(first(impact).apart).toMatchObject([{ before: 4, after: 4 }]);
  });

  it('says who pays', () => {
    const shares = [
      { payer: '市', parts: 1 },
      { payer: '区', parts: 3 },
    ];
    const impact = measure(help({ benefit: CASH }), help({ benefit: CASH, funding: [{ shares }] }));
    expect(impact.payers).toMatchObject([
      { payer: null, before: { least: 480_000 }, after: { least: 0 } },
      { payer: '市', before: { least: 0 }, after: { least: 120_000 } },
      { payer: '区', before: { least: 0 }, after: { least: 360_000 } },
    ]);
  });
});
