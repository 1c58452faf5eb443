import { withoutSpace } from '../clauses.js';
import type { Check } from '../context.js';
import { located } from '../expression.js';

/** How much of the document is shown where the register leaves it. */
const SHOWN = 20;

/** The register's sentences, put together, are the document: nothing left out, nothing added, white space apart. */
export const checkRegister: Check = ({ pack, sourceText }, report) => {
  if (sourceText === null) return;
  const source = withoutSpace(sourceText);
  let at = 0;
  for (const { value: clause, pointer } of located(pack.register, '/register')) {
    for (const { value: sentence, pointer: here } of located(
      clause.sentences,
      `${pointer}/sentences`,
    )) {
      const text = withoutSpace(sentence.text);
      if (!source.startsWith(text, at)) {
        const shown = source.slice(at, at + SHOWN);
        const hint =
          shown === '' ? 'the document ends before it' : `there the document says: ${shown}`;
        report(
          'REGISTER_DIFFERS',
          `${here}/text`,
          'from this sentence on, the register is not the document',
          { hint },
        );
        return;
      }
      at += text.length;
    }
  }
  if (at < source.length) {
    const hint = `it goes on: ${source.slice(at, at + SHOWN)}`;
    report(
      'REGISTER_DIFFERS',
      '/register',
      'the document goes on after the last sentence of the register',
      { hint },
    );
  }
};
