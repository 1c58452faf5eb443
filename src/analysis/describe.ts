import type { Condition, Pack } from '../generated/pack.types.js';
import type { Text } from '../engine/facts/types.js';
import type { Day } from '../engine/values/day.js';
import type { Meaning } from './meaning/meaning.js';
import { sayBounds, sayComparison } from './meaning/say.js';
import { meaningOf } from './meaning/translate.js';

const JOINTS: Readonly<Record<'all' | 'any', Text>> = {
  all: { zh: '，且', en: ', and ' },
  any: { zh: '，或者', en: ', or ' },
};

const bracket = ({ zh, en }: Text): Text => ({ zh: `（${zh}）`, en: `(${en})` });

const hasJoint = ({ kind }: Meaning): boolean => kind === 'all' || kind === 'any';

type Bound = Meaning & { kind: 'bound' };
const isBoundOf =
  (path: string) =>
  (meaning: Meaning): meaning is Bound =>
    meaning.kind === 'bound' && meaning.fact.path === path;

/** Parts in words; bounds of the same fact are said together where all of them must hold. */
function sayParts(kind: 'all' | 'any', parts: readonly Meaning[]): Text[] {
  return parts.flatMap((part, index) => {
    if (kind === 'any' || part.kind !== 'bound')
      return [hasJoint(part) ? bracket(say(part)) : say(part)];
    const isSame = isBoundOf(part.fact.path);
    if (parts.slice(0, index).some(isSame)) return [];
    return [sayBounds([part, ...parts.slice(index + 1).filter(isSame)])];
  });
}

/** A condition's meaning in words; a term is said by its name. */
export function say(meaning: Meaning): Text {
  switch (meaning.kind) {
    case 'constant':
      return meaning.value ? { zh: '不设条件', en: 'no condition' } : { zh: '不给予', en: 'never' };
    case 'all':
    case 'any': {
      const said = sayParts(meaning.kind, meaning.parts);
      const joint = JOINTS[meaning.kind];
      return {
        zh: said.map(({ zh }) => zh).join(joint.zh),
        en: said.map(({ en }) => en).join(joint.en),
      };
    }
    case 'not': {
      const said = say(meaning.part);
      return { zh: `不属于“${said.zh}”`, en: `not: ${said.en}` };
    }
    case 'term':
      return meaning.title;
    default:
      return sayComparison(meaning);
  }
}

/**
 * A pack's condition in plain Chinese and English, as the readings taken have it; with the values that parameters have on a day (null: their first).
 */
export const describeCondition = (condition: Condition, pack: Pack, day: Day | null): Text =>
  say(meaningOf(condition, { pack, day, open: new Set() }));
