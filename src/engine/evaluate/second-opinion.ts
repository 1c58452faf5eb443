import jsonLogic from 'json-logic-js';
import type { RulesLogic } from 'json-logic-js';
import type { Expression } from '../../generated/pack.types.js';
import type { Rule } from '../compile/program.js';
import type { FactType, FactValue } from '../facts/types.js';
import { formatDay, yearOf } from '../values/day.js';
import { nth } from '../values/nth.js';
import { UNKNOWN, YES } from '../values/truth.js';
import { copyFrame, moveTo } from './frame.js';
import { parameterOn } from './parameters.js';
import type { Inquiry } from './inquiry.js';
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

type Data = Record<string, unknown>;

/** Puts a value at a dotted path, making the objects on the way. */
function put(data: Data, path: string, value: unknown): void {
  const parts = path.split('.');
  const last = parts.pop() ?? '';
  const owner = parts.reduce<Data>((inner, part) => (inner[part] ??= {}) as Data, data); // only objects are put on the way
  owner[last] = value;
}

/** Absent facts are NaN: every comparison of JavaScript with it is false, whichever way it points, as the contract has it. */
function portable(value: FactValue, type: FactType): unknown {
  if (value === null || value === undefined) return Number.NaN;
  return type.kind === 'date' && typeof value === 'number' ? formatDay(value) : value;
}

/** The facts as plain data for any JSON Logic tool: money in fen, days as text, terms decided one after another. */
function portableData({ linked, frame, readings }: Inquiry, rule: Rule): Data {
  const { program } = linked;
  const data: Data = { today: { date: formatDay(frame.day), year: yearOf(frame.day) } };
  for (const [index, { role, name, path }] of program.facts.entries()) {
    const value = portable(factAt(frame, index), nth(linked.definitions, index).type);
    put(data, path, value);
    if (role !== null && role === rule.role) put(data, `person.${name}`, value);
  }
  if (rule.role !== null) put(data, 'person.role', rule.role);
  for (const parameter of program.parameters)
    put(data, `parameters.${parameter.name}`, parameterOn(parameter, frame.day));
  for (const [name, option] of Object.entries(readings)) put(data, `readings.${name}`, option);
  return data;
}

/** Decides an expression with json-logic-js, whose table of operators is only read. Terms are decided first, where the expression asks for them. */
function decide(expression: RulesLogic, data: Data, inquiry: Inquiry): boolean {
  const text = JSON.stringify(expression);
  for (const { name, when } of inquiry.linked.program.terms) {
    if (!text.includes(`"terms.${name}"`)) continue;
    const known = (data['terms'] ?? {}) as Data;
    if (!Object.hasOwn(known, name))
      put(data, `terms.${name}`, decide(when as RulesLogic, data, inquiry));
  }
  return jsonLogic.truthy(jsonLogic.apply(expression, data));
}

function answerWhatIsMissing(inquiry: Inquiry, rule: Rule): void {
  for (const { slots, options } of unknownsOf({ ...inquiry, rule })) {
    assign(inquiry.frame, slots, options[0] ?? slots.map(() => null));
  }
}

/**
 * Decides a rule's condition again with json-logic-js and compares. Where the condition is settled although facts are missing, any answers to them serve.
 *
 * @throws AuditError when the two differ.
 */
export function audit(inquiry: Inquiry, rule: Rule, day: number, isEligible: boolean): void {
  const frame = copyFrame(inquiry.frame);
  const complete: Inquiry = { ...inquiry, frame };
  moveTo(frame, day);
  answerWhatIsMissing(complete, rule);
  const item = nth(inquiry.linked.program.items, rule.item);
  const truth = truthAt(frame, rule.when);
  const opinion = decide(item.when as RulesLogic, portableData(complete, rule), complete); // a listed subset of JSON Logic
  const isConsistent = !isEligible || opinion;
  if (truth === UNKNOWN || opinion !== (truth === YES) || !isConsistent) {
    throw new AuditError(`${inquiry.linked.program.district}/${item.id}`, rule.role, item.when);
  }
}
