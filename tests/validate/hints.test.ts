import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/engine/parse/parse-yaml.js';
import { validatePack } from '../../src/engine/validate/validate-pack.js';
import { patched } from './harness.js';
import type { Patch } from './harness.js';
import { SMALL_PACK, SOURCE } from './small-pack.js';

/** The hint of each diagnostic of the small pack with one patch. */
const hints = (...patch: Patch): (string | null)[] =>
  validatePack(parseYaml(patched(SMALL_PACK, [patch]), ''), SOURCE).diagnostics.map(
    ({ hint }) => hint,
  );

const AGE = '{ ">=": [{ var: mother.age }, 49] }';

describe('the name that was meant is offered', () => {
  it.each<[string, ...Patch]>([
    ['repeals', 'repeals: []', 'repeal: []'],
    ['issued', 'status: issued', 'status: isued'],
    ['exact', 'amount: { exact: 300 }', 'amount: { exat: 300 }'],
    ['household', 'for: household', 'for: houshold'],
    ['and', AGE, '{ adn: [] }'],
    ['mother.age', AGE, '{ ">=": [{ var: mother.aeg }, 49] }'],
    ['today.date', AGE, '{ ">=": [{ var: tody.date }, "2023-08-01"] }'],
    ['today.year', AGE, '{ "==": [{ var: child.deathYear }, { var: tody.year }] }'],
    ['terms.died', AGE, '{ var: term.died }'],
    ['died', AGE, '{ var: terms.dead }'],
    ['rate', 'exact: { parameter: rate }', 'exact: { parameter: rates }'],
    ['days', '{ var: parameters.days }', '{ var: parameters.day }'],
    ['hardship', '{ var: readings.hardship }', '{ var: readings.hardhip }'],
    ['hardship', 'for: household', 'for: household\n    readings: [hardshp]'],
    ['poor', 'taken: poor', 'taken: por'],
    ['full', '[full, partial]', '[ful, partial]'],
    ['diabetes', 'in: [diabetes', 'in: [diabetis'],
    ['checkup-65', 'items: [checkup-50, checkup-65]', 'items: [checkup-50, checkup-66]'],
    ['一（四）', 'hardship:\n    clause: 一（四）', 'hardship:\n    clause: 一(四)'],
  ])('%s', (name, from, to) => {
    expect(hints(from, to)).toContain(`did you mean \`${name}\`?`);
  });

  it('and none where none is near', () => {
    expect(hints('status: issued', 'status: enforceable')).toEqual([null]);
    expect(hints('amount: { exact: 300 }', 'amount: { nothingness: 300 }')).toEqual([null]);
    expect(hints('for: household', 'for: 7')).toEqual([null]);
    expect(hints(AGE, '{ var: completely.unheardOf }')).toEqual([null]);
  });
});

describe('quotes are proposed', () => {
  const QUOTES = 'put it in quotes';

  it('for numbers where a text belongs', () => {
    expect(hints('revision: "2023"', 'revision: 2023')).toEqual([QUOTES]);
    expect(hints('["410202"', '[410202')).toContain(QUOTES);
    expect(hints('revision: "2023"', 'revision: [a]')).toEqual([null]);
    expect(hints('repeals: []', 'repeals: 7')).toEqual([null]);
    expect(hints('["410202"', '["41020x"')).toEqual([null]);
  });

  it('to be left out, for a whole number in them', () => {
    const age = (figure: string): Patch => [AGE, `{ ">=": [{ var: mother.age }, ${figure}] }`];
    expect(hints(...age('"49"'))).toEqual(['write it without quotes']);
    expect(hints(...age('49a'))).toEqual([null]);
    expect(hints(...age('a49'))).toEqual([null]);
  });
});

describe('what belongs there is said', () => {
  it('of a text that has not the form that is asked for', () => {
    expect(hints('version: 1.0.0', 'version: v1')).toEqual([
      'semantic version of the encoding; a changed result is never a patch',
    ]);
  });

  it('of a condition that is no more than a name, or has two operators', () => {
    expect(hints(AGE, 'rural')).toEqual([expect.stringContaining('{"var": "rural"}')]);
    expect(hints(AGE, '7')).toEqual([null]);
    expect(hints(AGE, '{ var: rural, "!": { var: lowIncome } }')).toEqual([
      expect.stringContaining('`and`'),
    ]);
  });
});

describe('the place where something else stands is named', () => {
  it.each<[string, ...Patch]>([
    ['一（一）', '  - id: monthly\n    clause: 一（一）', '  - id: monthly\n    clause: 一（二）'],
    [
      '一（四）',
      'citations: [{ clause: 一（四）, quote: 一',
      'citations: [{ clause: 一（三）, quote: 一',
    ],
    ['person.age', '- { var: lowIncome }', '- { var: terms.old }'],
    ['〔2023〕5号', '      - { text: 〔2023〕5号, class: heading }\n', ''],
  ])('%s', (words, from, to) => {
    expect(hints(from, to).join('\n')).toContain(words);
  });
});
