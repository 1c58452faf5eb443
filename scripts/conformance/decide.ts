import { compile } from '../../src/engine/compile/compile.js';
import type { Diagnostic } from '../../src/engine/diagnostics/diagnostic.js';
import { makeEngine } from '../../src/engine/evaluate/engine.js';
import { parseYaml } from '../../src/engine/parse/parse-yaml.js';
import { validatePack } from '../../src/engine/validate/validate-pack.js';
import type { Pack } from '../../src/generated/pack.types.js';
import type { Case, Expectation, Figure } from './case.js';

const text = (words: string): { zh: string; en: string } => ({ zh: words, en: words });
const CITATIONS = [{ clause: '一', quote: '条文' }];
const WHY = text('conformance');

/** What a condition is asked in: figures, terms, and who gets the item. */
export interface Setting {
  readonly parameters?: Readonly<Record<string, Figure>> | undefined;
  readonly terms?: Readonly<Record<string, unknown>> | undefined;
  readonly person?: string | undefined;
}

/** Every value written out in a condition, so that the pack can say why it stands in no quote. */
function literals(rule: unknown): (string | number)[] {
  if (typeof rule === 'number' || typeof rule === 'string') return [rule];
  if (typeof rule !== 'object' || rule === null) return [];
  return Object.entries(rule).flatMap(([name, inner]) => (name === 'var' ? [] : literals(inner)));
}

function figures(rule: unknown): object {
  const values = [...new Set(literals(rule))].filter((value) => /^\d[\d.-]*$/.test(String(value)));
  return values.length === 0
    ? {}
    : { figures: values.map((value) => ({ value: String(value), why: WHY })) };
}

const UNITS = { CNY: '元', years: '周岁', days: '天', count: '次' } as const;

const quoteOf = ({ unit, value }: Figure): string => `${String(value)}${UNITS[unit]}`;

function parameter(figure: Figure, name: string): object {
  const { unit, value } = figure;
  const citation = { clause: '一', quote: quoteOf(figure) };
  return { title: text(name), unit, values: [{ value, citation }] };
}

const mapped = <Value>(
  record: Readonly<Record<string, Value>> | undefined,
  make: (value: Value, name: string) => object,
): object | undefined =>
  record &&
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, make(value, name)]));

/** A pack whose only item has the condition; for an organisation, so that nobody's life or age is asked for beside it. */
const packOf = (rule: unknown, { parameters, terms, person }: Setting): object => ({
  district: 'conformance',
  revision: 'one',
  version: '1.0.0',
  instrument: {
    number: null,
    title: text('条文'),
    issuer: text('条文'),
    published: null,
    status: 'issued',
    from: '1900-01-01',
    through: null,
    repeals: [],
    source: 'source.txt',
    sha256: '0'.repeat(64),
    figures: [{ value: '1900-01-01', why: WHY }],
  },
  jurisdiction: { name: text('条文'), codes: ['1101'], citations: CITATIONS },
  parameters: mapped(parameters, parameter),
  terms: mapped(terms, (when, name) => ({
    title: text(name),
    when,
    citations: CITATIONS,
    ...figures(when),
  })),
  entitlements: [
    {
      id: 'item',
      clause: '一',
      title: text('条文'),
      for: person === undefined ? { organisation: '条文' } : [person],
      when: rule,
      benefit: { kind: 'service', amount: null, per: 'case', every: null },
      force: 'mandatory',
      citations: CITATIONS,
      ...figures(rule),
    },
  ],
  register: [
    {
      clause: '一',
      sentences: [
        {
          text: ['条文', ...Object.values(parameters ?? {}).map(quoteOf)].join('，'),
          class: 'entitlement',
          items: ['item'],
        },
      ],
    },
  ],
});

/** A condition as a checked pack of one item: the pack, or null with what is wrong. */
export function checked(
  rule: unknown,
  setting: Setting = {},
): { readonly pack: Pack | null; readonly diagnostics: readonly Diagnostic[] } {
  const { pack, diagnostics } = validatePack(
    parseYaml(JSON.stringify(packOf(rule, setting)), 'conformance'),
    null,
  );
  return { pack, diagnostics };
}

/** What the engine decides of a pack's one item. */
export function decided(pack: Pack, household: object, on: string): Expectation {
  const { decide } = makeEngine([compile(pack, '0'.repeat(64))]);
  const [decision] = decide(household, { on, district: 'conformance', include: 'all' });
  if (!decision) throw new RangeError('the one item is not listed');
  return decision.outcome === 'undetermined' ? 'unknown' : decision.outcome === 'eligible';
}

/** Decides cases: each condition is checked and compiled, once, as a pack of one item. */
export function decider(): (given: Case, household: object, on: string) => Expectation {
  const packs = new Map<string, Pack>();
  return (given, household, on) => {
    const { rule, parameters, terms, person } = given;
    const key = JSON.stringify({ rule, parameters, terms, person });
    const known = packs.get(key);
    if (known) return decided(known, household, on);
    const { pack, diagnostics } = checked(rule, given);
    if (!pack) throw new TypeError(diagnostics.map(({ code, path }) => `${code} ${path}`).join());
    packs.set(key, pack);
    return decided(pack, household, on);
  };
}
