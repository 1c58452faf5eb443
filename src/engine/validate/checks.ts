import { checkAlternatives } from './checks/alternatives.js';
import { checkFigureParameters, checkRanges, checkShares } from './checks/amounts.js';
import { checkGroupBands } from './checks/bands.js';
import { checkClausePaths } from './checks/clause-paths.js';
import { checkConditionDepth } from './checks/condition-depth.js';
import { checkDividedShares } from './checks/divided-shares.js';
import { checkExpressions } from './checks/expressions.js';
import { checkFigures } from './checks/figures.js';
import { checkInstrumentDates } from './checks/instrument-dates.js';
import { checkItemClauses } from './checks/item-clauses.js';
import { checkDuplicateIds, checkItemNames } from './checks/names.js';
import { checkParameterDates, checkParameterUnits } from './checks/parameter-values.js';
import { checkPersons } from './checks/persons.js';
import { checkQuotes } from './checks/quotes.js';
import { checkReadings } from './checks/readings.js';
import { checkRegister } from './checks/register.js';
import { checkSentences } from './checks/sentences.js';
import { checkTermCycles } from './checks/term-cycles.js';
import { checkUnused } from './checks/unused.js';
import type { Check } from './context.js';

/** Everything that a pack must satisfy beyond its shape; the order makes no difference. */
export const CHECKS: readonly Check[] = [
  checkDuplicateIds,
  checkItemNames,
  checkExpressions,
  checkPersons,
  checkTermCycles,
  checkConditionDepth,
  checkReadings,
  checkUnused,
  checkInstrumentDates,
  checkParameterDates,
  checkParameterUnits,
  checkAlternatives,
  checkFigureParameters,
  checkRanges,
  checkShares,
  checkDividedShares,
  checkClausePaths,
  checkItemClauses,
  checkQuotes,
  checkRegister,
  checkFigures,
  checkSentences,
  checkGroupBands,
];
