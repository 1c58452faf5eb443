import { readPlain, twoWays } from '../../engine/parse/scalars.js';
import type { ScalarPiece } from './piece.js';

/** What can only be written with an escape: neither a line break nor a tab, which depend on the place. */
const UNPRINTABLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]/u;

export const isPrintable = (text: string): boolean => !UNPRINTABLE.test(text);

const NUMBER = /^[-+]?(?:0o[0-7]+|0x[\da-f]+|(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?|\.inf|\.nan)$/i;
/** Begins like something else than a text; `-`, `?` and `:` do only before a space, or alone. */
const INDICATOR = /^(?:[[\]{},#&*!|>'"%@`]|[-?:](?:\s|$)|---|\.\.\.)/;
const BREAKS_OFF = /: |\s#|:$|[\n\t]/;
const WORD = /[\p{L}\p{N}]/u;

/** Whether a text needs no quotes to be read as this text, in this place. */
function isPlain(text: string, isWithinBrackets: boolean): boolean {
  return (
    text === text.trim() &&
    WORD.test(text) &&
    readPlain(text) === text &&
    !NUMBER.test(text) &&
    !INDICATOR.test(text) &&
    !BREAKS_OFF.test(text) &&
    !(isWithinBrackets && /[[\]{},]/.test(text)) &&
    isPrintable(text)
  );
}

const escape = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

function quoted(text: string): string {
  const needsEscape = text.includes('\n') || text.includes('\t') || !isPrintable(text);
  if (/["\\]/.test(text) && !text.includes("'") && !needsEscape) return `'${text}'`;
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, escape);
}

/** The name of a map's entry in one line: names are always text, so that `on` needs no quotes. */
export const inlineName = (name: string, isWithinBrackets: boolean): string =>
  isPlain(name, isWithinBrackets) ? name : quoted(name);

/** A text in one line, in quotes where any reader of YAML would not take it for a text without. */
const inlineText = (text: string, isWithinBrackets: boolean): string =>
  isPlain(text, isWithinBrackets) && twoWays(text) === null ? text : quoted(text);

/** A scalar in one line. */
export const inlineScalar = ({ value }: ScalarPiece, isWithinBrackets: boolean): string =>
  typeof value === 'string' ? inlineText(value, isWithinBrackets) : String(value);
