import type { FactUse, Node, Operand } from '../program/program.js';
import type { FactType, FactValue, Text } from '../facts/types.js';
import { ROLE_TITLES } from '../facts/vocabulary.js';
import { WORDS } from '../facts/words.js';
import { formatDay } from '../values/day.js';
import { formatMoney } from '../values/money.js';
import { nth } from '../values/nth.js';
import type { Frame } from './frame.js';
import type { Linked } from './link.js';
import { parameterOn } from './parameters.js';
import { factAt } from './run.js';

const join = (template: (language: keyof Text) => string): Text => ({
  zh: template('zh'),
  en: template('en'),
});

const UNITS: Readonly<Record<'age' | 'years' | 'year' | 'days' | 'grade', Text>> = {
  age: { zh: '周岁', en: ' years old' },
  years: { zh: '年', en: ' years' },
  year: { zh: '年', en: '' },
  days: { zh: '天', en: ' days' },
  grade: { zh: '级', en: '' },
};

/** A fact's value in plain JSON: days as text, money as yuan with two decimals; unknown and absent are null. */
export function plainValue(
  value: FactValue,
  type: FactType,
): boolean | number | string | string[] | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'object') return [...value];
  if (typeof value !== 'number') return value;
  if (type.kind === 'money') return formatMoney(value);
  return type.kind === 'date' ? formatDay(value) : value;
}

/** A value as it is said. */
export function sayValue(value: FactValue, type: FactType): Text {
  if (value === undefined) return { zh: '不清楚', en: 'not known' };
  if (value === null) return { zh: '无', en: 'none' };
  if (typeof value === 'boolean') return value ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' };
  if (typeof value === 'object') {
    return value.length === 0
      ? { zh: '无', en: 'none' }
      : join((language) =>
          value
            .map((word) => WORDS[word]?.[language] ?? word)
            .join(language === 'zh' ? '、' : ', '),
        );
  }
  if (typeof value === 'string') return WORDS[value] ?? { zh: value, en: value };
  if (type.kind === 'money')
    return { zh: `${formatMoney(value)}元`, en: `${formatMoney(value)} yuan` };
  if (type.kind === 'date') return { zh: formatDay(value), en: formatDay(value) };
  return type.kind === 'integer'
    ? join((language) => `${value}${UNITS[type.unit][language]}`)
    : { zh: `${value}`, en: `${value}` };
}

/** How a fact is called: 母亲年龄, the mother's age. */
export function sayFact({ role }: FactUse, title: Text): Text {
  if (role === null) return title;
  return { zh: `${ROLE_TITLES[role].zh}${title.zh}`, en: `${ROLE_TITLES[role].en}: ${title.en}` };
}

/** The first fact that a condition without parts reads; null where it reads none. */
export function subjectOf(node: Node): number | null {
  if (node.kind === 'fact') return node.fact;
  if (node.kind === 'in-fact') return node.fact;
  const operands =
    node.kind === 'compare' ? node.operands : node.kind === 'in-list' ? [node.operand] : [];
  const first = operands.find((operand) => 'fact' in operand);
  return first ? first.fact : null;
}

const TODAY: Readonly<Record<'day' | 'year', { type: FactType; title: Text }>> = {
  day: { type: { kind: 'date' }, title: { zh: '当日', en: 'the day' } },
  year: { type: { kind: 'integer', unit: 'year' }, title: { zh: '当年', en: 'the year' } },
};

/** Another operand beside the subject, said with its value. */
function sayOperand(operand: Operand, subject: FactType, linked: Linked, frame: Frame): Text {
  if ('constant' in operand) return sayValue(operand.constant, subject);
  if ('today' in operand) {
    const { type, title } = TODAY[operand.today];
    const value = sayValue(
      operand.today === 'day' ? frame.day : Math.floor(frame.day / 10000),
      type,
    );
    return join((language) => `${title[language]} ${value[language]}`);
  }
  if ('parameter' in operand) {
    const parameter = nth(linked.program.parameters, operand.parameter);
    const value = sayValue(parameterOn(parameter, frame.day), subject);
    return join((language) => `${parameter.title[language]} ${value[language]}`);
  }
  const { title, type } = nth(linked.definitions, operand.fact);
  const name = sayFact(nth(linked.program.facts, operand.fact), title);
  const value = sayValue(factAt(frame, operand.fact), type);
  return join((language) => `${name[language]} ${value[language]}`);
}

const atLeast = (said: Text, type: FactType): Text =>
  type.kind === 'integer' && type.unit === 'age'
    ? { zh: `满${said.zh}`, en: `at least ${said.en}` }
    : { zh: `不少于${said.zh}`, en: `at least ${said.en}` };
const lessThan = (said: Text, type: FactType): Text =>
  type.kind === 'integer' && type.unit === 'age'
    ? { zh: `未满${said.zh}`, en: `under ${said.en}` }
    : { zh: `少于${said.zh}`, en: `less than ${said.en}` };

function sayComparison(
  node: Node & { kind: 'compare' },
  subject: FactType,
  say: (operand: Operand) => Text,
): Text {
  const [first, second, third] = node.operands;
  if (!first || !second) throw new RangeError('a comparison without operands');
  const position = node.operands.findIndex((operand) => 'fact' in operand);
  if (node.operator === '==') return say(position === 0 ? second : first);
  const isStrict = node.operator === '<';
  const upper = (operand: Operand): Text =>
    isStrict
      ? lessThan(say(operand), subject)
      : { zh: `不超过${say(operand).zh}`, en: `at most ${say(operand).en}` };
  const lower = (operand: Operand): Text =>
    isStrict
      ? { zh: `大于${say(operand).zh}`, en: `more than ${say(operand).en}` }
      : atLeast(say(operand), subject);
  if (position === 0) return upper(second);
  if (third === undefined) return lower(first);
  const bounds = [lower(first), upper(third)] as const;
  return join((language) =>
    bounds.map((bound) => bound[language]).join(language === 'zh' ? '且' : ' and '),
  );
}

/** What a condition without parts asks of its subject. */
export function sayRequirement(node: Node, subject: FactType, linked: Linked, frame: Frame): Text {
  const say = (operand: Operand): Text => sayOperand(operand, subject, linked, frame);
  switch (node.kind) {
    case 'compare':
      return sayComparison(node, subject, say);
    case 'in-list': {
      const words = node.list.map((word) => sayValue(word, subject));
      return {
        zh: `${words.map(({ zh }) => zh).join('、')}之一`,
        en: `one of ${words.map(({ en }) => en).join(', ')}`,
      };
    }
    case 'in-fact': {
      const said = say(node.operand);
      return { zh: `包括${said.zh}`, en: `including ${said.en}` };
    }
    default:
      return { zh: '是', en: 'yes' };
  }
}
