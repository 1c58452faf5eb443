import { MAX_BYTES, MAX_SIGNS } from './limits.js';
import { textProblem } from './problem.js';
import type { TextProblem } from './problem.js';

/** Whether a text comes to more bytes than it may in UTF-8; stops counting there. */
function exceedsBytes(text: string): boolean {
  if (text.length > MAX_BYTES) return true;
  if (text.length * 3 <= MAX_BYTES) return false;
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    // Half of a surrogate pair counts two bytes, so that a pair counts its four.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
    if (bytes > MAX_BYTES) return true;
  }
  return false;
}

/** The sign with which a text has too many; null when it has not. */
function tooMany(text: string): TextProblem | null {
  let count = 0;
  for (const { index } of text.matchAll(/[\n,:-]/g)) {
    count += 1;
    if (count <= MAX_SIGNS) continue;
    const message = `more than ${String(MAX_SIGNS)} line breaks, commas, colons and dashes`;
    return textProblem('YAML_TOO_LARGE', [index, index + 1], message);
  }
  return null;
}

/** What is too much of a text, found before anything is read; null when nothing is. */
export function tooLarge(text: string): TextProblem | null {
  if (!exceedsBytes(text)) return tooMany(text);
  return textProblem('YAML_TOO_LARGE', [0, 0], `more than ${String(MAX_BYTES)} bytes`);
}
