import type { Household } from '../../src/generated/household.types.js';
import { birthdays, yearOf } from './calendar.js';
import { toFen } from './fen.js';
import type { Scene } from './question.js';
import { HOUSEHOLD_FACTS } from './shape.js';
import type { Value } from './value.js';

/** Records a missing path and returns unknown. */
function miss(scene: Scene, path: string): Value {
  scene.missing.add(path);
  return undefined;
}

/** Something that happens on a day (a later child, a sudden event): how its facts stand before and after it. */
function dated(
  scene: Scene,
  path: 'laterChild' | 'suddenHardship',
  name: string,
  after: (on: string) => Value,
): Value {
  const before = name === 'exists' || name === 'happened' ? false : null;
  const given = scene.household[path];
  if (given === undefined) return miss(scene, path);
  if (given === null) return before;
  if (given.on !== undefined && given.on > scene.day) return before;
  const value = after(given.on ?? scene.day);
  return given.on === undefined ? miss(scene, `${path}.on`) : value;
}

function laterChild(scene: Scene, name: string): Value {
  return dated(scene, 'laterChild', name, (on) => {
    if (name === 'exists') return true;
    if (name === 'on') return on;
    if (name === 'year') return yearOf(on);
    if (name === 'age') return birthdays(on, scene.day);
    const value = scene.household.laterChild?.[name as 'how' | 'assistedReproduction'];
    return value ?? miss(scene, `laterChild.${name}`);
  });
}

function suddenHardship(scene: Scene, name: string): Value {
  return dated(scene, 'suddenHardship', name, (on) => (name === 'year' ? yearOf(on) : true));
}

function treatmentYears(scene: Scene): Value {
  const { fertility } = scene.household;
  if (fertility === undefined) return miss(scene, 'fertility');
  if (fertility === null) return null;
  const since = fertility.treatmentSince;
  if (since === undefined) return miss(scene, 'fertility.treatmentSince');
  return since > scene.day ? null : birthdays(since, scene.day);
}

function plain(scene: Scene, first: string, second: string | undefined): Value {
  if (!HOUSEHOLD_FACTS[first]) throw new Error(`No fact ${first} of a household`);
  const value = scene.household[first as keyof Household] as unknown;
  if (value === undefined) return miss(scene, first);
  if (second === undefined || value === null) return value as Value;
  const inner = (value as Record<string, Value>)[second];
  return inner === undefined ? miss(scene, `${first}.${second}`) : inner;
}

/** A fact of the household, such as `rural` or `laterChild.exists`. */
export function householdFact(scene: Scene, name: string): Value {
  const [first = '', second] = name.split('.');
  if (name === 'today.date') return scene.day;
  if (name === 'today.year') return yearOf(scene.day);
  if (name === 'fertility.treatmentYears') return treatmentYears(scene);
  if (first === 'laterChild') return laterChild(scene, second ?? '');
  if (first === 'suddenHardship') return suddenHardship(scene, second ?? '');
  const value = plain(scene, first, second);
  if (name !== 'previousYearIncome' || value === undefined) return value;
  return toFen(value as string | number);
}
