import fc from 'fast-check';

/** Sums that lie one fen apart as often as not, as text or as whole yuan. */
export const payment = fc.oneof(
  fc.constantFrom<string | number>('3000.49', '3000.5', '3000.50', '3000.51', 3000, '3000', 0),
  fc
    .integer({ min: 0, max: 9_999_999 })
    .map((fen) => `${String(Math.floor(fen / 100))}.${String(fen % 100).padStart(2, '0')}`),
);
