import { describe, expect, it } from 'vitest';
import type { Change, ChangeKind } from '../../../src/analysis/diff/change.js';
import { diffPacks } from '../../../src/node/index.js';

const found = diffPacks(
  'policies/beijing-xicheng/2018.yaml',
  'policies/beijing-xicheng/2023-draft.yaml',
);

const of = (kind: ChangeKind, name: string): Change[] =>
  found.filter((change) => change.kind === kind && change.id === `beijing-xicheng/${name}`);

const idsOf = (kind: ChangeKind): string[] =>
  found.flatMap((change) => (change.kind === kind ? [change.id.replace(/.*\//, '')] : []));

describe('the draft revision of Xicheng', () => {
  it.each([
    ['special-assistance-disability', '590.00', '740.00'],
    ['special-assistance-death', '720.00', '900.00'],
  ])('raises %s since July 2022', (name, before, after) => {
    expect(of('amount', name)).toMatchObject([
      {
        before: { exact: before },
        after: { exact: after },
        since: '2022-07-01',
        clause: '三（一）1',
      },
    ]);
  });

  it.each([
    [
      'festival-visit',
      [
        ['1000.00', '1200.00'],
        ['800.00', '1000.00'],
      ],
    ],
    [
      'street-visit',
      [
        ['500.00', '600.00'],
        ['400.00', '500.00'],
      ],
    ],
  ])('raises the floors of %s', (name, floors) => {
    const expected = floors.map(([before, after]) => ({
      before: { atLeast: before },
      after: { atLeast: after },
      since: null,
    }));
    expect(of('amount', name)).toMatchObject(expected);
  });

  it('lowers the age of the park ticket from 65 to 60', () => {
    expect(of('condition', 'park-pass')).toMatchObject([
      { before: { zh: '本人年龄未满65周岁' }, after: { zh: '本人年龄未满60周岁' } },
    ]);
  });

  it('ends the nursing allowance, and adds insurance, reimbursement and subsidy', () => {
    expect(idsOf('removed')).toEqual(['nursing-allowance']);
    expect(idsOf('added')).toEqual(
      expect.arrayContaining([
        'hospital-care-insurance',
        'hospital-care-premium',
        'newcomer-reimbursement',
        'elder-service-subsidy',
      ]),
    );
  });

  it.each(['temporary-relief', 'medical-relief', 'elder-home-subsidy'])(
    'rests %s on another instrument',
    (name) => {
      const [change] = of('basis', name);
      expect(JSON.stringify(change?.before)).toContain('西行规发〔2018〕3号');
      expect(JSON.stringify(change?.after)).not.toContain('西行规发〔2018〕3号');
    },
  );

  it('asks for the card where it gave a green channel', () => {
    const [change] = of('condition', 'medical-priority');
    expect(change?.after).toMatchObject({ zh: '本人持有扶助卡（证）' });
  });

  it('leaves alone what it says is unchanged', () => {
    const unchanged = [
      'one-off-help',
      'home-care-support',
      'funeral-services',
      'resident-medical-insurance',
      'family-doctor',
      'refertility-adoption-help',
      'free-checkup',
      'dual-contact',
      'public-rental-priority',
      'social-forces',
    ];
    expect(found.filter(({ id }) => unchanged.includes(id.replace(/.*\//, '')))).toEqual([]);
  });

  it('cites both texts for every change of amount', () => {
    for (const { kind, citations } of found) {
      if (kind !== 'amount') continue;
      expect(citations.before).not.toEqual([]);
      expect(citations.after).not.toEqual([]);
    }
  });
});
