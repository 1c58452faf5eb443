import jsonLogic from 'json-logic-js';
import type { RulesLogic } from 'json-logic-js';
import type { Expression } from '../../generated/pack.types.js';
import type { FactValue } from '../facts/types.js';
import type { Rule } from '../program/program.js';
import type { Day } from '../values/day.js';
import { nth } from '../values/nth.js';
import { UNKNOWN, YES } from '../values/truth.js';
import { askedBy } from './asked-by.js';
import type { AskedBy } from './asked-by.js';
import { copyFrame, moveTo } from './frame.js';
import type { Frame } from './frame.js';
import type { Inquiry } from './inquiry.js';
import { plainData } from './plain-household.js';
import type { Data } from './plain-household.js';
import { factAt, truthAt } from './run.js';
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

/** What json-logic-js has been asked of a program, and what it said: the same of the same facts, whoever's they are. */
export interface Opinions {
  readonly askedBy: Map<Rule, AskedBy>;
  readonly byFacts: Map<string, boolean>;
}

/** So many opinions are kept for a program. */
const MOST_OPINIONS = 20_000;

/** A listed subset of JSON Logic, put to json-logic-js, whose table of operators is only read. */
const apply = (expression: Expression | true, data: Data): boolean =>
  jsonLogic.truthy(jsonLogic.apply(expression as RulesLogic, data));

/** Decides a rule's expression with json-logic-js. The terms that it names are decided first, in an order in which each finds those that it names. */
function decide(inquiry: Inquiry, rule: Rule, frame: Frame, { facts, terms }: AskedBy): boolean {
  const data = plainData(inquiry, frame, facts, rule.role);
  const { program } = inquiry.linked;
  const decided: Data = {};
  data['terms'] = decided;
  for (const term of terms) {
    const { name, when } = nth(program.terms, term);
    decided[name] = apply(when, data);
  }
  return apply(nth(program.items, rule.item).when, data);
}

/** A fact's value as part of a key: values of one fact are of one type. */
const keyOf = (value: FactValue): string =>
  value === undefined ? '?' : value === null ? '-' : String(value);

/** What json-logic-js says of a rule's expression in a frame. No days, sums or codes are kept. */
function opinionOn(inquiry: Inquiry, rule: Rule, frame: Frame, asked: AskedBy): boolean {
  if (asked.isOneFamilys) return decide(inquiry, rule, frame, asked);
  const { byFacts } = inquiry.linked.opinions;
  let key = asked.isOfTheDay ? `${rule.number} ${frame.day}` : `${rule.number}`;
  for (const fact of asked.facts) key += ` ${keyOf(factAt(frame, fact))}`;
  const known = byFacts.get(key);
  if (known !== undefined) return known;
  const opinion = decide(inquiry, rule, frame, asked);
  if (byFacts.size >= MOST_OPINIONS) byFacts.clear();
  byFacts.set(key, opinion);
  return opinion;
}

/** A frame in which a rule's facts are known: where its condition is settled although some are missing, any answers to them serve. */
function answered(inquiry: Inquiry, rule: Rule, { facts }: AskedBy): Frame {
  if (facts.every((fact) => factAt(inquiry.frame, fact) !== undefined)) return inquiry.frame;
  const frame = copyFrame(inquiry.frame);
  for (const { slots, anyOption } of unknownsOf({ ...inquiry, rule }))
    assign(frame, slots, anyOption());
  return frame;
}

/**
 * Decides a rule's condition again with json-logic-js and compares.
 *
 * @throws AuditError when the two differ.
 */
export function audit(inquiry: Inquiry, rule: Rule, day: Day, isEligible: boolean): void {
  const { program, opinions } = inquiry.linked;
  const asked = opinions.askedBy.get(rule) ?? askedBy(inquiry.linked, rule);
  opinions.askedBy.set(rule, asked);
  moveTo(inquiry.frame, day);
  const frame = answered(inquiry, rule, asked);
  const truth = truthAt(frame, rule.when);
  const opinion = opinionOn(inquiry, rule, frame, asked);
  if (truth === UNKNOWN || opinion !== (truth === YES) || (isEligible && !opinion)) {
    const item = nth(program.items, rule.item);
    throw new AuditError(`${program.district}/${item.id}`, rule.role, item.when);
  }
}
