import type { Item } from '../../src/generated/assessment.types.js';
import type { Role } from '../../src/generated/household.types.js';
import type { Entitlement, Pack } from '../../src/generated/pack.types.js';
import { isLookedAt } from '../model/gates.js';
import type { Asked } from '../model/question.js';
import type { Case } from './households.js';
import { engineOf } from './packs.js';

export type Span = { readonly on: string } | { readonly from: string; readonly through: string };

/** The engine's items for a case's pack, ineligible ones too. */
export function ask(
  { pack, named, readings, knownAt, household }: Omit<Case, 'day'>,
  span: Span,
): readonly Item[] {
  const { district, revision } = pack;
  const name = named ? { revision } : {};
  const options = { ...span, district, include: 'all', readings, knownAt, ...name } as const;
  const { entitlements } = engineOf(pack)(household, options);
  return entitlements.filter((item) => item.revision === revision);
}

/** What the model is asked for the same question. */
export function asked({ named, readings, knownAt }: Case): Asked {
  return knownAt === undefined ? { named, readings } : { named, readings, knownAt };
}

/** An item for one beneficiary, as the pack has it. */
export interface Claim {
  readonly item: Entitlement;
  readonly role: Role | null;
}

/** The beneficiaries of a pack's items in the order of the document; unlisted members are no one, and unpublished packs give nothing. */
export function claims(question: Case): Claim[] {
  const { pack, household } = question;
  if (!isLookedAt(pack, asked(question))) return [];
  const isListed = (role: Role): boolean =>
    household.members?.some((member) => member.role === role) ?? true;
  return pack.entitlements.flatMap((item): Claim[] =>
    Array.isArray(item.for)
      ? item.for.filter(isListed).map((role) => ({ item, role }))
      : [{ item, role: null }],
  );
}

export function keyOf(pack: Pack, { item, role }: Claim): string {
  return `${pack.district}/${item.id} ${role ?? ''}`;
}

export function itemKey({ id, beneficiary }: Item): string {
  return `${id} ${beneficiary.kind === 'person' ? beneficiary.role : ''}`;
}
