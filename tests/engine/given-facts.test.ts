import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/generated/assessment.types.js';
import type { Entitlement } from '../../src/generated/pack.types.js';
import { engineOf, FATHER, item, MOTHER, pack } from './small-pack.js';

type When = Entitlement['when'];

/** The mother's item. */
function ask(when: When, mother: object = {}, more: object = {}): Item {
  const { evaluate } = engineOf(pack([item({ id: 'it', for: ['mother'], when })]));
  const household = { members: [{ ...MOTHER, ...mother }], ...more };
  const [found] = evaluate(household, { on: '2024-05-01', include: 'all' }).entitlements;
  if (!found) throw new Error('no item');
  return found;
}

const exists = { var: 'laterChild.exists' };
const happened = { var: 'suddenHardship.happened' };
const scheme = { var: 'person.specialAssistance.scheme' };

describe('what is not known', () => {
  it.each<[When, object, object, string[]]>([
    [exists, {}, {}, ['laterChild']],
    [exists, {}, { laterChild: { how: 'born' } }, ['laterChild.on']],
    [happened, {}, {}, ['suddenHardship']],
    [{ var: 'father.living' }, {}, { members: [MOTHER, FATHER] }, []],
    [
      { '==': [scheme, 'death'] },
      { specialAssistance: { scheme: 'death', through: null } },
      {},
      ['mother.specialAssistance.since'],
    ],
    [
      { '==': [scheme, 'death'] },
      { specialAssistance: { scheme: 'death', since: '2015-01-01' } },
      {},
      ['mother.specialAssistance.through'],
    ],
  ])('of %j is asked for', (when, mother, more, needs) => {
    expect(ask(when, mother, more)).toMatchObject({
      outcome: needs.length > 0 ? 'undetermined' : 'eligible',
      needs,
    });
  });

  it('of the household is asked for by its own name, though the members are not known', () => {
    const { evaluate } = engineOf(
      pack([item({ id: 'it', for: 'household', when: { var: 'rural' } })]),
    );
    const [found] = evaluate({}, { on: '2024-05-01', district: 'here' }).entitlements;
    expect([...(found?.needs ?? [])].sort()).toEqual(['members', 'rural']);
  });
});

describe('a fact that is given', () => {
  it.each<[string, object, object]>([
    ['onlyChild', {}, { onlyChild: true }],
    ['community.handledFuneral', {}, { community: { handledFuneral: true } }],
    ['person.assessedSevere', { assessedSevere: true }, {}],
    ['person.residence.local', { residence: { code: '110105' } }, {}],
  ])('is so: %s', (name, mother, more) => {
    const two = { members: [{ ...MOTHER, ...mother }, FATHER], ...more };
    expect(ask({ var: name }, {}, two)).toMatchObject({ outcome: 'eligible', needs: [] });
  });

  it('may be of any of several codes of the district', () => {
    const jurisdiction = { ...pack([]).jurisdiction, codes: ['12', '11'] };
    const when: When = { var: 'person.residence.local' };
    const { evaluate } = engineOf(
      pack([item({ id: 'it', for: ['mother'], when })], { jurisdiction }),
    );
    const outcome = (code: string): unknown => {
      const members = [{ ...MOTHER, residence: { code } }];
      return evaluate({ members }, { on: '2024-05-01', include: 'all' }).entitlements[0]?.outcome;
    };
    expect(['110101', '120101', '130101', '211101'].map(outcome)).toEqual([
      'eligible',
      'eligible',
      'ineligible',
      'ineligible',
    ]);
  });

  it('says where one lives', () => {
    const reasons = ask(
      { var: 'person.residence.local' },
      { residence: { code: '110105' } },
    ).because;
    expect(reasons.at(-1)?.text).toEqual({
      zh: '母亲居住在本地：是（要求：是）',
      en: 'mother: lives locally: yes (required: yes)',
    });
  });

  it('is one household’s alone: with a father who is listed, and one who is not', () => {
    const when: When = { '!': { var: 'father.careCard' } };
    const { evaluate } = engineOf(pack([item({ id: 'it', for: ['mother'], when })]));
    const outcome = (...members: object[]): unknown =>
      evaluate({ members }, { on: '2024-05-01', include: 'all' }).entitlements[0]?.outcome;
    expect([outcome(MOTHER), outcome(MOTHER, FATHER), outcome(MOTHER)]).toEqual([
      'eligible',
      'undetermined',
      'eligible',
    ]);
  });
});
