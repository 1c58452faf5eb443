import type { Target } from './target.js';
import { cli } from './targets/cli.js';
import { dates } from './targets/dates.js';
import { diff } from './targets/diff.js';
import { expression } from './targets/expression.js';
import { household } from './targets/household.js';
import { money } from './targets/money.js';
import { pack } from './targets/pack.js';
import { yaml } from './targets/yaml.js';

/** Everything that is fuzzed. */
export const TARGETS: readonly Target[] = [
  yaml,
  pack,
  household,
  expression,
  dates,
  money,
  diff,
  cli,
];
