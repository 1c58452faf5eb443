import { describe, expect, it } from 'vitest';
import type { Entitlement } from '../../src/generated/pack.types.js';
import { engineOf, FATHER, item, MOTHER, pack } from './small-pack.js';

type When = Entitlement['when'];

describe('a condition', () => {
  const both = { members: [MOTHER, FATHER] };
  const asked = { on: '2024-05-01', include: 'all' } as const;

  it('knows which of the members it is about', () => {
    const when: When = { '==': [{ var: 'person.role' }, 'mother'] };
    const { evaluate } = engineOf(pack([item({ id: 'it', when })]));
    const found = evaluate(both, asked).entitlements;
    expect(found.map(({ outcome }) => outcome)).toEqual(['eligible', 'ineligible']);
  });

  it('takes a reading either way round', () => {
    const options = { wide: { zh: '宽', en: 'wide' }, narrow: { zh: '窄', en: 'narrow' } };
    const question = { zh: '谁？', en: 'Who?' };
    const who = { clause: '一', question, options, taken: 'wide', why: { zh: '故', en: 'so' } };
    const reading = { var: 'readings.who' };
    const items = [
      item({ id: 'left', for: ['mother'], when: { '==': [reading, 'wide'] } }),
      item({ id: 'right', for: ['mother'], when: { '==': ['wide', reading] } }),
    ];
    const { evaluate } = engineOf(pack(items, { readings: { who } }));
    const outcomes = (readings: object): string[] =>
      evaluate(both, { ...asked, ...readings }).entitlements.map(({ outcome }) => outcome);
    expect(outcomes({})).toEqual(['eligible', 'eligible']);
    expect(outcomes({ readings: { 'here/who': 'narrow' } })).toEqual(['ineligible', 'ineligible']);
  });
});

describe('an item for an organisation', () => {
  const items = [
    item({ id: 'ours', for: 'household' }),
    item({ id: 'theirs', for: { organisation: '居委会' } }),
  ];
  const outcomes = (...members: object[]): string[] =>
    engineOf(pack(items))
      .evaluate({ members }, { on: '2024-05-01', district: 'here', include: 'all' })
      .entitlements.map(({ outcome }) => outcome);

  it('needs a parent registered here, as a household’s does, but nobody who lives', () => {
    const dead = { ...MOTHER, deathDate: '2024-03-01' };
    const elsewhere = { ...MOTHER, hukou: { code: '120101', kind: 'urban' } };
    expect(outcomes(MOTHER)).toEqual(['eligible', 'eligible']);
    expect(outcomes(dead)).toEqual(['ineligible', 'eligible']);
    expect(outcomes(elsewhere)).toEqual(['ineligible', 'ineligible']);
  });
});

describe('an answer', () => {
  it('says of an item whether it is given on application', () => {
    const onApplication = (parts: Partial<Entitlement>): boolean | undefined =>
      engineOf(pack([item({ id: 'it', for: ['mother'], ...parts })])).evaluate(
        { members: [MOTHER] },
        { on: '2024-05-01' },
      ).entitlements[0]?.onApplication;
    expect(onApplication({ onApplication: true })).toBe(true);
    expect(onApplication({})).toBe(false);
  });

  it('cannot be changed into what others are answered', () => {
    const { evaluate } = engineOf(pack([item({ id: 'it', for: ['mother'] })]));
    const title = (): { zh: string; en: string } | undefined =>
      evaluate({ members: [MOTHER] }, { on: '2024-05-01' }).entitlements[0]?.title;
    const first = title();
    if (!first) throw new Error('no title');
    expect(() => {
      first.zh = '改';
    }).toThrow(TypeError);
    expect(title()).toEqual({ zh: 'it', en: 'it' });
  });

  it('names the benefit that goes with the item though another’s first condition fails', () => {
    const scheme = (name: string): When => ({
      '==': [{ var: 'person.specialAssistance.scheme' }, name],
    });
    const cash = (exact: string): object => ({
      kind: 'cash',
      amount: { exact },
      per: 'person',
      every: 'month',
    });
    const benefit = [
      { ...cash('1200.00'), when: scheme('death') },
      cash('1000.00'),
    ] as Entitlement['benefit'];
    const when = {
      in: [{ var: 'person.specialAssistance.scheme' }, ['death', 'disability']],
    } as When;
    const items = [
      item({ id: 'hers', for: ['mother'] }),
      item({ id: 'his', for: ['father'], when: scheme('death'), benefit }),
      item({ id: 'either', for: ['father'], when, benefit }),
    ];
    const dead = { ...MOTHER, deathDate: '2024-03-01' };
    const receives = { ...FATHER, specialAssistance: { scheme: 'death', since: '2015-01-01' } };
    const { evaluate } = engineOf(pack(items));
    const [found] = evaluate({ members: [dead, receives] }, { on: '2024-05-01' }).entitlements;
    expect(found).toMatchObject({
      outcome: 'undetermined',
      benefit: { amount: { exact: '1200.00' } },
      needs: ['father.specialAssistance.through'],
    });
    const [, either] = evaluate({ members: [dead, FATHER] }, { on: '2024-05-01' }).entitlements;
    expect(either?.benefit.amount).toEqual({ between: ['1000.00', '1200.00'] });
  });
});
