import type { Check } from './context.js';
import { checkExpressions } from './checks/expressions.js';

/** Everything that a pack must satisfy beyond its shape; the order makes no difference. */
export const CHECKS: readonly Check[] = [checkExpressions];
