import { MAX_DIAGNOSTICS } from '../diagnostics/foremost.js';
import { MAX_DEPTH, MAX_KEYS } from './limits.js';
import { Nesting } from './nesting.js';
import { textProblem } from './problem.js';
import type { TextProblem } from './problem.js';
import { refused } from './refused.js';
import { tokens } from './tokens.js';
import type { Token } from './tokens.js';

/** Tokens that say nothing by themselves. */
const SILENT: ReadonlySet<Token['type']> = new Set<Token['type']>([
  'byte-order-mark',
  'doc-mode',
  'space',
  'comment',
  'newline',
  'directive-line',
]);

const tooManyKeys = ({ start, end }: Token): TextProblem =>
  textProblem('YAML_TOO_LARGE', [start, end], `more than ${String(MAX_KEYS)} keys in one map`);

/** Follows a text's tokens; `next` says what ends the scan at a token, or null. */
class Scanner {
  readonly #nesting = new Nesting();
  #document: 'before' | 'open' | 'ended' = 'before';
  /** Whether a text of several lines has been announced: its own columns say nothing of levels. */
  #isBlockScalar = false;
  /** What came last, in this line or within these brackets. */
  #last: 'nothing' | 'value' | 'sign' = 'nothing';

  next(token: Token): TextProblem | null {
    return this.#secondDocument(token) ?? this.#structure(token) ?? this.#depth(token);
  }

  #secondDocument({ type, start, end }: Token): TextProblem | null {
    if (SILENT.has(type)) return null;
    const isSecond =
      this.#document === 'ended' || (type === 'doc-start' && this.#document === 'open');
    this.#document = type === 'doc-end' ? 'ended' : 'open';
    if (!isSecond) return null;
    const hint = 'keep each in a file of its own';
    return textProblem(
      'YAML_SEVERAL_DOCUMENTS',
      [start, end],
      'a second document begins here',
      hint,
    );
  }

  #structure(token: Token): TextProblem | null {
    const { type, text, start, end, column } = token;
    switch (type) {
      case 'newline':
        this.#startLine();
        return null;
      case 'scalar':
      case 'single-quoted-scalar':
      case 'double-quoted-scalar': {
        if (!this.#isBlockScalar) this.#nesting.begin(column, false);
        this.#isBlockScalar = false;
        const problem = this.#value(token);
        // A block scalar brings its own end of line.
        if (text.endsWith('\n')) this.#startLine();
        return problem;
      }
      case 'block-scalar-header':
        this.#nesting.begin(column, false);
        this.#isBlockScalar = true;
        return null;
      case 'alias':
        this.#last = 'value';
        return null;
      case 'seq-item-ind':
        this.#last = 'sign';
        this.#nesting.begin(column, true);
        return null;
      case 'explicit-key-ind':
      case 'map-value-ind':
        this.#last = 'sign';
        this.#nesting.begin(column, true);
        return this.#nesting.countKey() > MAX_KEYS ? tooManyKeys(token) : null;
      case 'flow-map-start':
      case 'flow-seq-start': {
        const problem = this.#value(token);
        this.#nesting.open(column, type === 'flow-map-start');
        this.#last = 'nothing';
        return problem;
      }
      case 'comma': {
        const isEmpty = this.#last === 'nothing';
        this.#last = 'nothing';
        if (this.#nesting.countComma() > MAX_KEYS) return tooManyKeys(token);
        return isEmpty
          ? textProblem('YAML_SYNTAX', [start, end], 'a value is missing before `,`')
          : null;
      }
      case 'flow-map-end':
      case 'flow-seq-end':
        this.#last = 'value';
        return this.#nesting.close()
          ? null
          : textProblem('YAML_SYNTAX', [start, end], `\`${text}\` closes nothing`);
      case 'flow-error-end':
        this.#nesting.closeAll();
        return null;
      default:
        return null;
    }
  }

  #startLine(): void {
    this.#nesting.startLine();
    if (!this.#nesting.inBrackets) this.#last = 'nothing';
  }

  #value({ start, end }: Token): TextProblem | null {
    const isSecond = this.#last === 'value';
    this.#last = 'value';
    if (!isSecond) return null;
    const message = this.#nesting.inBrackets
      ? '`,` or `:` is missing before this value'
      : 'a second value stands in this line';
    return textProblem('YAML_SYNTAX', [start, end], message);
  }

  #depth({ start, end }: Token): TextProblem | null {
    if (this.#nesting.depth <= MAX_DEPTH) return null;
    const message = `more than ${String(MAX_DEPTH)} lists and maps stand inside each other`;
    return textProblem('YAML_TOO_DEEP', [start, end], message);
  }
}

/**
 * Looks through a text's tokens, once and in order, for what must be refused before anything is built of it: too many keys, too deep,
 * several documents, and what packs do without. A text that passes can be parsed in time and without exhausting the stack.
 */
export function scan(text: string): TextProblem[] {
  const problems: TextProblem[] = [];
  const scanner = new Scanner();
  for (const token of tokens(text)) {
    const end = scanner.next(token);
    const problem = end ?? refused(token);
    if (problem) problems.push(problem);
    if (end || problems.length >= MAX_DIAGNOSTICS) break;
  }
  return problems;
}
