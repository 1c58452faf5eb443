import { CST, Lexer } from 'yaml';

/** A token with its place. `flow-error-end` and the like have no length. */
export interface Token {
  readonly type: CST.TokenType | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** From 0. */
  readonly column: number;
}

/** The library's tokens, those that carry text told apart from those that only look like an indicator. */
export function* tokens(text: string): Generator<Token> {
  let start = 0;
  let lineStart = 0;
  let isScalar = false;
  for (const source of new Lexer().lex(text)) {
    if (source === CST.SCALAR) {
      isScalar = true;
      continue;
    }
    const type = isScalar ? 'scalar' : CST.tokenType(source);
    isScalar = false;
    const length = type === 'doc-mode' || type === 'flow-error-end' ? 0 : source.length;
    yield { type, text: source, start, end: start + length, column: start - lineStart };
    start += length;
    const lineBreak = source.lastIndexOf('\n');
    if (lineBreak !== -1) lineStart = start - source.length + lineBreak + 1;
  }
}
