import type { Span } from '../diagnostics/diagnostic.js';

/** Turns offsets of a text into spans; a column counts UTF-16 code units from 1. */
export type SpanOf = (start: number, end: number) => Span;

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Notes where the lines of a text begin, when first asked, and finds the line of an offset by halving. */
export function linesOf(text: string): SpanOf {
  let noted: readonly number[] | null = null;
  return (start, end) => {
    if (start === 0) return { start, end, line: 1, column: 1 };
    const starts = (noted ??= lineStarts(text));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= start) low = middle;
      else high = middle - 1;
    }
    return { start, end, line: low + 1, column: start - (starts[low] ?? 0) + 1 };
  };
}
