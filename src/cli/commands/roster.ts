import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import { makeRoster } from '../../analysis/roster.js';
import { parseDay } from '../../engine/values/day.js';
import type { Day } from '../../engine/values/day.js';
import type { Pack } from '../../generated/pack.types.js';
import { findPacks } from '../../node/find-packs.js';
import { readOnePack } from '../../node/one-pack.js';
import { EXIT } from '../context.js';
import type { Context } from '../context.js';
import { districtPath, packPath } from '../pack-by-name.js';

/** The command's options as the parser gives them. */
interface Flags {
  readonly district: string;
  readonly count: number;
  readonly seed: number;
  readonly on: Day;
}

const MAX_COUNT = 1_000_000;
const MAX_SEED = 0xffffffff;
/** Fixed, so that the same call gives the same roster on any day. */
const DEFAULT_DAY = '2024-01-01';

function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const number = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
    if (!(number >= least && number <= most)) {
      throw new InvalidArgumentError(
        `It must be a whole number from ${String(least)} to ${String(most)}.`,
      );
    }
    return number;
  };
}

function readDay(text: string): Day {
  const day = parseDay(text);
  if (day === undefined)
    throw new InvalidArgumentError('It must be a real calendar day, YYYY-MM-DD.');
  return day;
}

/** A district's last revision, with the items of the others too: what any of them leaves to an authority is decided in a roster. */
function districtPack(district: string): Pack {
  const paths = district.includes('@') ? [packPath(district)] : findPacks([districtPath(district)]);
  const packs = paths.map((path) => readOnePack(path).pack);
  const last = packs.at(-1);
  if (!last) throw new RangeError('findPacks gives at least one pack');
  return { ...last, entitlements: packs.flatMap(({ entitlements }) => entitlements) };
}

/** `yiju roster`: made-up households for trials. */
export function addRoster(
  program: Command,
  context: Context,
  finish: (code: number) => void,
): void {
  program
    .command('roster')
    .description('made-up households of a district, one in JSON a line, the same for the same seed')
    .requiredOption(
      '--district <district>',
      'the district whose packs they are for, or district@revision',
    )
    .option('--count <number>', 'how many', wholeNumber(1, MAX_COUNT), 100)
    .option('--seed <number>', 'where chance starts', wholeNumber(0, MAX_SEED), 1)
    .option(
      '--on <date>',
      'the day as of which they live, YYYY-MM-DD',
      readDay,
      readDay(DEFAULT_DAY),
    )
    .action(({ district, count, seed, on }: Flags) => {
      for (const household of makeRoster(districtPack(district), { count, seed, on })) {
        context.stdout.write(`${JSON.stringify(household)}\n`);
      }
      finish(EXIT.done);
    });
}
