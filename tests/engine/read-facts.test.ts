import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/engine/diagnostics/diagnostic.js';
import { engineOf, FATHER, item, MOTHER, pack } from './small-pack.js';

const { evaluate } = engineOf(pack([item({ id: 'it' })]));

/** Code and place of what a household is refused for. */
function problems(household: unknown): string[] {
  try {
    evaluate(household, { on: '2024-05-01' });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.diagnostics.map(({ code, path }) => `${code} ${path}`);
  }
  return [];
}

const mother = (facts: object): object => ({ members: [{ ...MOTHER, ...facts }] });
const bare = (facts: object): object => Object.assign(Object.create(null) as object, facts);
const KINDS = ['vision', 'hearing', 'speech', 'intellectual', 'physical', 'mental'];

const determinations = (count: number): Record<string, boolean> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`here/i${index}`, true]));

/** So many objects, one within another. */
const nested = (levels: number): unknown =>
  Array.from({ length: levels }).reduce((inner: unknown) => ({ a: inner }), 1);

describe('a household is refused for what is wrong with it, and for nothing else', () => {
  it.each<[object, string[]]>([
    [{ id: ['x'] }, ['WRONG_TYPE id']],
    [mother({ hukou: { code: '1101011' } }), ['WRONG_FORMAT mother.hukou.code']],
    [mother({ hukou: { code: 'a110101' } }), ['WRONG_FORMAT mother.hukou.code']],
    [mother({ disability: { kinds: {} } }), ['WRONG_TYPE mother.disability.kinds']],
    [mother({ disability: { kinds: '' } }), ['WRONG_TYPE mother.disability.kinds']],
    [
      mother({ disability: { kinds: [...KINDS, 'sight'] } }),
      ['WRONG_VALUE mother.disability.kinds.6'],
    ],
    [
      mother({ hospitalStays: [{ from: '2024-02-30', through: '2024-03-01' }] }),
      ['WRONG_FORMAT mother.hospitalStays.0.from'],
    ],
    [
      mother({ hospitalStays: [{ from: '2024-02-01', through: 'x' }] }),
      ['WRONG_FORMAT mother.hospitalStays.0.through'],
    ],
    [
      mother({ hospitalStays: [{ from: undefined, through: 'x' }] }),
      ['WRONG_FORMAT mother.hospitalStays.0.through'],
    ],
    [
      mother({ hospitalStays: [...Array.from({ length: 365 }, () => ({})), 7] }),
      ['WRONG_TYPE mother.hospitalStays.365'],
    ],
    [{ rural: undefined, lowIncome: 1 }, ['WRONG_TYPE lowIncome']],
    [{ laterChild: null, lowIncome: 1 }, ['WRONG_TYPE lowIncome']],
    [{ members: [MOTHER, FATHER, { role: 'child' }], lowIncome: 1 }, ['WRONG_TYPE lowIncome']],
    [
      { determinations: { ...determinations(199), 'here/x': 1 } },
      ['WRONG_TYPE determinations.here/x'],
    ],
    [{ members: Array.from({ length: 4998 }, () => 1) }, ['TOO_MANY members']],
  ])('%j', (household, expected) => {
    expect(problems(household)).toEqual(expected);
  });

  it('down to the eighth level', () => {
    expect(problems(nested(8))).toEqual(['UNKNOWN_PROPERTY a']);
    expect(problems(nested(9))).toEqual(['TOO_DEEP ']);
  });

  it.each<[string, object]>([
    ['without a prototype', bare({ rural: 1 })],
    ['made elsewhere', runInNewContext('({ rural: 1 })') as object],
  ])('%s', (_, household) => {
    expect(problems(household)).toEqual(['WRONG_TYPE rural']);
  });
});

describe('a household is read', () => {
  it.each<[string, object]>([
    ['with every kind there is', mother({ disability: { kinds: [...KINDS, 'autism'] } })],
    ['with a last day left out', mother({ hospitalStays: [{ through: undefined }] })],
    ['with as many determinations as there may be', { determinations: determinations(200) }],
    ['without a prototype', bare({ rural: true, members: [bare(MOTHER)] })],
    ['made elsewhere', runInNewContext('({ rural: true, laterChild: null })') as object],
    ['without what a prototype holds', Object.create(bare({ rural: 'yes' })) as object],
  ])('%s', (_, household) => {
    expect(problems(household)).toEqual([]);
  });
});
