import { citationsOf } from '../citations.js';
import { withoutSpace } from '../clauses.js';
import type { Check } from '../context.js';

/** Every quote stands in its clause, letter for letter, white space apart. */
export const checkQuotes: Check = ({ pack, clauses }, report) => {
  for (const { value: citation, pointer } of citationsOf(pack)) {
    const clause = clauses.get(citation.clause);
    const quote = withoutSpace(citation.quote);
    if (clause === undefined || clause.includes(quote)) continue;
    report(
      'QUOTE_NOT_IN_CLAUSE',
      `${pointer}/quote`,
      `these words do not stand in clause ${citation.clause}`,
      {
        hint: () => {
          const found = [...clauses].find(([, text]) => text.includes(quote));
          return found
            ? `they stand in clause ${found[0]}`
            : 'they stand in no clause of the register';
        },
      },
    );
  }
};
