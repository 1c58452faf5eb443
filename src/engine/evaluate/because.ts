import type { Reason } from '../../generated/assessment.types.js';
import type { Rule } from '../compile/program.js';
import type { Text } from '../facts/types.js';
import { formatDay } from '../values/day.js';
import { negate, UNKNOWN, YES } from '../values/truth.js';
import type { Truth } from '../values/truth.js';
import { nth } from '../values/nth.js';
import type { Standing } from './standing.js';
import type { Inquiry } from './state.js';
import { moveTo } from './frame.js';
import { plainValue, sayFact, sayRequirement, sayValue, subjectOf } from './wording.js';

/** Where in the condition the walk stands: whose clause grounds it, and whether a `not` lies above. */
interface Place {
  readonly clause: string;
  readonly isNegated: boolean;
}

const holdsOf = (truth: Truth): boolean | null => (truth === UNKNOWN ? null : truth === YES);

function reason(subject: Text, value: Text, requirement: Text, isNegated: boolean): Text {
  return {
    zh: `${subject.zh}：${value.zh}（要求：${isNegated ? '并非' : ''}${requirement.zh}）`,
    en: `${subject.en}: ${value.en} (required: ${isNegated ? 'not ' : ''}${requirement.en})`,
  };
}

function atomReason(
  inquiry: Inquiry,
  rule: Rule,
  index: number,
  truth: Truth,
  { clause, isNegated }: Place,
): Reason | null {
  const { linked, frame } = inquiry;
  const node = nth(linked.program.nodes, index);
  const holds = holdsOf(isNegated ? negate(truth) : truth);
  if (node.kind === 'determination') {
    const { id, determination } = nth(linked.program.items, rule.item);
    const value = truth === UNKNOWN ? undefined : truth === YES;
    const authority = determination?.authority ?? null;
    const subject = {
      zh: `${authority ?? ''}认定`,
      en: authority === null ? 'determination' : `determination by ${authority}`,
    };
    return {
      text: reason(
        subject,
        sayValue(value, { kind: 'boolean' }),
        determination?.test ?? { zh: '是', en: 'yes' },
        isNegated,
      ),
      fact: `determinations.${linked.program.district}/${id}`,
      value: value ?? null,
      holds,
      clause,
    };
  }
  const subject = subjectOf(node);
  if (subject === null) return null;
  const { type, title } = nth(linked.definitions, subject);
  const use = nth(linked.program.facts, subject);
  const value = nth(linked.facts, subject)(frame);
  return {
    text: reason(
      sayFact(use, title),
      sayValue(value, type),
      sayRequirement(node, type, linked, frame),
      isNegated,
    ),
    fact: use.path,
    value: plainValue(value, type),
    holds,
    clause,
  };
}

function rememberedReason(
  inquiry: Inquiry,
  rule: Rule,
  index: number,
  truth: Truth,
  place: Place,
): Reason | null {
  const key = `${inquiry.frame.day} ${index} ${place.isNegated} ${place.clause}`;
  const known = inquiry.reasons.get(key);
  if (known !== undefined) return known;
  const worded = atomReason(inquiry, rule, index, truth, place);
  inquiry.reasons.set(key, worded);
  return worded;
}

/** The conditions that decided a node: of an `and` that fails those that fail, of an `or` that holds those that hold, and so on. */
function walk(inquiry: Inquiry, rule: Rule, index: number, place: Place): Reason[] {
  const { linked, frame } = inquiry;
  const node = nth(linked.program.nodes, index);
  const truth = nth(linked.nodes, index)(frame);
  switch (node.kind) {
    case 'and':
    case 'or': {
      const parts = node.nodes.map((part) => ({ part, truth: nth(linked.nodes, part)(frame) }));
      const isDecidedByAll = truth === (node.kind === 'and' ? YES : 0);
      const deciding = isDecidedByAll ? parts : parts.filter((part) => part.truth === truth);
      return deciding.flatMap(({ part }) => walk(inquiry, rule, part, place));
    }
    case 'not':
      return walk(inquiry, rule, node.node, { ...place, isNegated: !place.isNegated });
    case 'term':
      return walk(inquiry, rule, node.node, {
        ...place,
        clause: nth(linked.program.terms, node.term).clause,
      });
    default:
      return [rememberedReason(inquiry, rule, index, truth, place)].filter(
        (found) => found !== null,
      );
  }
}

const STANDINGS: Readonly<Record<Exclude<Standing, 'in-force'>, Text>> = {
  draft: { zh: '文件为征求意见稿，未施行', en: 'the instrument is a draft and not in force' },
  'not-yet': { zh: '文件尚未施行', en: 'the instrument is not yet in force' },
  expired: { zh: '文件有效期已过', en: 'the instrument has expired' },
  superseded: { zh: '文件已被新文件代替', en: 'the instrument has been superseded' },
};

/** Why an instrument that does not stand grants nothing. */
export const becauseOfStanding = (standing: Standing, inquiry: Inquiry): Reason[] =>
  standing === 'in-force'
    ? []
    : [
        {
          text: STANDINGS[standing],
          fact: 'today',
          value: formatDay(inquiry.frame.day),
          holds: false,
          clause: null,
        },
      ];

/** The conditions that decided a rule on a day, each once. */
export function becauseOf(inquiry: Inquiry, rule: Rule, day: number): Reason[] {
  moveTo(inquiry.frame, day);
  const { clause } = nth(inquiry.linked.program.items, rule.item);
  const seen = new Set<string>();
  return walk(inquiry, rule, rule.node, { clause, isNegated: false }).filter(({ text }) => {
    const isNew = !seen.has(text.zh);
    seen.add(text.zh);
    return isNew;
  });
}
