import { MAX_BYTES } from '../../src/engine/parse/limits.js';
import type { DiagnosticCode } from '../../src/engine/diagnostics/diagnostic.js';

/** Something hostile, as the text of a pack or as a household, and the codes with which it is refused. */
export interface Bomb {
  readonly name: string;
  readonly codes: readonly DiagnosticCode[];
  readonly pack?: () => string;
  readonly household?: () => unknown;
}

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

const nested = (depth: number, open: string, close: string): string =>
  open.repeat(depth) + close.repeat(depth);

const words = (count: number): string =>
  Array.from({ length: count }, (_, index) => `w${String(index)}`).join(', ');

function deep(levels: number): unknown {
  let value: unknown = {};
  for (let level = 0; level < levels; level += 1) value = { members: value };
  return value;
}

function circle(): unknown {
  const household: Record<string, unknown> = {};
  household['members'] = [household];
  return household;
}

/** So many lines of 37 levels each inside each other, parted by texts of several lines. */
export function steep(count: number): string {
  const steps = Array.from({ length: count }, (_, level) => {
    const indent = ' '.repeat(74 * level);
    return `${indent}: ${'- '.repeat(36)}? |\n${indent}${' '.repeat(76)}k`;
  });
  return ['? |\n  k', ...steps, `${' '.repeat(74 * count)}: 1\n`].join('\n');
}

const levelsOfAliases = [
  'a0: &a0 [x, x, x, x, x, x, x, x, x]',
  ...Array.from({ length: 9 }, (_, level) => {
    const alias = `*a${String(level)}`;
    return `a${String(level + 1)}: &a${String(level + 1)} [${Array(9).fill(alias).join(', ')}]`;
  }),
].join('\n');

const PACKS: readonly Bomb[] = [
  { name: 'aliases, 9 of 9 ten times', codes: ['YAML_ALIAS'], pack: () => levelsOfAliases },
  {
    name: '200 innocent aliases',
    codes: ['YAML_ALIAS'],
    pack: () => `a: &a 1\n${lines(200, (index) => `b${String(index)}: *a`)}`,
  },
  { name: 'an alias of itself', codes: ['YAML_ALIAS'], pack: () => '&a [*a]' },
  { name: '500 lists in each other', codes: ['YAML_TOO_DEEP'], pack: () => nested(500, '[', ']') },
  {
    name: '100,000 lists in each other',
    codes: ['YAML_TOO_DEEP'],
    pack: () => nested(100_000, '[', ']'),
  },
  {
    name: '5,000 negations in each other',
    codes: ['YAML_TOO_DEEP'],
    pack: () => `${'{ "!": '.repeat(5000)}{ var: rural }${' }'.repeat(5000)}`,
  },
  {
    name: '900 blocks in each other',
    codes: ['YAML_TOO_DEEP'],
    pack: () => lines(900, (index) => `${' '.repeat(index)}a:`),
  },
  {
    name: '1,000 levels parted by texts of several lines',
    codes: ['YAML_TOO_DEEP'],
    pack: () => steep(28),
  },
  {
    name: '49,000 keys in a map',
    codes: ['YAML_TOO_LARGE'],
    pack: () => lines(49_000, (index) => `k${String(index)}: 1`),
  },
  {
    name: '16,000 keys in a map',
    codes: ['YAML_TOO_LARGE'],
    pack: () => lines(16_000, (index) => `k${String(index)}: 1`),
  },
  { name: 'more than 2 MiB', codes: ['YAML_TOO_LARGE'], pack: () => 'a'.repeat(MAX_BYTES + 1) },
  { name: '70,000 lines', codes: ['YAML_TOO_LARGE'], pack: () => '#\n'.repeat(70_000) },
  { name: '2 MiB of commas', codes: ['YAML_TOO_LARGE'], pack: () => `[${'a,'.repeat(1_000_000)}` },
  { name: '2 MiB of open brackets', codes: ['YAML_TOO_DEEP'], pack: () => '['.repeat(MAX_BYTES) },
  { name: 'a list of 90,000 words', codes: ['YAML_TOO_LARGE'], pack: () => `[${words(90_000)}]` },
];

const HOUSEHOLDS: readonly Bomb[] = [
  { name: '100,000 objects in each other', codes: ['TOO_DEEP'], household: () => deep(100_000) },
  { name: 'a household within itself', codes: ['TOO_DEEP'], household: circle },
  {
    name: '100,000 values',
    codes: ['TOO_DEEP'],
    household: () => ({ members: Array.from({ length: 100_000 }, () => ({})) }),
  },
  {
    name: 'a list with four thousand million holes',
    codes: ['TOO_MANY'],
    household: () => ({ members: new Array(4_000_000_000) }),
  },
  {
    name: '2,400 objects that must differ',
    codes: ['TOO_MANY'],
    household: () => ({
      members: [
        {
          role: 'mother',
          chronicConditions: Array.from({ length: 2400 }, (_, index) => ({ a: index })),
        },
      ],
    }),
  },
  {
    name: '4,900 determinations',
    codes: ['TOO_MANY'],
    household: () => ({
      determinations: Object.fromEntries(
        Array.from({ length: 4900 }, (_, index) => [`kaifeng/x${String(index)}`, true]),
      ),
    }),
  },
  {
    name: 'a day of 5 million digits',
    codes: ['WRONG_FORMAT'],
    household: () => ({ members: [{ role: 'mother', birthDate: '1'.repeat(5_000_000) }] }),
  },
  {
    name: 'a sum of 5 million digits',
    codes: ['WRONG_FORMAT'],
    household: () => ({ previousYearIncome: '9'.repeat(5_000_000) }),
  },
  {
    name: 'a sum of 1e30000000',
    codes: ['WRONG_FORMAT'],
    household: () => ({ previousYearIncome: '1e30000000' }),
  },
];

/** Everything that is tried, each refused by a limit of its own. */
export const BOMBS: readonly Bomb[] = [...PACKS, ...HOUSEHOLDS];
