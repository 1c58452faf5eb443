import { pointerStep } from '../../engine/parse/parsed-text.js';
import type { Condition, Entitlement, Expression, Pack } from '../../generated/pack.types.js';

/** Whom a condition is asked of: the beneficiaries of its item, the living or those who have died; of a term, anybody. */
export interface Asked {
  readonly for: Entitlement['for'];
  readonly onDeath: readonly boolean[];
}

/** A condition somewhere in a pack, with the conditions that it joins or negates, in their order. */
export interface Place {
  readonly pointer: string;
  readonly expression: Expression;
  readonly asked: Asked;
  readonly parts: readonly Place[];
}

function placeOf(expression: Expression, pointer: string, asked: Asked): Place {
  const { and, or, '!': negated } = expression;
  const operator = and ? 'and' : 'or';
  const parts = negated
    ? [placeOf(negated, `${pointer}/!`, asked)]
    : (and ?? or ?? []).map((part, index) =>
        placeOf(part, `${pointer}/${operator}/${String(index)}`, asked),
      );
  return { pointer, expression, asked, parts };
}

const placesAt = (condition: Condition | undefined, pointer: string, asked: Asked): Place[] =>
  condition === undefined || condition === true ? [] : [placeOf(condition, pointer, asked)];

/** A condition and every part of it. */
export const withParts = (place: Place): Place[] => [place, ...place.parts.flatMap(withParts)];

function askedOf({ for: beneficiaries, onDeath = false }: Entitlement): Asked {
  const isOrganisation = typeof beneficiaries === 'object' && !Array.isArray(beneficiaries);
  return { for: isOrganisation ? 'household' : beneficiaries, onDeath: [onDeath] };
}

function placesOfItem(item: Entitlement, pointer: string): Place[] {
  const asked = askedOf(item);
  const { when, benefit, funding = [] } = item;
  const benefits = Array.isArray(benefit) ? benefit : [];
  return [
    ...placesAt(when, `${pointer}/when`, asked),
    ...benefits.flatMap((each, index) =>
      placesAt(each.when, `${pointer}/benefit/${String(index)}/when`, asked),
    ),
    ...funding.flatMap((each, index) =>
      placesAt(each.when, `${pointer}/funding/${String(index)}/when`, asked),
    ),
  ];
}

/** The conditions of a pack, those of each item and of each term together. */
export const placesOf = ({ entitlements, terms = {} }: Pack): Place[][] => [
  ...entitlements.map((item, index) => placesOfItem(item, `/entitlements/${String(index)}`)),
  ...Object.entries(terms).map(([name, { when }]) =>
    placesAt(when, `/terms${pointerStep(name)}/when`, {
      for: ['mother', 'father', 'child'],
      onDeath: [false, true],
    }),
  ),
];

/** An item that gives something to those of whom a condition is asked, the living or those who have died. */
export const itemFor = (
  { for: beneficiaries }: Asked,
  onDeath: boolean,
  id: string,
  when: Condition,
): Entitlement => ({
  id,
  onDeath,
  clause: '一',
  title: { zh: id, en: id },
  for: beneficiaries,
  when,
  benefit: { kind: 'service', amount: null, per: 'case', every: null },
  force: 'mandatory',
  citations: [{ clause: '一', quote: '条文' }],
});
