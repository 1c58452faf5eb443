import { MAX_BYTES, MAX_SIGNS } from './limits.js';
import { textProblem } from './problem.js';
import type { TextProblem } from './problem.js';

/** Units of one byte in UTF-8. */
const ONE_BYTE = /[\0-\x7f]+/g;
/** Units of two bytes: half of a surrogate pair counts as one, so that a pair counts its four. */
const TWO_BYTES = /[\u0080-\u07ff\ud800-\udfff]+/g;

/** Whether a text comes to more bytes than it may in UTF-8. */
function exceedsBytes(text: string): boolean {
  if (text.length > MAX_BYTES) return true;
  if (text.length * 3 <= MAX_BYTES) return false;
  const twoOrMore = text.replace(ONE_BYTE, '');
  const three = twoOrMore.replace(TWO_BYTES, '');
  return text.length + twoOrMore.length + three.length > MAX_BYTES;
}

/** The place of the first line break, `,`, `:` or `-` that is one too many; null when none is. */
function signTooMany(text: string): number | null {
  const sign = /[\n,:-]/g;
  for (let count = 0; count < MAX_SIGNS; count += 1) if (!sign.test(text)) return null;
  return sign.test(text) ? sign.lastIndex - 1 : null;
}

/** What is too much of a text, found before anything is read; null when nothing is. Regular expressions count much faster than a first loop does. */
export function tooLarge(text: string): TextProblem | null {
  if (exceedsBytes(text))
    return textProblem('YAML_TOO_LARGE', [0, 0], `more than ${String(MAX_BYTES)} bytes`);
  const place = signTooMany(text);
  if (place === null) return null;
  const message = `more than ${String(MAX_SIGNS)} line breaks, commas, colons and dashes`;
  return textProblem('YAML_TOO_LARGE', [place, place + 1], message);
}
