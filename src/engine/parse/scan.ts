import { CST, Lexer } from 'yaml';
import { MAX_DEPTH, MAX_NODES, MAX_PROBLEMS } from './limits.js';
import { Nesting } from './nesting.js';
import { textProblem } from './problem.js';
import type { TextProblem } from './problem.js';

type Place = readonly [number, number];

/** What YAML offers and packs do without, each with what to do instead. */
function refused(type: CST.TokenType | null, at: Place): TextProblem | null {
  switch (type) {
    case 'alias':
    case 'anchor':
      return textProblem(
        'YAML_ALIAS',
        at,
        'anchors and aliases are not used here',
        'write the value out',
      );
    case 'tag':
      return textProblem('YAML_TAG', at, 'tags are not used here', 'leave the tag out');
    case 'directive-line':
      return textProblem(
        'YAML_DIRECTIVE',
        at,
        'directives are not used here',
        'leave the line out',
      );
    default:
      return null;
  }
}

const SILENT: ReadonlySet<CST.TokenType | null> = new Set<CST.TokenType>([
  'byte-order-mark',
  'doc-mode',
  'space',
  'comment',
  'newline',
  'directive-line',
]);

/**
 * Looks through a text's tokens, once and in order, for what must be refused before anything is built of it: too much, too deep,
 * several documents, and what packs do without. A text that passes can be parsed without exhausting the stack.
 */
export function scan(text: string): TextProblem[] {
  const problems: TextProblem[] = [];
  const nesting = new Nesting();
  let offset = 0;
  let lineStart = 0;
  let nodes = 0;
  let isScalar = false;
  let document: 'before' | 'open' | 'ended' = 'before';

  for (const token of new Lexer().lex(text)) {
    if (token === CST.DOCUMENT) continue;
    if (token === CST.SCALAR) {
      isScalar = true;
      continue;
    }
    if (token === CST.FLOW_END) {
      nesting.closeAll();
      continue;
    }
    const type = isScalar ? 'scalar' : CST.tokenType(token);
    isScalar = false;
    const at: Place = [offset, offset + token.length];
    const column = offset - lineStart;
    offset += token.length;
    const lastBreak = token.lastIndexOf('\n');
    if (lastBreak !== -1) {
      lineStart = at[0] + lastBreak + 1;
      nesting.startLine();
    }

    const problem = refused(type, at);
    if (problem && problems.push(problem) >= MAX_PROBLEMS) return problems;
    if (type === 'doc-end') {
      if (document === 'open') document = 'ended';
      continue;
    }
    if (document === 'ended' || (type === 'doc-start' && document === 'open')) {
      if (!SILENT.has(type)) {
        const hint = 'keep each in a file of its own';
        return [
          ...problems,
          textProblem('YAML_SEVERAL_DOCUMENTS', at, 'a second document begins here', hint),
        ];
      }
    } else if (!SILENT.has(type)) document = 'open';

    switch (type) {
      case 'scalar':
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
      case 'block-scalar-header':
        nodes += 1;
        nesting.begin(column, false);
        if (lastBreak !== -1) nesting.startLine();
        break;
      case 'seq-item-ind':
      case 'explicit-key-ind':
      case 'map-value-ind':
        nodes += type === 'seq-item-ind' ? 1 : 0;
        nesting.begin(column, true);
        break;
      case 'flow-map-start':
      case 'flow-seq-start':
        nodes += 1;
        nesting.open(column);
        break;
      case 'flow-map-end':
      case 'flow-seq-end':
        if (!nesting.close()) {
          return [...problems, textProblem('YAML_SYNTAX', at, `\`${token}\` closes nothing`)];
        }
        break;
      default:
    }
    if (nesting.depth > MAX_DEPTH) {
      const message = `more than ${String(MAX_DEPTH)} lists and maps stand inside each other`;
      return [...problems, textProblem('YAML_TOO_DEEP', at, message)];
    }
    if (nodes > MAX_NODES) {
      const message = `more than ${String(MAX_NODES)} values, keys and list items`;
      return [...problems, textProblem('YAML_TOO_LARGE', at, message)];
    }
  }
  return problems;
}
