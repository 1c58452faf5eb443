import type { Check } from '../context.js';

/** An item stands in a clause that it cites. Clauses that the register does not have are reported elsewhere. */
export const checkItemClauses: Check = ({ items, clauses }, report) => {
  for (const { value: item, pointer } of items) {
    const cited = new Set(item.citations.map(({ clause }) => clause));
    if (cited.has(item.clause)) continue;
    if (![item.clause, ...cited].every((clause) => clauses.has(clause))) continue;
    report(
      'ITEM_CLAUSE_NOT_CITED',
      `${pointer}/clause`,
      `\`${item.id}\` is said to stand in clause ${item.clause}, which it does not cite`,
      { hint: `it cites ${[...cited].join(', ')}` },
    );
  }
};
