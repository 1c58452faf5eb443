import type { Household } from '../../src/generated/household.types.js';
import type { Pack } from '../../src/generated/pack.types.js';
import { inYear, nextDay, yearOf, dayBefore } from './calendar.js';
import { birthDates, codes, stayLists } from './candidate-days.js';
import { memberLists } from './candidate-members.js';
import { toFen, toYuan } from './fen.js';
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

/** The days on which it counts what assistance someone receives: the day asked about and those of deaths. */
function turns({ household, day }: Setting): string[] {
  const deaths = (household.members ?? []).map(({ deathDate }) => deathDate);
  return [...new Set([day, ...deaths.filter((death) => typeof death === 'string')])];
}

function payments({ household }: Setting): string[] {
  const known = (household.members ?? []).flatMap(({ majorIllness }) => {
    const paid = majorIllness?.ownPayment;
    return paid === undefined ? [] : [toFen(paid)];
  });
  if (household.previousYearIncome !== undefined) known.push(toFen(household.previousYearIncome));
  const near = known.flatMap((fen) => [fen + 1n, fen, fen > 0n ? fen - 1n : 0n]);
  return [...near, 0n, 5_000_000n, 99_999_999_999_999n].map(toYuan);
}

const parts: Readonly<Record<string, (setting: Setting) => readonly unknown[]>> = {
  birthDate: birthDates,
  code: ({ pack }) => codes(pack),
  'hukou.kind': () => ['rural', 'urban'],
  'residence.kind': () => ['home', 'institution'],
  'community.kind': () => ['urban', 'village'],
  since: (setting) => ['1990-01-01', ...turns(setting).flatMap((day) => [day, nextDay(day)])],
  through: (setting) => [null, ...turns(setting).flatMap((day) => [day, dayBefore(day)])],
  grade: () => [1, 2, 3, 4],
  certifiedOn: ({ day }) => aroundDay(day),
  on: ({ day }) => aroundDay(day),
  treatmentSince: ({ day }) => aroundDay(day),
  kinds: () => [...DISABILITY_KINDS.map((kind) => [kind]), [], DISABILITY_KINDS],
  chronicConditions: () => [['hypertension'], ['diabetes'], ['hypertension', 'diabetes'], []],
  hospitalStays: stayLists,
  year: ({ day }) => [yearOf(day), yearOf(day) - 1, yearOf(day) + 1],
  ownPayment: payments,
  previousYearIncome: payments,
};

const wholes: Readonly<Record<string, { orNull: boolean; of: readonly string[] }>> = {
  hukou: { orNull: false, of: ['code', 'hukou.kind'] },
  residence: { orNull: false, of: ['residence.kind', 'code', 'operator'] },
  community: { orNull: false, of: ['community.kind', 'collectiveEconomy', 'handledFuneral'] },
  specialAssistance: { orNull: true, of: ['scheme', 'since', 'through'] },
  disability: { orNull: true, of: ['grade', 'certifiedOn', 'kinds'] },
  laterChild: { orNull: true, of: ['how', 'on', 'assistedReproduction'] },
  suddenHardship: { orNull: true, of: ['on'] },
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
function dependsOn(path: string, name: string, { household }: Setting): unknown {
  const members = household.members ?? [];
  if (path === 'members') return household.determinations;
  if (name === 'birthDate') return members.map(({ birthDate }) => birthDate ?? null);
  if (name.startsWith('specialAssistance'))
    return members.map(({ deathDate }) => deathDate ?? null);
  if (name === 'hospitalStays')
    return members.find(({ role }) => path.startsWith(role))?.hospitalStays;
  if (!/^majorIllness|^previousYearIncome/.test(name)) return null;
  const paid = members.map(({ majorIllness }) => majorIllness?.ownPayment ?? null);
  return [household.previousYearIncome ?? null, paid];
}

const MANY = 2_000;
const made = new Map<string, readonly unknown[]>();

/** Values of a missing fact such that each behaviour that it can have on the day is among them. */
export function candidates(path: string, setting: Setting): readonly unknown[] {
  if (path.startsWith('determinations.')) return BOOLEANS;
  const name = path.replace(/^(mother|father|child)\./, '');
  const { district, revision } = setting.pack;
  const bits = JSON.stringify(dependsOn(path, name, setting)) as string | undefined;
  const key = [district, revision, setting.day, name, bits].join(' ');
  const before = made.get(key);
  if (before) return before;
  if (made.size > MANY) made.clear();
  const values = list(path, name, setting);
  made.set(key, values);
  return values;
}
