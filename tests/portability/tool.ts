import { LogicEngine } from 'json-logic-engine';
import type { Tool } from './plain-facts.js';

const COMPARISONS: ReadonlySet<string> = new Set(['==', '<', '<=', '>', '>=']);

/** The same expression with every comparison that fails counted as false, by the tool's own `try`. */
function guarded(expression: unknown): unknown {
  if (Array.isArray(expression)) return expression.map(guarded);
  if (typeof expression !== 'object' || expression === null) return expression;
  const [[operator, operand] = ['', null]] = Object.entries(expression) as [string, unknown][];
  if (COMPARISONS.has(operator)) return { try: [expression, false] };
  return { [operator]: operator === 'var' ? operand : guarded(operand) };
}

/** json-logic-engine, interpreted, with a count of the expressions that it decided as they stand and of those it needed `try` for. */
export function makeTool(): {
  readonly tool: Tool;
  readonly counts: { plain: number; tried: number };
} {
  const engine = new LogicEngine();
  const counts = { plain: 0, tried: 0 };
  const guards = new WeakMap<object, unknown>();
  const guardedOf = (expression: object): unknown => {
    const known = guards.get(expression) ?? guarded(expression);
    guards.set(expression, known);
    return known;
  };
  const run = (expression: unknown, data: object): boolean =>
    engine.truthy(engine.run(expression, data)) === true;
  return {
    counts,
    tool: (expression, data) => {
      if (typeof expression !== 'object' || expression === null) return expression === true;
      try {
        const answer = run(expression, data);
        counts.plain += 1;
        return answer;
      } catch (error) {
        if (!Number.isNaN(error)) throw error; // what it throws where a side is not a number
        counts.tried += 1;
        return run(guardedOf(expression), data);
      }
    },
  };
}
