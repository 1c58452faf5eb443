export { InputError } from '../engine/diagnostics/diagnostic.js';
export { describeCases } from './describe-cases.js';
export type { DescribeOptions } from './describe-cases.js';
export { expectEntitlement } from './expect-entitlement.js';
export type {
  EntitlementExpectation,
  ExpectedFields,
  ExpectOptions,
} from './expect-entitlement.js';
export { household } from './household.js';
export type { HouseholdBuilder, HouseholdFacts, MemberFacts } from './household.js';
