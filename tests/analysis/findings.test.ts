import { describe, expect, it } from 'vitest';
import { findConstantConditions } from '../../src/analysis/findings/constant.js';
import { findExclusiveTogether } from '../../src/analysis/findings/exclusive.js';
import { findExpired } from '../../src/analysis/findings/expired.js';
import type { Finding } from '../../src/analysis/findings/finding.js';
import { findWithoutCase } from '../../src/analysis/findings/without-case.js';
import type { Condition, Entitlement, Expression, Pack } from '../../src/generated/pack.types.js';
import { item, pack } from '../engine/small-pack.js';

const CITATIONS = [{ clause: '一', quote: '条文' }];

const found = (findings: readonly Finding[]): string[] =>
  findings.map(({ code, pointer }) => `${code} ${pointer}`);

/** What is found of the condition of an item, which is for the parents unless said otherwise. */
const ofCondition = (
  when: Condition,
  parts: Partial<Pack> = {},
  of: Partial<Entitlement> = {},
): string[] => found(findConstantConditions(pack([item({ id: 'a', ...of, when })], parts)));

const term = (when: Condition): NonNullable<Pack['terms']>[string] => ({
  title: { zh: '词', en: 'term' },
  when,
  citations: CITATIONS,
});

const READINGS: Partial<Pack> = {
  readings: {
    who: {
      clause: '一',
      question: { zh: '谁？', en: 'Who?' },
      options: { one: { zh: '一人', en: 'one' }, both: { zh: '两人', en: 'both' } },
      taken: 'one',
      why: { zh: '常义', en: 'plain meaning' },
    },
  },
};

const OLD: Expression = { '>=': [{ var: 'person.age' }, 60] };
const isRead = (option: string): Expression => ({ '==': [{ var: 'readings.who' }, option] });

describe('conditions whatever the facts', () => {
  it.each<[string, Condition, readonly string[]]>([
    ['an age', OLD, []],
    ['everyone', true, []],
    ['an age that is above and below', { and: [OLD, { '<': [{ var: 'person.age' }, 60] }] }, ['']],
    [
      'a part that never holds',
      { or: [OLD, { and: [{ var: 'rural' }, { '!': { var: 'rural' } }] }] },
      ['/or/1'],
    ],
    ['a grade that there is not', { '>': [{ var: 'child.disability.grade' }, 4] }, ['']],
    ['a child that is both', { and: [{ var: 'child.living' }, { var: 'child.deceased' }] }, ['']],
  ])('%s: can it hold?', (_, when, places) => {
    const never = ofCondition(when).filter((line) => line.startsWith('ALWAYS_FALSE'));
    expect(never).toEqual(places.map((place) => `ALWAYS_FALSE /entitlements/0/when${place}`));
  });

  it('finds one that always holds', () => {
    expect(ofCondition({ or: [{ var: 'rural' }, { '!': { var: 'rural' } }] })).toEqual([
      'ALWAYS_TRUE /entitlements/0/when',
    ]);
    expect(ofCondition({ and: [OLD, { '>=': [{ var: 'today.year' }, 1900] }] })).toEqual([
      'ALWAYS_TRUE /entitlements/0/when/and/1',
    ]);
  });

  it('knows that a comparison with what may be absent can fail both ways', () => {
    const born: Expression = { '<=': [{ var: 'laterChild.age' }, 6] };
    const older: Expression = { '>': [{ var: 'laterChild.age' }, 6] };
    expect(ofCondition({ or: [born, older] })).toEqual([]);
  });

  it('looks through terms, and at the terms themselves', () => {
    const terms = {
      old: term(OLD),
      young: term({ '<': [{ var: 'person.age' }, 60] }),
      never: term({ and: [{ var: 'terms.old' }, { var: 'terms.young' }] }),
    };
    expect(ofCondition({ or: [{ var: 'rural' }, { var: 'terms.never' }] }, { terms })).toEqual([
      'ALWAYS_FALSE /entitlements/0/when/or/1',
      'ALWAYS_FALSE /terms/never/when',
    ]);
  });

  it('looks at the alternatives of benefits and of funding', () => {
    const never: Expression = { and: [{ var: 'rural' }, { '!': { var: 'rural' } }] };
    const cash = { kind: 'cash', amount: null, per: 'person', every: 'once' } as const;
    const of: Partial<Entitlement> = {
      benefit: [{ ...cash, when: never }, cash],
      funding: [{ when: never, shares: [{ payer: '市' }] }, { shares: [{ payer: '区' }] }],
    };
    expect(ofCondition(true, {}, of)).toEqual([
      'ALWAYS_FALSE /entitlements/0/benefit/0/when',
      'ALWAYS_FALSE /entitlements/0/funding/0/when',
    ]);
  });

  it('takes a condition that holds under another reading as one that can hold', () => {
    expect(ofCondition({ or: [OLD, isRead('both')] }, READINGS)).toEqual([]);
    expect(ofCondition({ and: [OLD, isRead('one')] }, READINGS)).toEqual([]);
    expect(ofCondition({ and: [OLD, isRead('one'), isRead('both')] }, READINGS)).toEqual([
      'ALWAYS_FALSE /entitlements/0/when',
    ]);
    expect(ofCondition({ or: [isRead('one'), isRead('both')] }, READINGS)).toEqual([
      'ALWAYS_TRUE /entitlements/0/when',
    ]);
  });

  it.each<[string, Condition]>([
    [
      'days',
      { and: [{ '<=': ['2024-02-01', { var: 'today.date' }, '2024-02-29'] }, { var: 'rural' }] },
    ],
    [
      'one day, by what it is not',
      { and: [{ '<': ['2024-02-28', { var: 'today.date' }, '2024-03-01'] }, { var: 'rural' }] },
    ],
    ['a year', { '==': [{ var: 'today.year' }, 2024] }],
  ])('sees that a condition holds in %s only', (_, when) => {
    expect(ofCondition(when)).toEqual([]);
  });
});

describe('an item that nobody can get', () => {
  const dead: Expression = { var: 'person.deceased' };

  it('is for the living, on a condition of the dead', () => {
    expect(ofCondition(dead)).toEqual(['ALWAYS_FALSE /entitlements/0/when']);
    expect(ofCondition({ and: [OLD, { '!': dead }] }, {}, { onDeath: true })).toContain(
      'ALWAYS_FALSE /entitlements/0/when',
    );
  });

  it('is for the child, on a condition of the mother', () => {
    const isMother: Expression = { '==': [{ var: 'person.role' }, 'mother'] };
    expect(ofCondition(isMother, {}, { for: ['child'] })).toEqual([
      'ALWAYS_FALSE /entitlements/0/when',
    ]);
    expect(ofCondition(isMother)).toEqual([]);
  });

  it('says nothing of a term that others can fulfil', () => {
    const items = [
      item({ id: 'a', when: { and: [OLD, { '!': { var: 'terms.dead' } }] }, for: ['mother'] }),
      item({ id: 'b', when: { and: [{ var: 'rural' }, { var: 'terms.dead' }] }, onDeath: true }),
    ];
    const findings = found(findConstantConditions(pack(items, { terms: { dead: term(dead) } })));
    expect(findings.filter((line) => line.includes('/terms/'))).toEqual([]);
  });
});

describe('items of which one person gets only one', () => {
  const either = (...items: Entitlement[]): string[] => {
    const [first, second, ...rest] = items.map(({ id }) => id);
    if (first === undefined || second === undefined) throw new Error('a group has two items');
    const groups = {
      care: {
        kind: 'either' as const,
        items: [first, second, ...rest] as [string, string],
        citations: CITATIONS,
      },
    };
    return findExclusiveTogether(pack(items, { groups })).map(({ message }) => message);
  };
  const home: Expression = { '==': [{ var: 'person.residence.kind' }, 'home'] };
  const institution: Expression = { '==': [{ var: 'person.residence.kind' }, 'institution'] };

  it('is fine where their conditions exclude each other', () => {
    expect(either(item({ id: 'a', when: home }), item({ id: 'b', when: institution }))).toEqual([]);
  });

  it('names each pair that one person could get', () => {
    expect(
      either(
        item({ id: 'a', when: home }),
        item({ id: 'b', when: OLD }),
        item({ id: 'c', when: institution }),
      ),
    ).toEqual(['one person could get both `a` and `b`', 'one person could get both `b` and `c`']);
  });

  it('is fine where nobody is a beneficiary of both', () => {
    expect(
      either(item({ id: 'a', for: ['mother'] }), item({ id: 'b', for: ['father', 'child'] })),
    ).toEqual([]);
    expect(either(item({ id: 'a' }), item({ id: 'b', onDeath: true }))).toEqual([]);
  });
});

describe('items without a case', () => {
  const two = pack([item({ id: 'a' }), item({ id: 'b' })]);

  it('are findings where there are cases', () => {
    expect(findWithoutCase(two, new Set(['a']))).toMatchObject([
      { code: 'ITEM_WITHOUT_CASE', severity: 'warning', pointer: '/entitlements/1/id' },
    ]);
    expect(findWithoutCase(two, new Set(['a', 'b']))).toEqual([]);
  });

  it('are notes where there are none', () => {
    expect(findWithoutCase(two, null).map(({ severity }) => severity)).toEqual(['note', 'note']);
  });
});

describe('an instrument past its last day', () => {
  it('is a note, from the day after', () => {
    const here = pack([item({ id: 'a' })]);
    expect(findExpired(here, '2029-12-31')).toEqual([]);
    expect(findExpired(here, '2030-01-01')).toMatchObject([
      { code: 'INSTRUMENT_EXPIRED', severity: 'note', pointer: '/instrument/through' },
    ]);
  });

  it('never comes without a last day', () => {
    const { instrument, ...rest } = pack([item({ id: 'a' })]);
    const open = { ...rest, instrument: { ...instrument, through: null } };
    expect(findExpired(open, '2199-12-31')).toEqual([]);
  });
});
