import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { givenFacts, withValue } from '../../scripts/removal/given-facts.js';
import { decide, evaluate, InputError } from '../../src/index.js';
import { cli, temporaryFile } from '../cli/harness.js';
import { CANARIES, FAMILY, leaked } from './canaries.js';

const QUESTION = { on: '2024-05-01', include: 'all' } as const;

/** A value of its own kind, unmistakable still, and wrong: what stands there with something behind it. */
const spoilt = (value: unknown): unknown =>
  typeof value === 'string' || typeof value === 'number' ? `${String(value)}x` : CANARIES.join();

const facts = givenFacts(FAMILY);
const wrong = [
  ...facts.map((fact) => [fact.path, withValue(FAMILY, fact, spoilt(fact.value))] as const),
  ...facts.map((fact) => [`${fact.path} beside`, withValue(FAMILY, fact, [fact.value])] as const),
  ['id', { ...FAMILY, id: CANARIES.join() }] as const,
  ['role', { ...FAMILY, members: [{ ...FAMILY.members[0], role: CANARIES.join() }] }] as const,
  ['members', { ...FAMILY, members: [FAMILY.members[0], FAMILY.members[0]] }] as const,
  ['death', { ...FAMILY, members: [{ ...FAMILY.members[2], deathDate: '2012-06-13x' }] }] as const,
];

describe('what is said of a wrong household', () => {
  it.each(wrong)('holds none of its values: %s', (_, household) => {
    for (const ask of [evaluate, decide]) {
      try {
        ask(household, QUESTION);
        expect.unreachable('it was taken');
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        const said = `${error.message}\n${String(error.stack)}\n${JSON.stringify(error.diagnostics)}`;
        expect(leaked(said)).toEqual([]);
      }
    }
  });

  it.each(wrong)('on standard error holds none of its values: %s', async (_, household) => {
    for (const [name, text] of [
      ['family.json', JSON.stringify(household, null, 2)],
      ['family.yaml', stringify(household)],
    ] as const) {
      const { code, out, err } = await cli([
        'evaluate',
        temporaryFile(name, text),
        '--on',
        '2024-05-01',
      ]);
      expect(code).toBe(2);
      expect(out).toBe('');
      expect(leaked(err)).toEqual([]);
    }
  });
});

const YAML = stringify(FAMILY);

describe('what is said of a text that cannot be read', () => {
  it.each([
    ['a quote that is not closed', YAML.replace('1961-07-19', '"1961-07-19')],
    ['a value after a value', YAML.replace('1961-07-19', '"1961-07-19" "1959-10-08"')],
    ['a bracket that is not closed', YAML.replace('1961-07-19', '[1961-07-19')],
    ['a tag', YAML.replace('1961-07-19', '!1961-07-19 x')],
    ['an alias', YAML.replace('1961-07-19', '*1961-07-19')],
    ['an anchor', YAML.replace('1961-07-19', '&1961-07-19 x')],
    ['a tab', YAML.replace('    birthDate: 1961-07-19', '\tbirthDate: 1961-07-19')],
    ['a second document', `${YAML}--- canary-mother-91c2\n`],
    ['a directive', `%1961-07-19\n---\n${YAML}`],
    ['half of a JSON', JSON.stringify(FAMILY).slice(0, 300)],
    ['a JSON with a word', JSON.stringify(FAMILY).replace('true', '1961-07-19')],
    [
      'a JSON with a comma too many',
      JSON.stringify(FAMILY).replace('"1961-07-19"', '"1961-07-19",,'),
    ],
  ])('on standard error holds none of its values: %s', async (_, text) => {
    const { code, err } = await cli(['evaluate', '-', '--on', '2024-05-01'], { stdin: text });
    expect(code).toBe(2);
    expect(err).not.toBe('');
    expect(leaked(err)).toEqual([]);
  });

  it('and of one that can be read two ways', async () => {
    const text = YAML.replace('1961-07-19', '1961-07-39').replace('canary-father-55d0', 'no');
    const { code, err } = await cli(['evaluate', '-', '--on', '2024-05-01'], { stdin: text });
    expect(code).toBe(2);
    expect(err).not.toContain('1961-07-39');
  });
});

describe('the receipt of an assessment', () => {
  it('holds the question and a digest of the facts, and none of them', () => {
    const { receipt } = evaluate(FAMILY, QUESTION);
    expect(receipt.packs).not.toEqual([]);
    expect(leaked(JSON.stringify(receipt))).toEqual([]);
  });
});
