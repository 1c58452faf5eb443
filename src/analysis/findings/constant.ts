import { pointerStep } from '../../engine/parse/parsed-text.js';
import type { Condition, Entitlement, Expression, Pack } from '../../generated/pack.types.js';
import type { Finding } from './finding.js';
import { neverGiven } from './possible.js';

/** Whom a condition is asked of: the beneficiaries of its item, the living or those who have died; of a term, anybody. */
interface Asked {
  readonly for: Entitlement['for'];
  readonly onDeath: readonly boolean[];
}

/** A condition somewhere in a pack. */
interface Place {
  readonly pointer: string;
  readonly expression: Expression;
  readonly asked: Asked;
}

/** Conditions that use more combinations of readings than this are not looked at. */
const MOST_COMBINATIONS = 64;

const ANYBODY: Asked = { for: ['mother', 'father', 'child'], onDeath: [false, true] };

function placesIn(condition: Condition | undefined, pointer: string, asked: Asked): Place[] {
  if (condition === undefined || condition === true) return [];
  const here: Place = { pointer, expression: condition, asked };
  const parts = (operator: 'and' | 'or'): Place[] =>
    (condition[operator] ?? []).flatMap((part, index) =>
      placesIn(part, `${pointer}/${operator}/${String(index)}`, asked),
    );
  return [
    here,
    ...parts('and'),
    ...parts('or'),
    ...placesIn(condition['!'], `${pointer}/!`, asked),
  ];
}

function askedOf({ for: beneficiaries, onDeath = false }: Entitlement): Asked {
  const isOrganisation = typeof beneficiaries === 'object' && !Array.isArray(beneficiaries);
  return { for: isOrganisation ? 'household' : beneficiaries, onDeath: [onDeath] };
}

function placesOf(pack: Pack): Place[] {
  const items = pack.entitlements.flatMap((item, index) => {
    const pointer = `/entitlements/${String(index)}`;
    const asked = askedOf(item);
    const { when, benefit, funding = [] } = item;
    const benefits = Array.isArray(benefit) ? benefit : [];
    return [
      ...placesIn(when, `${pointer}/when`, asked),
      ...benefits.flatMap((each, number) =>
        placesIn(each.when, `${pointer}/benefit/${String(number)}/when`, asked),
      ),
      ...funding.flatMap((each, number) =>
        placesIn(each.when, `${pointer}/funding/${String(number)}/when`, asked),
      ),
    ];
  });
  const terms = Object.entries(pack.terms ?? {}).flatMap(([name, { when }]) =>
    placesIn(when, `/terms${pointerStep(name)}/when`, ANYBODY),
  );
  return [...items, ...terms];
}

/** Items that are given exactly when the condition holds (or does not). */
const probes = ({ expression, asked }: Place, id: string, isNegated: boolean): Entitlement[] =>
  asked.onDeath.map((onDeath) => ({
    id,
    onDeath,
    clause: '一',
    title: { zh: id, en: id },
    for: asked.for,
    when: isNegated ? { '!': expression } : expression,
    benefit: { kind: 'service', amount: null, per: 'case', every: null },
    force: 'mandatory',
    citations: [{ clause: '一', quote: '条文' }],
  }));

/** The readings that a condition asks for, itself or through terms. */
function readingsOf(expression: Expression, pack: Pack, seen = new Set<string>()): string[] {
  const names = JSON.stringify(expression).matchAll(/"(readings|terms)\.([a-z0-9-]+)"/g);
  return [...names].flatMap(([, kind = '', name = '']) => {
    if (seen.has(name + kind)) return [];
    seen.add(name + kind);
    const when = kind === 'terms' ? pack.terms?.[name]?.when : undefined;
    if (kind === 'readings') return [name];
    return when === undefined || when === true ? [] : readingsOf(when, pack, seen);
  });
}

function combinations(names: readonly string[], pack: Pack): Record<string, string>[] | null {
  return names.reduce<Record<string, string>[] | null>(
    (all, name) => {
      const options = Object.keys(pack.readings?.[name]?.options ?? {});
      if (all === null || all.length * options.length > MOST_COMBINATIONS) return null;
      return all.flatMap((each) =>
        options.map((option) => ({ ...each, [`${pack.district}/${name}`]: option })),
      );
    },
    [{}],
  );
}

/** Whether what is never given under the readings taken is never given under any. */
function isNeverUnderAnyReading(pack: Pack, place: Place, isNegated: boolean): boolean {
  const readings = combinations(readingsOf(place.expression, pack), pack);
  const items = probes(place, 'probe', isNegated);
  return readings?.every((each) => neverGiven(pack, items, each).has('probe')) ?? false;
}

const idOf = (index: number): string => `probe-${String(index)}`;

/** The conditions of a pack that no answers can make hold, or fail, whichever readings are taken. */
export function findConstantConditions(pack: Pack): Finding[] {
  const places = placesOf(pack);
  return [false, true].flatMap((isNegated): Finding[] => {
    const items = places.flatMap((place, index) => probes(place, idOf(index), isNegated));
    const never = neverGiven(pack, items);
    return places
      .filter((_, index) => never.has(idOf(index)))
      .filter((place) => isNeverUnderAnyReading(pack, place, isNegated))
      .map(({ pointer }) => ({
        severity: 'warning' as const,
        code: isNegated ? 'ALWAYS_TRUE' : 'ALWAYS_FALSE',
        pointer,
        message: isNegated
          ? 'this condition holds whatever the facts'
          : 'no facts can make this condition hold',
        hint: 'leave it out, or mend the facts and figures that it compares',
      }));
  });
}
