import { flat } from './case.js';
import type { Data, Value } from './case.js';

type Facts = Record<string, unknown>;

/** Objects of facts that may be known not to be. */
const NULLABLE = ['disability', 'majorIllness'];

/** Enough for items to reach the household; conditions do not ask for it. */
const HUKOU = { code: '110101', kind: 'urban' };

/** Sets one fact, given as conditions see it, as a household says it. */
function set(owner: Facts, name: string, value: Value, on: string): void {
  const [first = '', inner] = name.split('.');
  if (name === 'age')
    owner['birthDate'] = `${String(Number(on.slice(0, 4)) - Number(value))}-03-10`;
  else if (inner === undefined) owner[first] = value;
  else if (value === null) owner[first] = null;
  else {
    const object = (owner[first] ??= first === 'disability' ? { certifiedOn: '2010-01-01' } : {});
    (object as Facts)[inner] = value; // made just now or before
  }
}

function member(role: string, data: Data, on: string): Facts[] {
  const own = Object.entries(data).filter(([name]) => name.startsWith(`${role}.`));
  const facts: Facts = { role, hukou: HUKOU };
  for (const [name, value] of own) {
    const local = name.slice(role.length + 1);
    if (value === null && !NULLABLE.includes(local.split('.')[0] ?? '')) return [];
    set(facts, local, value, on);
  }
  return [facts];
}

/** The household of which conditions see these facts on a day. A member of whom a fact is absent is not listed; everybody else is. */
export function householdOf(given: object, on: string): object {
  const data = flat(given);
  const household: Facts = {};
  for (const [name, value] of Object.entries(data))
    if (!/^(mother|father|child)\./.test(name)) set(household, name, value, on);
  return {
    ...household,
    members: ['mother', 'father', 'child'].flatMap((role) => member(role, data, on)),
  };
}
