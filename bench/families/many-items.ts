import { compile } from '../../src/engine/compile/compile.js';
import type { Program } from '../../src/engine/program/program.js';
import { nth } from '../../src/engine/values/nth.js';
import type { Entitlement, Expression, Pack } from '../../src/generated/pack.types.js';

const YOUNGEST = 20;
const AGES = 60;

/** An item of the pack again, for families of which the mother has reached an age, so that not all copies are one condition. */
function copyOf(entitlement: Entitlement, number: number): Entitlement {
  const age: Expression = { '>=': [{ var: 'mother.age' }, YOUNGEST + (number % AGES)] };
  const copy: Entitlement = {
    ...entitlement,
    id: `${entitlement.id}-${number}`,
    when: entitlement.when === true ? age : { and: [entitlement.when, age] },
  };
  delete copy.determination;
  return copy;
}

/** The pack with so many items; none is left to an authority, which would make the households grow with the pack. */
export function withItems(pack: Pack, count: number): Program {
  const items = Array.from({ length: count }, (_, number) =>
    copyOf(nth(pack.entitlements, number % pack.entitlements.length), number),
  );
  return compile({ ...pack, entitlements: items }, '0'.repeat(64));
}
