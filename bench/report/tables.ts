import type { Results } from './results.js';

type Cell = string | number;

/** Three digits that count; thousands with commas. */
export const shown = (value: Cell): string =>
  typeof value === 'string'
    ? value
    : value.toLocaleString(
        'en',
        value >= 100 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 },
      );

const row = (cells: readonly Cell[]): string => `| ${cells.map(shown).join(' | ')} |`;

/** A table of Markdown: the first column is text, the others are numbers. */
function table(title: string, head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const rule = `| --- |${' ---: |'.repeat(head.length - 1)}`;
  return [`### ${title}`, '', row(head), rule, ...rows.map(row)].join('\n');
}

const peersTable = ({ peers }: Results): string =>
  table(
    `The ${peers.rules} decisions, for ${shown(peers.families)} families`,
    ['engine', 'families a second', 'µs a family', 'times as fast as json-logic-js'],
    peers.timings.map(({ name, microseconds, ratio }) => [
      name,
      1e6 / microseconds,
      microseconds,
      ratio,
    ]),
  );

function growthTable({ items, families, windows }: Results): string {
  return table(
    'Windows, packs and rosters',
    ['asked about', 'decide, µs a family', 'evaluate, µs a family'],
    [
      ...windows.decide.map(({ name, microseconds }, index) => [
        name,
        microseconds,
        windows.evaluate[index]?.microseconds ?? '',
      ]),
      ...items.map((each) => [
        `a pack of ${shown(each.items)} items, ${shown(each.rules)} rules`,
        each.decide,
        each.evaluate,
      ]),
      ...families.map((each) => [
        `${shown(each.families)} ${each.families === 1 ? 'family' : 'families'}`,
        each.microsecondsEach,
        '',
      ]),
    ],
  );
}

function wholeTable({ assessment, coldStart, memory, size }: Results): string {
  return table(
    'Single calls, starts, memory and size',
    ['', 'measured', 'aimed at'],
    [
      ...assessment.latencies.map(({ name, median, p99 }) => [
        `one assessment, ${name}: median, 99 in 100`,
        `${shown(median)} µs, ${shown(p99)} µs`,
        'below 1 ms',
      ]),
      ...coldStart.map((each) => [
        `${each.name}: whole process; import and first answer (processor time)`,
        `${shown(each.process)} ms; ${shown(each.first)} ms (${shown(each.firstProcessor)} ms)`,
        each.first > 0 ? 'first answer below 60 ms' : '',
      ]),
      ...memory.map((each) => [
        `memory after ${each.after}: resident, heap`,
        `${shown(each.rss)} MB, ${shown(each.heapUsed)} MB`,
        '',
      ]),
      ...size.map((each) => [
        `browser bundle, ${each.name}: gzip, brotli`,
        `${shown(each.gzip)} kB, ${shown(each.brotli)} kB`,
        each.name === 'engine with one district' ? 'below 45 kB' : '',
      ]),
    ],
  );
}

const LEAST_PERCENT = 9;

/** The files in which any of the kinds of work spends much, the most first. */
function profileTable({ profile }: Results): string {
  const percentIn = (place: string): number[] =>
    profile.map(({ places }) => places.find((each) => each.place === place)?.percent ?? 0);
  const places = [...new Set(profile.flatMap((each) => each.places.map(({ place }) => place)))]
    .map((place) => ({ place, percents: percentIn(place) }))
    .filter(({ percents }) => Math.max(...percents) >= LEAST_PERCENT)
    .sort((left, right) => Math.max(...right.percents) - Math.max(...left.percents));
  const rest = profile.map((_, index) =>
    places.reduce((left, { percents }) => left - (percents[index] ?? 0), 100),
  );
  return table(
    'Where the time goes, in percent',
    ['file or package', ...profile.map(({ name }) => name)],
    [
      ...places.map(({ place, percents }) => [place, ...percents.map((each) => each.toFixed(1))]),
      ['everything else', ...rest.map((each) => each.toFixed(1))],
    ],
  );
}

/** Of the ratios, those that something was aimed at; `npm run bench:compare` lists all. */
const targetsTable = ({ ratios }: Results): string =>
  table(
    'What was aimed at',
    ['ratio', 'measured', 'aimed at'],
    ratios.flatMap(({ name, value, better, target }) =>
      target === null ? [] : [[name, value, `${better === 'higher' ? '≥' : '≤'} ${shown(target)}`]],
    ),
  );

/** Every table of a run, in Markdown. */
export const tablesOf = (results: Results): string =>
  [
    peersTable(results),
    targetsTable(results),
    growthTable(results),
    wholeTable(results),
    profileTable(results),
  ].join('\n\n');
