import { addDays, newYear, yearOf } from '../values/day.js';
import type { Day } from '../values/day.js';
import { covers, joined, passing, staysOf } from './hospital.js';
import type { KnownStay, LeafValue, Stay } from './leaves.js';

/** The days from one to another, both included; none when the second is earlier. */
function daysThrough(from: Day, through: Day): Day[] {
  const days: Day[] = [];
  for (let day = from; day <= through; day = addDays(day, 1)) days.push(day);
  return days;
}

/**
 * Lists of stays for somebody of whose stays nothing is known: none, and stays through today and through yesterday that count so many days of the year, for each
 * number in `counts`, one less, one more, and as many as there are.
 */
export function anyStays(counts: readonly number[], day: Day): KnownStay[][] {
  const start = newYear(yearOf(day));
  const lengths = [1, ...counts.flatMap((count) => [count - 1, count, count + 1])];
  const until = (through: Day): Day[] => [
    start,
    ...lengths.map((length) => addDays(through, 1 - length)).filter((from) => from >= start),
  ];
  const stays = [day, addDays(day, -1)].flatMap((through) =>
    [...new Set(until(through))]
      .filter((from) => from <= through)
      .map((from) => [{ from, through }]),
  );
  return [[], ...stays];
}

/** A stay as short as it can be: over the day of it that is given; none where neither is. */
const shortest = ({ from, through }: Stay): KnownStay[] => {
  const day = from ?? through;
  return day === undefined ? [] : [{ from: from ?? day, through: through ?? day }];
};

/**
 * The days through `last` on which as many days of the year as a number in `counts`, or one more, must have been spent in hospital: whoever is there today, and
 * whoever is there because a stay without a last day goes on.
 */
function leastChanges(stays: readonly Stay[], counts: readonly number[], last: Day): Day[] {
  const ongoing = stays.flatMap((stay, index) =>
    stay.from === undefined || stay.through !== undefined || stay.from > last
      ? []
      : [
          joined([
            { from: stay.from, through: last },
            ...stays.filter((_, place) => place !== index).flatMap(shortest),
          ]),
        ],
  );
  const short = joined(stays.flatMap(shortest));
  return counts.flatMap((count) => [
    ...[count - 2, count - 1, count].flatMap((days) => passing(short, days)),
    ...[count - 1, count].flatMap((days) => ongoing.flatMap((all) => passing(all, days))),
  ]);
}

/**
 * Where stays or their days are missing: the days of some years on which as many days of the year as a number in `counts`, or one more, may or must have been spent
 * in hospital for the first time, and the New Years.
 */
export function possibleStayChanges(
  value: LeafValue,
  counts: readonly number[],
  years: Iterable<number>,
): Day[] {
  const stays = value === undefined ? [{ from: undefined, through: undefined }] : staysOf(value);
  const enough = Math.max(...counts) + 1;
  const looked = [...years];
  const last = addDays(newYear(Math.max(...looked) + 1), -1);
  const changes = leastChanges(stays, counts, last);
  for (const year of looked) {
    changes.push(newYear(year));
    let most = 0;
    for (let day = newYear(year); most < enough && yearOf(day) === year; day = addDays(day, 1)) {
      if (stays.every((stay) => covers(stay, day) === false)) continue;
      most += 1;
      if (counts.includes(most) || counts.includes(most - 1)) changes.push(day);
    }
  }
  return changes;
}

/** What a stay of which a day is missing may be: those over the day asked about and those not, each from the fewest days of the year to the most. */
interface Ways {
  readonly over: readonly KnownStay[];
  readonly aside: readonly KnownStay[];
}

function waysOf({ from, through }: Stay, day: Day): Ways {
  const start = newYear(yearOf(day));
  if (from !== undefined && through !== undefined) return { over: [], aside: [{ from, through }] };
  if (from === undefined && through === undefined) {
    const days = daysThrough(start, day).reverse();
    const after = addDays(day, 1);
    return {
      over: days.map((first) => ({ from: first, through: day })),
      aside: [
        { from: after, through: after },
        ...days.slice(1).map((first) => ({ from: first, through: addDays(day, -1) })),
      ],
    };
  }
  const stays: KnownStay[] =
    from === undefined
      ? [...daysThrough(start, through ?? start), through ?? start]
          .reverse()
          .map((first) => ({ from: first, through: through ?? start }))
      : [from, ...daysThrough(Math.max(from, addDays(start, -1)), day)].map((last) => ({
          from,
          through: last,
        }));
  const isOver = (stay: KnownStay): boolean => stay.from <= day && day <= stay.through;
  return {
    over: stays.filter(isOver),
    aside: stays.filter((stay) => !isOver(stay)),
  };
}

/** One stay after another goes from its first way to its last, so that every total between the least and the most is met. */
function inTurn(ways: readonly (readonly KnownStay[])[]): KnownStay[][] {
  return ways.flatMap((own, index) =>
    own.map((stay) =>
      ways.flatMap((other, place) => {
        const chosen = place === index ? stay : place < index ? other.at(-1) : other[0];
        return chosen ? [chosen] : [];
      }),
    ),
  );
}

/** Of the stays that can lie over the day, the one that does with the fewest days, which every other that does covers too; -1 where none can. */
function shortestOver(ways: readonly Ways[]): number {
  const first = ways.map(({ over: [stay] }) => stay?.from ?? 0);
  return first.indexOf(Math.max(1, ...first));
}

/**
 * Ways in which stays can be completed that tell apart whether a day lies within them, and how many days of its year do: with as few over the day as can be, and
 * with one over it at least.
 */
export function completedStays(value: LeafValue, day: Day): LeafValue[] {
  const ways = staysOf(value).map((stay) => waysOf(stay, day));
  const over = shortestOver(ways);
  return [
    ...inTurn(ways.map((way) => (way.aside.length > 0 ? way.aside : way.over))),
    ...inTurn(ways.map((way, index) => (index === over ? way.over : [...way.aside, ...way.over]))),
  ];
}
