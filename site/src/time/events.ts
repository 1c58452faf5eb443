import { sayBenefit } from '../../../src/cli/render/benefit.js';
import { addDays, formatDay, parseDay } from '../../../src/engine/values/day.js';
import type { Item } from '../../../src/index.js';
import { say, site, words } from '../state/preferences.js';
import type { Track } from '../state/timeline.js';

/** A day on which items change, and how. */
export interface Happening {
  readonly day: string;
  readonly changes: readonly string[];
}

const dayAfter = (text: string | null): string | null => {
  const day = parseDay(text ?? '');
  return day === undefined ? null : formatDay(addDays(day, 1));
};

/** How a stretch begins, after the one before it if that ends the day before. */
function sayBeginning(stretch: Item, before: Item | undefined): string {
  const { time } = site.value;
  const benefit = sayBenefit(stretch.benefit, words.value.benefit);
  if (before?.outcome === stretch.outcome) return `${time.changes} ${benefit}`;
  return stretch.outcome === 'undetermined' ? time.opens : `${time.starts}：${benefit}`;
}

function changesOf({ item, who, stretches }: Track): [day: string, what: string][] {
  const name = `${say(item.title)}（${who.join(words.value.and)}）`;
  return stretches.flatMap((stretch, index): [string, string][] => {
    const previous = stretches[index - 1];
    const before = dayAfter(previous?.through ?? null) === stretch.from ? previous : undefined;
    const end = dayAfter(stretch.through);
    const goesOn = stretches[index + 1]?.from === end;
    return [
      ...(stretch.from === null
        ? []
        : [[stretch.from, `${name} ${sayBeginning(stretch, before)}`] as [string, string]]),
      ...(end === null || goesOn
        ? []
        : [[end, `${name} ${site.value.time.ends}`] as [string, string]]),
    ];
  });
}

/** The days of change between two days, both included, in order. */
export function happeningsOf(tracks: readonly Track[], from: string, through: string): Happening[] {
  const byDay = new Map<string, string[]>();
  for (const [day, what] of tracks.flatMap(changesOf)) {
    if (day < from || day > through) continue;
    byDay.set(day, [...(byDay.get(day) ?? []), what]);
  }
  return [...byDay]
    .map(([day, changes]) => ({ day, changes }))
    .sort((left, right) => (left.day < right.day ? -1 : 1));
}
