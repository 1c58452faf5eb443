/** What a figure of a text counts. */
export type Unit = 'CNY' | 'years' | 'months' | 'days' | 'grade' | 'percent' | 'times' | 'people';

/** Words right after a figure that say what it counts. 年 counts years or names one; both are told as years. */
const WORDS: readonly (readonly [RegExp, Unit])[] = [
  [/^元/, 'CNY'],
  [/^(?:周?岁|年)/, 'years'],
  [/^个?月/, 'months'],
  [/^(?:天|日|个?工作日)/, 'days'],
  [/^级/, 'grade'],
  [/^%/, 'percent'],
  [/^次/, 'times'],
  [/^[人名户]/, 'people'],
];

/** The other end of a range, or the rest of a list, which is counted in the same: 64 in `50-64岁`, 四 in `三、四级`. */
const GOES_ON =
  /^(?:(?:[-—–~～]+|至|到|、|或者?)(?:\d+(?:\.\d+)?[十百千万亿]*|[零一二三四五六七八九十百千万亿两]+))+/;

/** What a figure counts by the words that follow it; null where they do not say. */
export function unitBefore(following: string): Unit | null {
  const words = following.replace(GOES_ON, '');
  return WORDS.find(([word]) => word.test(words))?.[1] ?? null;
}
