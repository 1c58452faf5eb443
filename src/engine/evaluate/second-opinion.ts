import jsonLogic from 'json-logic-js';
import type { RulesLogic } from 'json-logic-js';
import type { Expression } from '../../generated/pack.types.js';
import type { Rule } from '../program/program.js';
import type { Day } from '../values/day.js';
import { nth } from '../values/nth.js';
import { UNKNOWN, YES } from '../values/truth.js';
import type { Truth } from '../values/truth.js';
import { copyFrame } from './frame.js';
import type { Inquiry } from './inquiry.js';
import { forRole, plainOn, portableFacts } from './plain-household.js';
import type { Data } from './plain-household.js';
import { truthAt } from './run.js';
import { assign, unknownsOf } from './unknowns.js';

/**
 * The engine and json-logic-js decide a settled condition differently: the answer must not be used. Names the item, the beneficiary's role and the
 * expression.
 */
export class AuditError extends Error {
  readonly item: string;
  readonly role: string | null;
  readonly expression: Expression | true;

  constructor(item: string, role: string | null, expression: Expression | true) {
    super(
      `the second opinion differs on \`${item}\`${role === null ? '' : ` for the ${role}`}: ${JSON.stringify(expression)}`,
    );
    this.name = 'AuditError';
    this.item = item;
    this.role = role;
    this.expression = expression;
  }
}

/** The terms that an expression names. */
function termsIn(expression: unknown): string[] {
  if (typeof expression !== 'object' || expression === null) return [];
  const { var: name } = expression as { var?: unknown };
  if (typeof name === 'string') return name.startsWith('terms.') ? [name.slice(6)] : [];
  return Object.values(expression).flatMap(termsIn);
}

/** A listed subset of JSON Logic, put to json-logic-js, whose table of operators is only read. */
const apply = (expression: Expression | true, data: Data): boolean =>
  jsonLogic.truthy(jsonLogic.apply(expression as RulesLogic, data));

/** Decides an expression with json-logic-js. The terms that it names are decided first, each once. */
function decide(expression: Expression | true, data: Data, { linked }: Inquiry): boolean {
  const terms = data['terms'] as Data; // as forRole made it
  const decideTerms = (asked: Expression | true): void => {
    const names = linked.termsNamed.get(asked) ?? termsIn(asked);
    linked.termsNamed.set(asked, names);
    for (const name of names) {
      if (Object.hasOwn(terms, name)) continue;
      const term = linked.program.terms.find((each) => each.name === name);
      if (!term) continue;
      decideTerms(term.when);
      terms[name] = apply(term.when, data);
    }
  };
  decideTerms(expression);
  return apply(expression, data);
}

/** A rule's condition as the engine decides it and as json-logic-js does. Where it is settled although facts are missing, any answers to them serve. */
function opinions(inquiry: Inquiry, rule: Rule, day: Day): { truth: Truth; opinion: boolean } {
  const { when } = nth(inquiry.linked.program.items, rule.item);
  const plain = plainOn(inquiry, day);
  const unknowns = unknownsOf({ ...inquiry, frame: plain.frame, rule });
  if (unknowns.length === 0) {
    const data = plain.byRole.get(rule.role) ?? forRole(plain.facts, rule.role);
    plain.byRole.set(rule.role, data);
    const opinion = decide(when, data, inquiry);
    return { truth: truthAt(plain.frame, rule.when), opinion };
  }
  const frame = copyFrame(plain.frame);
  for (const { slots, options } of unknowns)
    assign(frame, slots, options[0] ?? slots.map(() => null));
  const data = forRole(portableFacts(inquiry, frame), rule.role);
  return { truth: truthAt(frame, rule.when), opinion: decide(when, data, inquiry) };
}

/**
 * Decides a rule's condition again with json-logic-js and compares.
 *
 * @throws AuditError when the two differ.
 */
export function audit(inquiry: Inquiry, rule: Rule, day: Day, isEligible: boolean): void {
  const { truth, opinion } = opinions(inquiry, rule, day);
  if (truth === UNKNOWN || opinion !== (truth === YES) || (isEligible && !opinion)) {
    const { program } = inquiry.linked;
    const item = nth(program.items, rule.item);
    throw new AuditError(`${program.district}/${item.id}`, rule.role, item.when);
  }
}
