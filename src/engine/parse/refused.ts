import { textProblem } from './problem.js';
import type { TextProblem } from './problem.js';
import type { Token } from './tokens.js';

/** What YAML offers and packs do without, each with what to do instead; and brackets left open, on which no count of levels holds. */
export function refused({ type, start, end }: Token): TextProblem | null {
  switch (type) {
    case 'alias':
    case 'anchor':
      return textProblem(
        'YAML_ALIAS',
        [start, end],
        'anchors and aliases are not used here',
        'write the value out',
      );
    case 'tag':
      return textProblem('YAML_TAG', [start, end], 'tags are not used here', 'leave the tag out');
    case 'directive-line':
      return textProblem(
        'YAML_DIRECTIVE',
        [start, end],
        'directives are not used here',
        'leave the line out',
      );
    case 'flow-error-end':
      return textProblem(
        'YAML_SYNTAX',
        [start, end],
        'a bracket before this is not closed, or its content is not indented',
      );
    default:
      return null;
  }
}
