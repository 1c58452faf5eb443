import type { Condition, Entitlement, Pack } from '../../src/generated/pack.types.js';
import { publishedBy } from './published.js';
import { truthOf } from './conditions.js';
import type { Asked, Scene } from './question.js';
import { all } from './value.js';
import type { Truth } from './value.js';

/** Whether the instrument is looked at: with `knownAt`, only if it had been published. */
export function isLookedAt(pack: Pack, { knownAt }: Asked): boolean {
  return knownAt === undefined || publishedBy(pack.instrument.published, knownAt);
}

/** Whether the instrument grants on the day. */
function stands({ pack, day, asked }: Scene): boolean {
  if (asked.named) return true;
  const { status, from, through } = pack.instrument;
  if (status === 'draft' || from === null) return false;
  return from <= day && (through === null || day <= through);
}

const vars = (...names: string[]): Condition[] => names.map((name) => ({ var: name }));
const any = (...names: string[]): Condition => ({ or: vars(...names) }) as Condition;

function beneficiaryGates(item: Entitlement): Condition[] {
  if (Array.isArray(item.for))
    return vars(
      'person.listed',
      item.onDeath ? 'person.deceased' : 'person.living',
      'person.hukou.local',
    );
  const local = any('mother.hukou.local', 'father.hukou.local');
  return item.for === 'household'
    ? [local, any('mother.living', 'father.living', 'child.living')]
    : [local];
}

/** The authority's decision: the member's own first, then the household's. */
function determined(item: Entitlement, scene: Scene): Truth {
  if (!item.determination) return true;
  const key = `${scene.pack.district}/${item.id}`;
  const { members, determinations } = scene.household;
  if (scene.role !== null && !members) {
    scene.missing.add('members');
    return undefined;
  }
  const own = members?.find(({ role }) => role === scene.role)?.determinations?.[key];
  const decided = own ?? determinations?.[key];
  if (decided === undefined) scene.missing.add(`determinations.${key}`);
  return decided;
}

/** Everything an item needs: the pack's condition and what the engine adds by itself. */
export function itemTruth(item: Entitlement, scene: Scene): Truth {
  if (!stands(scene) || !isLookedAt(scene.pack, scene.asked)) return false;
  return all([
    ...beneficiaryGates(item).map((gate) => truthOf(gate, scene)),
    truthOf(item.when, scene),
    determined(item, scene),
  ]);
}
