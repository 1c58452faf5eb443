import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/engine/diagnostics/diagnostic.js';
import { engineOf, item, MOTHER, pack } from './small-pack.js';

const { evaluate } = engineOf(pack([item({ id: 'it' })]));

/** What is said of a household that is refused. */
function problems(household: unknown): string[] {
  try {
    evaluate(household, { on: '2024-05-01' });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.diagnostics.map(({ code, path, message, hint }) =>
      [`${code} ${path}: ${message}`, hint].filter(Boolean).join(' - '),
    );
  }
  return [];
}

const mother = (facts: object): object => ({ members: [{ ...MOTHER, ...facts }] });

const DAY = 'must be a real calendar day, YYYY-MM-DD, from 1850 to 2199';
const MONEY = 'must be yuan with at most two decimals, such as 3000.50';
const ROLES = 'must be one of `mother`, `father`, `child`';
const KINDS =
  'must be one of `vision`, `hearing`, `speech`, `intellectual`, `physical`, `mental`, `autism`';

describe('a household is refused, and why is said', () => {
  it.each<[unknown, string[]]>([
    [[], ['WRONG_TYPE : must be object']],
    ['x', ['WRONG_TYPE : must be object']],
    [undefined, ['WRONG_TYPE : must be object']],
    [{ id: '' }, ['TOO_FEW id: must have at least 1 character']],
    [{ id: 'x'.repeat(65) }, ['TOO_MANY id: must have at most 64 characters']],
    [{ id: 7 }, ['WRONG_TYPE id: must be string']],
    [{ rurl: true }, ['UNKNOWN_PROPERTY rurl: unknown property `rurl` - did you mean `rural`?']],
    // Too long to be a slip of the pen.
    [
      { ['x'.repeat(129)]: 1 },
      [`UNKNOWN_PROPERTY ${'x'.repeat(129)}: unknown property \`${'x'.repeat(129)}\``],
    ],
    [{ rural: 'yes' }, ['WRONG_TYPE rural: must be boolean']],
    [{ rural: null }, ['WRONG_TYPE rural: must be boolean']],
    [{ laterChild: 'none' }, ['WRONG_TYPE laterChild: must be object or null']],
    [{ community: null }, ['WRONG_TYPE community: must be object']],
    [{ laterChild: { on: '2020-02-30' } }, [`WRONG_FORMAT laterChild.on: ${DAY}`]],
    [{ laterChild: { on: 20200228 } }, ['WRONG_TYPE laterChild.on: must be string']],
    [
      { laterChild: { how: 'bought', when: 1 } },
      [
        'WRONG_VALUE laterChild.how: must be one of `born`, `adopted`',
        'UNKNOWN_PROPERTY laterChild.when: unknown property `when` - the nearest known name is `how`',
      ],
    ],
    [
      mother({ hospitalStays: [{ thru: '2024-05-01' }] }),
      [
        'UNKNOWN_PROPERTY mother.hospitalStays.0.thru: unknown property `thru` - the nearest known name is `through`',
      ],
    ],
    [{ laterChild: { how: 1 } }, ['WRONG_TYPE laterChild.how: must be string']],
    [{ previousYearIncome: '12.505' }, [`WRONG_FORMAT previousYearIncome: ${MONEY}`]],
    [{ previousYearIncome: 1.5 }, ['WRONG_TYPE previousYearIncome: must be string or integer']],
    [
      { previousYearIncome: -1 },
      ['WRONG_VALUE previousYearIncome: must be from 0 to below one trillion'],
    ],
    [
      { previousYearIncome: 1e12 },
      ['WRONG_VALUE previousYearIncome: must be from 0 to below one trillion'],
    ],
    [{ determinations: [] }, ['WRONG_TYPE determinations: must be object']],
    [{ determinations: { 'here/it': 1 } }, ['WRONG_TYPE determinations.here/it: must be boolean']],
    [
      { determinations: { 'Here/it': true } },
      ['WRONG_FORMAT determinations.Here/it: must be named as district/item'],
    ],
    [
      { determinations: { [`here/${'x'.repeat(124)}`]: true } },
      [`WRONG_FORMAT determinations.here/${'x'.repeat(124)}: must be named as district/item`],
    ],
    [
      {
        determinations: Object.fromEntries(
          Array.from({ length: 201 }, (_, index) => [`here/i${String(index)}`, true]),
        ),
      },
      ['TOO_MANY determinations: must have at most 200 properties'],
    ],
    [{ members: {} }, ['WRONG_TYPE members: must be array']],
    [
      { members: [MOTHER, MOTHER, MOTHER, MOTHER] },
      ['TOO_MANY members: must have at most 3 items'],
    ],
    [
      { members: [MOTHER, { role: 'mother' }] },
      ['DUPLICATE_ROLE members: there are two members with the role `mother`'],
    ],
    [{ members: [7] }, ['WRONG_TYPE members.0: must be object']],
    [{ members: new Array(1) }, ['WRONG_TYPE members.0: must be object']],
    [
      mother({ hospitalStays: new Array(1) }),
      ['WRONG_TYPE mother.hospitalStays.0: must be object'],
    ],
    [
      mother({ chronicConditions: new Array(2) }),
      [
        'WRONG_TYPE mother.chronicConditions.0: must be string',
        'WRONG_TYPE mother.chronicConditions.1: must be string',
      ],
    ],
    [{ members: [{}] }, ['MISSING_PROPERTY members.0: `role` is missing']],
    [{ members: [{ role: 1 }] }, ['WRONG_TYPE members.0.role: must be string']],
    [{ members: [{ role: 'aunt' }] }, [`WRONG_VALUE members.0.role: ${ROLES}`]],
    [mother({ deathDate: 1 }), ['WRONG_TYPE mother.deathDate: must be string or null']],
    [mother({ deathDate: '1849-12-31' }), [`WRONG_FORMAT mother.deathDate: ${DAY}`]],
    [mother({ birthDate: null }), ['WRONG_TYPE mother.birthDate: must be string']],
    [
      mother({ hukou: { code: '11010' } }),
      ['WRONG_FORMAT mother.hukou.code: must have six digits'],
    ],
    [mother({ hukou: { code: 110101 } }), ['WRONG_TYPE mother.hukou.code: must be string']],
    [
      mother({ disability: { grade: 5 } }),
      ['WRONG_VALUE mother.disability.grade: must be one of `1`, `2`, `3`, `4`'],
    ],
    [
      mother({ disability: { grade: '1' } }),
      ['WRONG_TYPE mother.disability.grade: must be integer'],
    ],
    [
      mother({ disability: { kinds: 'vision' } }),
      ['WRONG_TYPE mother.disability.kinds: must be array'],
    ],
    [
      mother({ disability: { kinds: ['sight', 1] } }),
      [
        `WRONG_VALUE mother.disability.kinds.0: ${KINDS}`,
        'WRONG_TYPE mother.disability.kinds.1: must be string',
      ],
    ],
    [
      mother({ disability: { kinds: ['vision', 'vision'] } }),
      ['WRONG_VALUE mother.disability.kinds: must not say the same twice'],
    ],
    [
      mother({ disability: { kinds: Array.from({ length: 8 }, () => 'vision') } }),
      ['TOO_MANY mother.disability.kinds: must have at most 7 items'],
    ],
    [
      mother({ majorIllness: { year: 1849 } }),
      ['WRONG_VALUE mother.majorIllness.year: must be a year from 1850 to 2199'],
    ],
    [
      mother({ majorIllness: { year: 2200 } }),
      ['WRONG_VALUE mother.majorIllness.year: must be a year from 1850 to 2199'],
    ],
    [
      mother({ majorIllness: { year: '2020' } }),
      ['WRONG_TYPE mother.majorIllness.year: must be integer'],
    ],
    [mother({ hospitalStays: {} }), ['WRONG_TYPE mother.hospitalStays: must be array']],
    [mother({ hospitalStays: [7] }), ['WRONG_TYPE mother.hospitalStays.0: must be object']],
    [
      mother({ hospitalStays: [{ from: '2024-01-01' }, { form: '2024-01-01' }] }),
      [
        'UNKNOWN_PROPERTY mother.hospitalStays.1.form: unknown property `form` - did you mean `from`?',
      ],
    ],
    [
      mother({ hospitalStays: [{ from: '2024-02-30', through: null }] }),
      [
        `WRONG_FORMAT mother.hospitalStays.0.from: ${DAY}`,
        'WRONG_TYPE mother.hospitalStays.0.through: must be string',
      ],
    ],
    [
      mother({ hospitalStays: Array.from({ length: 367 }, () => ({})) }),
      ['TOO_MANY mother.hospitalStays: must have at most 366 items'],
    ],
    [
      { rural: 1, members: [{ ...MOTHER, careCard: 1 }], lowIncome: 2 },
      [
        'WRONG_TYPE mother.careCard: must be boolean',
        'WRONG_TYPE rural: must be boolean',
        'WRONG_TYPE lowIncome: must be boolean',
      ],
    ],
    [{ community: { kind: new Map() } }, ['NOT_PLAIN_DATA : must be plain JSON data']],
    [
      { members: Array.from({ length: 5001 }, () => 1) },
      ['TOO_DEEP : nested deeper than 8 levels or more than 5000 values'],
    ],
  ])('%j', (household, expected) => {
    expect(problems(household)).toEqual(expected);
  });
});

describe('a household is read', () => {
  it.each<[object]>([
    [{ id: 'x'.repeat(64) }],
    [{ id: '😀'.repeat(64) }],
    [{ rural: undefined, laterChild: undefined, community: { kind: undefined } }],
    [{ laterChild: null, suddenHardship: null }],
    [{ previousYearIncome: 999_999_999_999 }],
    [{ previousYearIncome: '0' }],
    [{ determinations: { [`here/${'x'.repeat(123)}`]: true } }],
    [mother({ deathDate: null, specialAssistance: { through: null } })],
    [mother({ birthDate: '1850-01-01' })],
    [mother({ majorIllness: { year: 1850 } })],
    [mother({ majorIllness: { year: 2199 } })],
    [mother({ hospitalStays: [{}, { from: undefined }, { through: '2024-01-01' }] })],
    [mother({ hospitalStays: Array.from({ length: 366 }, () => ({})) })],
    [mother({ disability: { kinds: [] } })],
  ])('with %j', (household) => {
    expect(problems(household)).toEqual([]);
  });

  it('with more names of determinations than any household has', () => {
    for (let home = 0; home < 12; home += 1) {
      const names = Array.from(
        { length: 100 },
        (_, index) => `here/n${String(home)}-${String(index)}`,
      );
      const determinations = Object.fromEntries(names.map((name) => [name, true]));
      expect(problems({ determinations })).toEqual([]);
    }
  });

  it('without what a prototype holds', () => {
    const inherited = Object.assign(Object.create(null) as object, { 'here/it': 'yes' });
    const determinations: unknown = Object.create(inherited);
    expect(problems({ determinations })).toEqual([]);
  });
});
