import type { Role } from '../../src/generated/household.types.js';
import { householdFact } from './household-facts.js';
import { memberFact } from './member-facts.js';
import { publishedBy } from './published.js';
import type { Scene } from './question.js';
import { toFen } from './fen.js';
import type { Value } from './value.js';

const ROLES: readonly string[] = ['mother', 'father', 'child'];

function ofMember(scene: Scene, role: Role, name: string): Value {
  const { members } = scene.household;
  if (members === undefined) {
    scene.missing.add('members');
    return undefined;
  }
  const member = members.find((one) => one.role === role);
  if (!member) return ['listed', 'living', 'deceased'].includes(name) ? false : null;
  return memberFact(member, name, scene, (path) => {
    scene.missing.add(`${role}.${path}`);
    return undefined;
  });
}

/** The parameter's value on the day, among those published by `knownAt`: the last whose first day has come, or before all of them the first. */
export function parameterValue(scene: Scene, name: string): Value {
  const parameter = scene.pack.parameters?.[name];
  if (!parameter) throw new Error(`No parameter ${name}`);
  const { knownAt } = scene.asked;
  const usable = parameter.values.filter(
    ({ from, by, published }) =>
      knownAt === undefined || by === undefined || publishedBy(published ?? from ?? null, knownAt),
  );
  const begun = usable.filter(({ from }) => from === undefined || from <= scene.day);
  const value = (begun.at(-1) ?? usable[0])?.value;
  if (value === undefined) return null;
  return parameter.unit === 'CNY' ? toFen(value) : Number(value);
}

/** The value of any `{var: …}` but a term's. */
export function factValue(scene: Scene, name: string): Value {
  const dot = name.indexOf('.');
  const first = dot < 0 ? name : name.slice(0, dot);
  const rest = name.slice(dot + 1);
  if (first === 'parameters') return parameterValue(scene, rest);
  if (first === 'readings') {
    const { district, readings } = scene.pack;
    return scene.asked.readings[`${district}/${rest}`] ?? readings?.[rest]?.taken;
  }
  if (first === 'person') {
    if (scene.role === null) throw new Error(`${name} outside a person's item`);
    return ofMember(scene, scene.role, rest);
  }
  return ROLES.includes(first) ? ofMember(scene, first as Role, rest) : householdFact(scene, name);
}
