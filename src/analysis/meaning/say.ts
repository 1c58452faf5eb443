import { sayValue } from '../../engine/evaluate/wording.js';
import type { FactType, Text } from '../../engine/facts/types.js';
import type { Constant, Meaning } from './meaning.js';

type Comparison = Exclude<Meaning, { kind: 'constant' | 'all' | 'any' | 'not' | 'term' }>;
type Bound = Meaning & { kind: 'bound' };

const both = (template: (language: keyof Text) => string): Text => ({
  zh: template('zh'),
  en: template('en'),
});

const isAge = (type: FactType): boolean => type.kind === 'integer' && type.unit === 'age';

const GRAVEST = 1;
const SLIGHTEST = 4;

/** Grades run from 1, the gravest, to 4: at most 3 is 1至3级. */
function sayGrades({ side, value, isStrict }: Bound): Text {
  const bound = Number(value) + (isStrict ? (side === 'least' ? 1 : -1) : 0);
  const [from, through] = side === 'least' ? [bound, SLIGHTEST] : [GRAVEST, bound];
  return from === through
    ? { zh: `为${String(from)}级`, en: String(from) }
    : {
        zh: `为${String(from)}至${String(through)}级`,
        en: `${String(from)} to ${String(through)}`,
      };
}

/** What is said of a fact that must stand on one side of a value: 未满60周岁. */
function sayBound(bound: Bound): Text {
  const { fact, side, value, isStrict } = bound;
  if (fact.type.kind === 'integer' && fact.type.unit === 'grade') return sayGrades(bound);
  const said = sayValue(value, fact.type);
  const whole = isAge(fact.type);
  if (fact.type.kind === 'date') {
    const zh =
      side === 'least'
        ? `${isStrict ? '晚于' : '自'}${said.zh}${isStrict ? '' : '起'}`
        : `${isStrict ? '早于' : '至'}${said.zh}${isStrict ? '' : '止'}`;
    const en = side === 'least' ? (isStrict ? 'after' : 'from') : isStrict ? 'before' : 'until';
    return { zh, en: `${en} ${said.en}` };
  }
  if (side === 'least') {
    if (isStrict) return { zh: `大于${said.zh}`, en: `more than ${said.en}` };
    return { zh: `${whole ? '满' : '不少于'}${said.zh}`, en: `at least ${said.en}` };
  }
  if (!isStrict) return { zh: `不超过${said.zh}`, en: `at most ${said.en}` };
  return {
    zh: `${whole ? '未满' : '少于'}${said.zh}`,
    en: `${whole ? 'under' : 'less than'} ${said.en}`,
  };
}

/** Bounds of one fact, said together: 本人年龄满50周岁且未满65周岁. */
export function sayBounds(bounds: readonly [Bound, ...Bound[]]): Text {
  const { title } = bounds[0].fact;
  const said = bounds.map(sayBound);
  return {
    zh: `${title.zh}${said.map(({ zh }) => zh).join('且')}`,
    en: `${title.en} ${said.map(({ en }) => en).join(' and ')}`,
  };
}

function sayOneOf(values: readonly Constant[], type: FactType): Text {
  const said = values.map((value) => sayValue(value, type));
  if (said.length === 1) return { zh: `为${said[0]?.zh ?? ''}`, en: said[0]?.en ?? '' };
  return {
    zh: `为${said.map(({ zh }) => zh).join('、')}之一`,
    en: `one of ${said.map(({ en }) => en).join(', ')}`,
  };
}

const RELATIONS: Readonly<Record<'<' | '<=' | '==', Text>> = {
  '<': { zh: '小于', en: 'less than' },
  '<=': { zh: '不大于', en: 'at most' },
  '==': { zh: '等于', en: 'equal to' },
};

/** One comparison in words. */
export function sayComparison(meaning: Comparison): Text {
  switch (meaning.kind) {
    case 'is':
      return meaning.fact.title;
    case 'bound':
      return sayBounds([meaning]);
    case 'one-of': {
      const said = sayOneOf(meaning.values, meaning.fact.type);
      return {
        zh: `${meaning.fact.title.zh}${said.zh}`,
        en: `${meaning.fact.title.en}: ${said.en}`,
      };
    }
    case 'includes': {
      const said = sayValue(meaning.value, meaning.fact.type);
      return {
        zh: `${meaning.fact.title.zh}包括${said.zh}`,
        en: `${meaning.fact.title.en} including ${said.en}`,
      };
    }
    case 'relation': {
      const { left, right, operator } = meaning;
      return both((language) => {
        const space = language === 'zh' ? '' : ' ';
        return [left.title[language], RELATIONS[operator][language], right.title[language]].join(
          space,
        );
      });
    }
    case 'reading':
      return { zh: `按“${meaning.title.zh}”的读法`, en: `under the reading “${meaning.title.en}”` };
  }
}
