import type { Household } from '../../src/generated/household.types.js';
import type { Pack } from '../../src/generated/pack.types.js';
import { inYear, nextDay, yearOf, dayBefore } from './calendar.js';
import { birthDates, codes, codesBeside, stayLists } from './candidate-days.js';
import { memberLists } from './candidate-members.js';
import { edgesOf, numbersBeside, textsBeside } from './edges.js';
import { toFen, toYuan } from './fen.js';
import { aroundIt, besideKnown, knownCodes, knownDays, yearEdges } from './known-days.js';
import { DISABILITY_KINDS, WORDS } from './shape.js';

/** What candidates depend on. */
export interface Setting {
  readonly pack: Pack;
  readonly household: Household;
  readonly day: string;
}

const BOOLEANS = [true, false];

/** Every choice of one value for each name. */
function product(lists: Readonly<Record<string, readonly unknown[]>>): Record<string, unknown>[] {
  return Object.entries(lists).reduce<Record<string, unknown>[]>(
    (rows, [name, values]) =>
      rows.flatMap((row) => values.map((value) => ({ ...row, [name]: value }))),
    [{}],
  );
}

/** Days on either side of every edge that a date can have on the day asked about. */
function aroundDay(day: string): string[] {
  const lastYear = inYear(day, yearOf(day) - 1);
  const newYear = `${String(yearOf(day))}-01-01`;
  return [
    day,
    lastYear,
    nextDay(day),
    nextDay(lastYear),
    newYear,
    dayBefore(newYear),
    '1950-01-01',
  ];
}

/** What a day that is not known decides, by the names of what is asked of it: itself, its year, whole years since. */
interface DayFact {
  readonly date?: string;
  readonly year?: string;
  readonly years?: string;
}

/** Days on either side of every edge of the pack, and of the known days where such days are compared with others. */
const daysFor =
  ({ date, year, years }: DayFact) =>
  ({ pack, household, day }: Setting): string[] => {
    const dates = date === undefined ? [] : textsBeside(pack, date).flatMap(aroundIt);
    const turnsOfYears = year === undefined ? [] : numbersBeside(pack, year).flatMap(yearEdges);
    const anniversaries = (years === undefined ? [] : numbersBeside(pack, years))
      .flatMap((count) => [count, count + 1])
      .filter((count) => count >= 0 && count <= 110)
      .map((count) => inYear(day, yearOf(day) - count))
      .flatMap((one) => [one, nextDay(one)]);
    const meets = [date, year].some((name) => name !== undefined && edgesOf(pack, name).meetsFacts);
    const others = meets ? besideKnown(household) : [];
    return [
      ...new Set([...aroundDay(day), ...dates, ...turnsOfYears, ...anniversaries, ...others]),
    ];
  };

/** The days that tell a day apart where it is compared with others. */
const comparedDays = (date: string, setting: Setting): string[] => {
  const { values, meetsFacts } = edgesOf(setting.pack, date);
  return meetsFacts || values.size > 0 ? daysFor({ date })(setting) : [];
};

const asking = new WeakMap<Pack, boolean>();

/** Whether a pack asks for assistance that began the year before. */
function asksForLastYear(pack: Pack): boolean {
  const known = asking.get(pack) ?? JSON.stringify(pack).includes('begunLastYear');
  asking.set(pack, known);
  return known;
}

/** Whether a fact that is not known may be compared with the household's other days. */
const comparesDays = (pack: Pack): boolean =>
  ['deathDate', 'deathYear', 'disability.certifiedOn', 'disability.year', 'laterChild.year']
    .concat('suddenHardship.year', 'majorIllness.year', 'laterChild.on')
    .concat('specialAssistance.since', 'specialAssistance.through')
    .some((name) => edgesOf(pack, name).meetsFacts);

const comparesCodes = (pack: Pack): boolean =>
  ['hukou.code', 'residence.code'].some((name) => edgesOf(pack, name).meetsFacts);

function yearsOfIllness({ pack, household, day }: Setting): number[] {
  const name = 'majorIllness.year';
  const edges = numbersBeside(pack, name).flatMap((year) => [year - 1, year, year + 1]);
  const others = edgesOf(pack, name).meetsFacts
    ? knownDays(household).map((known) => yearOf(known))
    : [];
  const beside = others.flatMap((year) => [year - 1, year, year + 1]);
  const all = [yearOf(day), yearOf(day) - 1, yearOf(day) + 1, ...edges, ...beside];
  return [...new Set(all)].filter((year) => year >= 1900 && year <= 2199);
}

/** The days on which it counts what assistance someone receives: the day asked about and those of deaths. */
function turns({ household, day }: Setting): string[] {
  const deaths = (household.members ?? []).map(({ deathDate }) => deathDate);
  return [...new Set([day, ...deaths.filter((death) => typeof death === 'string')])];
}

function payments({ pack, household }: Setting): string[] {
  const known = (household.members ?? []).flatMap(({ majorIllness }) => {
    const paid = majorIllness?.ownPayment;
    return paid === undefined ? [] : [toFen(paid)];
  });
  if (household.previousYearIncome !== undefined) known.push(toFen(household.previousYearIncome));
  for (const name of ['majorIllness.ownPayment', 'previousYearIncome'])
    known.push(...textsBeside(pack, name).map(toFen));
  const near = known.flatMap((fen) => [fen + 1n, fen, fen > 0n ? fen - 1n : 0n]);
  return [...near, 0n, 5_000_000n, 99_999_999_999_999n].map(toYuan);
}

const parts: Readonly<Record<string, (setting: Setting) => readonly unknown[]>> = {
  birthDate: birthDates,
  code: (setting) => (comparesCodes(setting.pack) ? codesBeside(setting) : codes(setting.pack)),
  'hukou.kind': () => ['rural', 'urban'],
  'residence.kind': () => ['home', 'institution'],
  'community.kind': () => ['urban', 'village'],
  since: (setting) => [
    ...new Set([
      '1990-01-01',
      ...turns(setting).flatMap((day) => [day, nextDay(day)]),
      ...(asksForLastYear(setting.pack) ? yearEdges(yearOf(setting.day) - 1) : []),
      ...comparedDays('specialAssistance.since', setting),
    ]),
  ],
  through: (setting) => [
    null,
    ...new Set([
      ...turns(setting).flatMap((day) => [day, dayBefore(day)]),
      ...comparedDays('specialAssistance.through', setting),
    ]),
  ],
  grade: () => [1, 2, 3, 4],
  certifiedOn: daysFor({ date: 'disability.certifiedOn', year: 'disability.year' }),
  'laterChild.on': daysFor({
    date: 'laterChild.on',
    year: 'laterChild.year',
    years: 'laterChild.age',
  }),
  'suddenHardship.on': daysFor({ year: 'suddenHardship.year' }),
  treatmentSince: daysFor({ years: 'fertility.treatmentYears' }),
  kinds: () => [...DISABILITY_KINDS.map((kind) => [kind]), [], DISABILITY_KINDS],
  chronicConditions: () => [['hypertension'], ['diabetes'], ['hypertension', 'diabetes'], []],
  hospitalStays: stayLists,
  year: yearsOfIllness,
  ownPayment: payments,
  previousYearIncome: payments,
};

const wholes: Readonly<Record<string, { orNull: boolean; of: readonly string[] }>> = {
  hukou: { orNull: false, of: ['code', 'hukou.kind'] },
  residence: { orNull: false, of: ['residence.kind', 'code', 'operator'] },
  community: { orNull: false, of: ['community.kind', 'collectiveEconomy', 'handledFuneral'] },
  specialAssistance: { orNull: true, of: ['scheme', 'since', 'through'] },
  disability: { orNull: true, of: ['grade', 'certifiedOn', 'kinds'] },
  laterChild: { orNull: true, of: ['how', 'laterChild.on', 'assistedReproduction'] },
  suddenHardship: { orNull: true, of: ['suddenHardship.on'] },
  majorIllness: { orNull: true, of: ['year', 'hospitalised', 'ownPayment', 'severeHardship'] },
  fertility: {
    orNull: true,
    of: ['treatmentSince', 'pregnant', 'furtherTreatmentNeeded', 'assistedReproductionNeeded'],
  },
};

function partValues(name: string, setting: Setting): readonly unknown[] {
  const last = name.slice(name.lastIndexOf('.') + 1);
  return (parts[name] ?? parts[last])?.(setting) ?? WORDS[last] ?? BOOLEANS;
}

function list(path: string, name: string, setting: Setting): readonly unknown[] {
  if (path === 'members') return memberLists(setting);
  const whole = wholes[name];
  if (!whole) {
    if (name === 'hospitalStays') return stayLists(setting, path.slice(0, path.indexOf('.')));
    return partValues(name, setting);
  }
  const lists = whole.of.map((part): [string, readonly unknown[]] => [
    part.slice(part.lastIndexOf('.') + 1),
    partValues(part, setting),
  ]);
  const rows = product(Object.fromEntries(lists));
  return whole.orNull ? [...rows, null] : rows;
}

/** What of the household candidates depend on: a change of anything else leaves them as they are. */
function dependsOn(path: string, name: string, { pack, household }: Setting): unknown {
  const days = comparesDays(pack) ? knownDays(household) : null;
  if (/certifiedOn|^disability$|laterChild|suddenHardship/.test(name)) return days;
  if (/hukou|residence/.test(name)) return comparesCodes(pack) ? knownCodes(household) : null;
  const members = household.members ?? [];
  if (path === 'members') return [household.determinations ?? null, days];
  if (name === 'birthDate') return members.map(({ birthDate }) => birthDate ?? null);
  if (name.startsWith('specialAssistance'))
    return [members.map(({ deathDate }) => deathDate ?? null), days];
  if (name === 'hospitalStays')
    return members.find(({ role }) => path.startsWith(role))?.hospitalStays;
  if (!/^majorIllness|^previousYearIncome/.test(name)) return null;
  const paid = members.map(({ majorIllness }) => majorIllness?.ownPayment ?? null);
  return [household.previousYearIncome ?? null, paid, days];
}

const MANY = 2_000;
const madeByPack = new WeakMap<Pack, Map<string, readonly unknown[]>>();

function madeFor(pack: Pack): Map<string, readonly unknown[]> {
  const made = madeByPack.get(pack) ?? new Map<string, readonly unknown[]>();
  madeByPack.set(pack, made);
  return made;
}

/** Values of a missing fact such that each behaviour that it can have on the day is among them. */
export function candidates(path: string, setting: Setting): readonly unknown[] {
  if (path.startsWith('determinations.')) return BOOLEANS;
  const name = path.replace(/^(mother|father|child)\./, '');
  const made = madeFor(setting.pack);
  const bits = JSON.stringify(dependsOn(path, name, setting)) as string | undefined;
  const key = [setting.day, name, bits].join(' ');
  const before = made.get(key);
  if (before) return before;
  if (made.size > MANY) made.clear();
  const values = list(path, name, setting);
  made.set(key, values);
  return values;
}
