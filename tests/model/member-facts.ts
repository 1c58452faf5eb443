import type { Member } from '../../src/generated/household.types.js';
import { birthdays, yearOf } from './calendar.js';
import { toFen } from './fen.js';
import { hospitalDaysThisYear, inHospital } from './hospital.js';
import type { Scene } from './question.js';
import { MEMBER_FACTS } from './shape.js';
import type { Value } from './value.js';

/** Records a missing path; its value is unknown. */
type Miss = (path: string) => Value;

type Read = (member: Member, scene: Scene, miss: Miss) => Value;

const isLocal = (code: string, scene: Scene): boolean =>
  scene.pack.jurisdiction.codes.some((prefix) => code.startsWith(prefix));

/** A part of an object that may be left out whole, be null, or lack the part. */
function part<Whole extends object>(
  whole: Whole | null | undefined,
  name: string,
  key: keyof Whole & string,
  miss: Miss,
): Value {
  if (whole === undefined) return miss(name);
  if (whole === null) return null;
  const value = whole[key];
  return value === undefined ? miss(`${name}.${key}`) : (value as Value);
}

function isDead(member: Member, scene: Scene): boolean {
  return typeof member.deathDate === 'string' && member.deathDate <= scene.day;
}

function schemeOn(given: Member['specialAssistance'], day: string, miss: Miss): Value {
  if (given === undefined) return miss('specialAssistance');
  if (given === null) return null;
  const { since, through } = given;
  if (since !== undefined && since > day) return null;
  if (typeof through === 'string' && through < day) return null;
  const value = part(given, 'specialAssistance', 'scheme', miss);
  if (since === undefined) miss('specialAssistance.since');
  if (through === undefined) miss('specialAssistance.through');
  return since === undefined || through === undefined ? undefined : value;
}

type Assistance = NonNullable<Member['specialAssistance']>;

/** Something asked of the assistance; `none` where there is none. */
const assistance =
  (read: (given: Assistance, scene: Scene, miss: Miss) => Value, none: null | false = null): Read =>
  ({ specialAssistance: given }, scene, miss) => {
    if (given === undefined) return miss('specialAssistance');
    return given === null ? none : read(given, scene, miss);
  };

/** The disability as it stands on the day: absent before the day of certification. */
const disability =
  (key: 'grade' | 'kinds' | 'certifiedOn' | 'year'): Read =>
  ({ disability: given }, scene, miss) => {
    if (given === undefined) return miss('disability');
    if (given === null) return null;
    const on = given.certifiedOn;
    if (on !== undefined && on > scene.day) return null;
    const value =
      key === 'year' || key === 'certifiedOn' ? on : part(given, 'disability', key, miss);
    if (on === undefined) return miss('disability.certifiedOn');
    return key === 'year' ? yearOf(on) : value;
  };

const age: Read = ({ birthDate }, { day }, miss) => {
  if (birthDate === undefined) return miss('birthDate');
  return birthDate > day ? null : birthdays(birthDate, day);
};

const local =
  (place: 'hukou' | 'residence'): Read =>
  (member, scene, miss) => {
    const code = part(member[place], place, 'code', miss);
    return typeof code === 'string' ? isLocal(code, scene) : code;
  };

const ownPayment: Read = ({ majorIllness }, _scene, miss) => {
  const money = part(majorIllness, 'majorIllness', 'ownPayment', miss);
  return typeof money === 'string' || typeof money === 'number' ? toFen(money) : money;
};

const facts: Readonly<Record<string, Read>> = {
  listed: () => true,
  role: ({ role }) => role,
  living: (member, scene) => !isDead(member, scene),
  deceased: (member, scene) => isDead(member, scene),
  deathDate: (member, scene) => (isDead(member, scene) ? (member.deathDate ?? null) : null),
  deathYear: (member, scene) => (isDead(member, scene) ? yearOf(member.deathDate ?? '') : null),
  age,
  'hukou.local': local('hukou'),
  'residence.local': local('residence'),
  'specialAssistance.scheme': (member, scene, miss) =>
    isDead(member, scene) ? null : schemeOn(member.specialAssistance, scene.day, miss),
  'specialAssistance.schemeEver': assistance((given, { day }, miss) => {
    if (given.since === undefined) return miss('specialAssistance.since');
    return given.since > day ? null : (given.scheme ?? miss('specialAssistance.scheme'));
  }),
  'specialAssistance.since': assistance(({ since }, { day }, miss) =>
    since === undefined ? miss('specialAssistance.since') : since > day ? null : since,
  ),
  'specialAssistance.through': assistance(({ through }, { day }, miss) => {
    if (through === undefined) return miss('specialAssistance.through');
    return through === null || through > day ? null : through;
  }),
  'specialAssistance.begunLastYear': assistance(
    ({ since }, { day }, miss) =>
      since === undefined ? miss('specialAssistance.since') : yearOf(since) === yearOf(day) - 1,
    false,
  ),
  'specialAssistance.schemeAtDeath': (member, scene, miss) =>
    isDead(member, scene) ? schemeOn(member.specialAssistance, member.deathDate ?? '', miss) : null,
  'disability.grade': disability('grade'),
  'disability.kinds': disability('kinds'),
  'disability.certifiedOn': disability('certifiedOn'),
  'disability.year': disability('year'),
  'hospital.today': ({ hospitalStays }, { day }, miss) =>
    (hospitalStays && inHospital(hospitalStays, day)) ?? miss('hospitalStays'),
  'hospital.daysThisYear': ({ hospitalStays }, { day }, miss) =>
    (hospitalStays && hospitalDaysThisYear(hospitalStays, day)) ?? miss('hospitalStays'),
  'majorIllness.ownPayment': ownPayment,
};

/** A fact of a listed member, such as `age` or `hukou.code`; `miss` is told what is not given. */
export function memberFact(member: Member, name: string, scene: Scene, miss: Miss): Value {
  const read = facts[name];
  if (read) return read(member, scene, miss);
  const [first = '', second] = name.split('.');
  if (!MEMBER_FACTS[first]) throw new Error(`No fact ${name} of a member`);
  const value = (member as unknown as Record<string, unknown>)[first];
  if (second === undefined) return value === undefined ? miss(first) : (value as Value);
  return part(value as Record<string, unknown> | null | undefined, first, second, miss);
}
