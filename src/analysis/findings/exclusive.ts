import { pointerStep } from '../../engine/parse/parsed-text.js';
import type { Entitlement, Group, Pack } from '../../generated/pack.types.js';
import type { Finding } from './finding.js';
import { neverGiven } from './possible.js';

function sharedBeneficiaries(left: Entitlement, right: Entitlement): Entitlement['for'] | null {
  const others = right.for;
  if (!Array.isArray(left.for) || !Array.isArray(others))
    return left.for === others ? left.for : null;
  const both = left.for.filter((role) => others.includes(role));
  return both.length > 0 ? both : null;
}

/** An item that is given exactly to those who would get both; null where nobody can be a beneficiary of both. */
function bothOf(left: Entitlement, right: Entitlement): Entitlement | null {
  const beneficiaries = sharedBeneficiaries(left, right);
  if (beneficiaries === null || (left.onDeath ?? false) !== (right.onDeath ?? false)) return null;
  const conditions = [left.when, right.when].filter((when) => when !== true);
  const { id, clause, title, benefit, force, citations } = left;
  const when = conditions.length > 0 ? { and: conditions } : true;
  return { id, clause, title, benefit, force, citations, for: beneficiaries, when };
}

function pairsOf({ items }: Group, pack: Pack): [Entitlement, Entitlement][] {
  const members = items.flatMap((id) => pack.entitlements.find((item) => item.id === id) ?? []);
  return members.flatMap((left, index) =>
    members.slice(index + 1).map((right): [Entitlement, Entitlement] => [left, right]),
  );
}

/** The pairs of a pack's `either` groups whose conditions do not exclude each other. */
export const findExclusiveTogether = (pack: Pack): Finding[] =>
  Object.entries(pack.groups ?? {})
    .filter(([, { kind }]) => kind === 'either')
    .flatMap(([name, group]) =>
      pairsOf(group, pack).flatMap(([left, right]): Finding[] => {
        const both = bothOf(left, right);
        if (!both || neverGiven(pack, [both]).has(both.id)) return [];
        return [
          {
            code: 'EXCLUSIVE_TOGETHER',
            severity: 'warning',
            pointer: `/groups${pointerStep(name)}/items`,
            message: `one person could get both \`${left.id}\` and \`${right.id}\``,
            hint: 'let the condition of one exclude that of the other',
          },
        ];
      }),
    );
