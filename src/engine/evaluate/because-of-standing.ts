import type { Reason } from '../../generated/assessment.types.js';
import type { Text } from '../facts/types.js';
import type { Program } from '../program/program.js';
import { chineseDay } from '../values/chinese-day.js';
import { formatDay } from '../values/day.js';
import type { Day } from '../values/day.js';
import type { Standing } from './standing.js';

const STANDINGS: Readonly<Record<Exclude<Standing, 'in-force'>, Text>> = {
  draft: { zh: '文件为征求意见稿，未施行', en: 'the instrument is a draft and not in force' },
  'not-yet': { zh: '文件尚未施行', en: 'the instrument is not yet in force' },
  expired: { zh: '文件有效期已过', en: 'the instrument has expired' },
  superseded: { zh: '文件已被新文件代替', en: 'the instrument has been superseded' },
};

/** The clause that says how an instrument stands: that of its citation that names the day, or of the first; null where another instrument says it. */
function clauseOf({ instrument }: Program, standing: Standing): string | null {
  if (standing === 'superseded') return null;
  const { from, through, citations = [] } = instrument;
  const day = standing === 'not-yet' ? from : standing === 'expired' ? through : null;
  const named = citations.find(
    ({ quote }) => day !== null && quote.replace(/\s/g, '').includes(chineseDay(formatDay(day))),
  );
  return (named ?? citations[0])?.clause ?? null;
}

/** Why an instrument that does not stand on a day grants nothing. */
export const becauseOfStanding = (standing: Standing, program: Program, day: Day): Reason[] =>
  standing === 'in-force'
    ? []
    : [
        {
          text: STANDINGS[standing],
          fact: 'today',
          value: formatDay(day),
          holds: false,
          clause: clauseOf(program, standing),
        },
      ];
