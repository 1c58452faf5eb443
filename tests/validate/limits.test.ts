import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/engine/parse/parse-yaml.js';
import { validatePack } from '../../src/engine/validate/validate-pack.js';
import { diagnose, messagesOf, patched } from './harness.js';
import type { Patch } from './harness.js';
import { SMALL_PACK } from './small-pack.js';

const term = (name: string, when: string): string => `  ${name}:
    title: { zh: 词, en: term }
    when: ${when}
    citations: [{ clause: 一, quote: 扶助 }]
`;

/** A chain of terms, each of which asks for the next `times` times. */
const chain = (length: number, times: number): Patch[] => [
  [
    'groups:\n',
    Array.from({ length }, (_, index) => {
      const next = index + 1 < length ? `{ var: terms.t${String(index + 1)} }` : '{ var: rural }';
      return term(`t${String(index)}`, `{ and: [${Array(times).fill(next).join(', ')}] }`);
    }).join('') + 'groups:\n',
  ],
  ['- { var: lowIncome }', '- { var: terms.t0 }'],
];

describe('how much is checked', () => {
  it('follows terms that use each other many times without following every way', () => {
    expect(diagnose(chain(20, 20))).toEqual([]);
  });

  it('refuses conditions that are too deep through terms', () => {
    const found = diagnose(chain(60, 1));
    expect(found[0]).toBe('TOO_DEEP 53:11');
    expect(new Set(found.map((line) => line.replace(/ .*/, '')))).toEqual(new Set(['TOO_DEEP']));
  });

  it('gives two hundred diagnostics at most, and never a pack for their being left out', () => {
    const bad = `{ or: [${Array(50).fill('{ var: nothing }').join(', ')}] }`;
    const text = patched(SMALL_PACK, [['{ var: child.deceased }', Array(5).fill(bad).join(', ')]]);
    const { pack, diagnostics } = validatePack(parseYaml(text, ''), null);
    expect(pack).toBeNull();
    expect(diagnostics).toHaveLength(200);
  });

  it('reports warnings of the text beside a pack', () => {
    const { pack, diagnostics } = validatePack(
      parseYaml(patched(SMALL_PACK, [['en: monthly }', 'en: Yes }']]), ''),
      null,
    );
    expect(pack).not.toBeNull();
    expect(diagnostics.map(({ code }) => code)).toEqual(['YAML_TWO_WAYS']);
  });

  it('checks no meaning of a text that could not be read', () => {
    expect(diagnose([['district: small', 'district: !x small']])).toEqual(['YAML_TAG 1:11']);
    expect(diagnose([['id: relief', 'id: relief\n    id: relief']])).toEqual(['YAML_KEY 106:5']);
  });

  it('takes codes that came as integers as texts', () => {
    const { pack } = validatePack(
      parseYaml(patched(SMALL_PACK, [['codes: ["4102"]', 'codes: [4102]']]), ''),
      null,
    );
    expect(pack?.jurisdiction.codes).toEqual(['4102']);
  });

  it('leaves the document out where it is not at hand', () => {
    expect(diagnose([['      - { text: 〔2023〕5号, class: heading }\n', '']], null)).toEqual([]);
  });
});

describe('hints', () => {
  const AGE = '{ ">=": [{ var: mother.age }, 49] }';
  it.each([
    ['!=', 'write {"!": {"==": [a, b]}}'],
    ['===', 'write `==`, which never converts here'],
    ['if', 'write `and` and `or`, or a list of alternatives under `benefit`'],
    ['missing', 'leave it out: what depends on a fact that is not given is unknown by itself'],
    ['+', 'nothing is computed in conditions; write the figure that the text gives'],
    ['nott', null],
    ['adn', 'did you mean `and`?'],
  ])('for the operator %s', (operator, hint) => {
    const message = `unknown operator \`${operator}\``;
    expect(messagesOf([[AGE, `{ "${operator}": [] }`]])).toEqual([
      hint === null ? message : `${message} - ${hint}`,
    ]);
  });

  it('name the clause where a quote stands', () => {
    expect(
      messagesOf([
        ['citations: [{ clause: 一（四）, quote: 一', 'citations: [{ clause: 一（三）, quote: 一'],
      ]),
    ).toContain('these words do not stand in clause 一（三） - they stand in clause 一（四）');
  });

  it('say what the document has instead', () => {
    expect(messagesOf([['text: 一、扶助', 'text: 一、帮扶']])).toContain(
      'from this sentence on, the register is not the document - there the document says: 一、扶助（一）独生子女死亡、女方年满49',
    );
  });

  it('name the way of a cycle', () => {
    expect(messagesOf([['{ var: child.deceased }] }', '{ var: terms.died }] }']])).toEqual([
      'a term uses itself: `died` uses `died`',
    ]);
  });
});
