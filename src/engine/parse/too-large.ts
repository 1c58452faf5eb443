import { MAX_BYTES, MAX_SIGNS } from './limits.js';
import { textProblem } from './problem.js';
import type { TextProblem } from './problem.js';

/** A line break, `,`, `-` or `:`. */
const isSign = (unit: number): boolean =>
  unit === 0x0a || unit === 0x2c || unit === 0x2d || unit === 0x3a;

/** The bytes of a code unit in UTF-8; half of a surrogate pair counts two, so that a pair counts its four. */
const bytesOf = (unit: number): number =>
  unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;

const tooManyBytes = (): TextProblem =>
  textProblem('YAML_TOO_LARGE', [0, 0], `more than ${String(MAX_BYTES)} bytes`);

/** What is too much of a text, found before anything is read; null when nothing is. Stops counting there. */
export function tooLarge(text: string): TextProblem | null {
  if (text.length > MAX_BYTES) return tooManyBytes();
  let bytes = 0;
  let signs = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    bytes += bytesOf(unit);
    if (bytes > MAX_BYTES) return tooManyBytes();
    if (!isSign(unit)) continue;
    signs += 1;
    if (signs <= MAX_SIGNS) continue;
    const message = `more than ${String(MAX_SIGNS)} line breaks, commas, colons and dashes`;
    return textProblem('YAML_TOO_LARGE', [index, index + 1], message);
  }
  return null;
}
