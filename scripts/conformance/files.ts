import type { CaseFile } from './case.js';
import { absent } from './tables/absent.js';
import { ages } from './tables/ages.js';
import { chains } from './tables/chains.js';
import { connectives } from './tables/connectives.js';
import { dates } from './tables/dates.js';
import { membership } from './tables/membership.js';
import { money } from './tables/money.js';
import { operators } from './tables/operators.js';
import { unknown } from './tables/unknown.js';

/** Every file of the conformance set. */
export const FILES: readonly CaseFile[] = [
  operators,
  connectives,
  unknown,
  absent,
  chains,
  membership,
  money,
  ages,
  dates,
];

/** A file as text: JSON, each case in one line. */
export function textOf({ title, on, cases }: CaseFile): string {
  const lines = cases.map((each) => `    ${JSON.stringify(each)}`).join(',\n');
  return `{\n  "title": ${JSON.stringify(title)},\n  "on": "${on}",\n  "cases": [\n${lines}\n  ]\n}\n`;
}
