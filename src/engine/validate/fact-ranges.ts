import type { Condition, Operand } from '../../generated/pack.types.js';
import type { PackContext } from './context.js';
import { formOf, isLiteral } from './expression.js';
import type { Comparison, Form, Located } from './expression.js';
import { complement, EVERYTHING, intersection, union } from './ranges.js';
import type { Ranges } from './ranges.js';
import { termNamed } from './term-graph.js';

/** The values of a fact for which a condition can hold; `exact`, when it then does hold, whatever else is so. */
interface Possible {
  readonly ranges: Ranges;
  readonly exact: boolean;
}

const ANY: Possible = { ranges: EVERYTHING, exact: false };

const nameOf = ({ value, pointer }: Located<Operand>): string | null => {
  if (isLiteral(value)) return null;
  const form = formOf({ value, pointer });
  return form.operator === 'var' ? form.name.value : null;
};

/** The numbers that stand in a relation to a bound, on its left or on its right. */
function ofBound(operator: Comparison, bound: number, onLeft: boolean): Ranges {
  if (operator === '==') return [{ low: bound, high: bound }];
  const isUpper = operator.startsWith('<') === onLeft;
  const strict = operator.length === 1 ? 1 : 0;
  return isUpper ? [{ low: 0, high: bound - strict }] : [{ low: bound + strict, high: Infinity }];
}

/**
 * Finds for which values of a fact, a whole number, a condition can hold, with the readings as they are taken and the parameters as they stand from a day on
 * (empty: from the beginning). What it cannot tell, it takes as possible.
 */
export class FactRanges {
  readonly #fact: string;
  readonly #context: PackContext;
  readonly #from: string;
  readonly #terms = new Map<string, Possible>();

  constructor(fact: string, context: PackContext, from: string) {
    this.#fact = fact;
    this.#context = context;
    this.#from = from;
  }

  of(condition: Located<Condition>): Ranges {
    return this.#possible(condition).ranges;
  }

  #possible(condition: Located<Condition>): Possible {
    const form = formOf(condition);
    switch (form.operator) {
      case 'true':
        return { ranges: EVERYTHING, exact: true };
      case 'var':
        return this.#named(form.name.value);
      case 'and':
      case 'or':
        return this.#joined(form);
      case '!': {
        const { ranges, exact } = this.#possible(form.part);
        return exact ? { ranges: complement(ranges), exact } : ANY;
      }
      case 'in':
        return ANY;
      default:
        return this.#compared(form.operator, form.operands);
    }
  }

  #joined({ operator, parts }: Extract<Form, { parts: unknown }>): Possible {
    const possible = parts.map((part) => this.#possible(part));
    const ranges = possible.map((part) => part.ranges);
    return {
      ranges:
        operator === 'and' ? ranges.reduce(intersection, EVERYTHING) : ranges.reduce(union, []),
      exact: possible.every(({ exact }) => exact),
    };
  }

  #named(name: string): Possible {
    const term = termNamed(name);
    const when = term === null ? undefined : this.#context.terms.get(term)?.when;
    if (term === null || when === undefined) return ANY;
    const known = this.#terms.get(term);
    if (known) return known;
    // A term that uses itself is reported elsewhere; here it has an end.
    this.#terms.set(term, ANY);
    const possible = this.#possible({ value: when, pointer: '' });
    this.#terms.set(term, possible);
    return possible;
  }

  #bound(operand: Located<Operand> | undefined): number | null {
    if (!operand) return null;
    if (typeof operand.value === 'number') return operand.value;
    const parameter = nameOf(operand)?.replace(/^parameters\./, '') ?? '';
    const values = this.#context.parameters.get(parameter)?.values ?? [];
    const standing = values.filter(({ from = '' }) => from <= this.#from);
    const last = standing.sort((left, right) => ((left.from ?? '') < (right.from ?? '') ? -1 : 1));
    const value = last.at(-1)?.value;
    return value === undefined ? null : Number(value);
  }

  #compared(operator: Comparison, operands: readonly Located<Operand>[]): Possible {
    const reading = this.#reading(operands);
    if (reading) return reading;
    const at = operands.findIndex((operand) => nameOf(operand) === this.#fact);
    if (at === -1) return ANY;
    const before = this.#bound(operands[at - 1]);
    const after = this.#bound(operands[at + 1]);
    const ranges = [
      ...(before === null ? [] : [ofBound(operator, before, false)]),
      ...(after === null ? [] : [ofBound(operator, after, true)]),
    ];
    return {
      ranges: ranges.reduce(intersection, EVERYTHING),
      exact: ranges.length === operands.length - 1,
    };
  }

  #reading(operands: readonly Located<Operand>[]): Possible | null {
    const name = operands.map(nameOf).find((found) => found?.startsWith('readings.'));
    const reading =
      name == null ? undefined : this.#context.readings.get(name.slice('readings.'.length));
    if (!reading) return null;
    const holds = operands.some(({ value }) => value === reading.taken);
    return { ranges: holds ? EVERYTHING : [], exact: true };
  }
}
