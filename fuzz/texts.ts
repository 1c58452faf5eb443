import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';

/** Pieces that have a meaning somewhere: they find more than letters do. */
export const PIECES: readonly string[] = [
  ...['- ', ': ', '? ', '| ', '> ', '{', '}', '[', ']', ',', '#', '&a', '*a', '!!x', '<<: ', '---'],
  ...['"', "'", '\n', '\n  ', '\t', '\r\n', '\u2028', '\ufeff', '\0', '\\u0000', '~', '…', '依据'],
  ...['null', 'true', '0', '-1', '1e999', '0x1f', '9007199254740993', '00', '0.10', '.nan', '1430'],
  ...['2024-02-29', '2023-02-29', '0000-00-00', '2200-01-01', '1799-12-31', '2024-13-01', '2024'],
  ...['__proto__', 'constructor', 'members', 'role', 'mother', 'deathDate', 'laterChild', 'hukou'],
  ...['{"var":"mother.age"}', '{"and":[]}', '{"<":[1,2,3,4]}', '{"in":["a","b"]}', '{"!":true}'],
  ...['{"var":"terms.x"}', '{"==":[{"var":"today.year"},2024]}', 'person.age', 'parameters.rate'],
];

const place = fc.nat(100_000);

type Edit = (text: string, other: string) => string;

const edit: Arbitrary<Edit> = fc.oneof(
  fc.tuple(place, fc.constantFrom(...PIECES)).map(([at, piece]): Edit => (text) => {
    const index = at % (text.length + 1);
    return text.slice(0, index) + piece + text.slice(index);
  }),
  fc.tuple(place, fc.integer({ min: 1, max: 40 })).map(([at, length]): Edit => (text) => {
    const index = at % (text.length + 1);
    return text.slice(0, index) + text.slice(index + length);
  }),
  fc.tuple(place, fc.constantFrom(...PIECES)).map(([at, piece]): Edit => (text) => {
    const words = text.split(/(\w[\w.-]*)/);
    const index = ((at % Math.max(1, words.length)) >> 1) * 2 + 1;
    return words.map((word, each) => (each === index ? piece : word)).join('');
  }),
  fc.tuple(place, place).map(([from, to]): Edit => (text, other) => {
    const lines = text.split('\n');
    const line = other.split('\n')[from % other.split('\n').length] ?? '';
    return lines.toSpliced(to % lines.length, 0, line).join('\n');
  }),
  place.map((at): Edit => (text) => {
    const lines = text.split('\n');
    return lines.toSpliced(at % lines.length, 1).join('\n');
  }),
);

/** Texts with a few edits: cut, spliced, words exchanged. */
export const edited = (texts: Arbitrary<string>, most = 4): Arbitrary<string> =>
  fc
    .tuple(texts, texts, fc.array(edit, { maxLength: most }))
    .map(([text, other, edits]) => edits.reduce((left, each) => each(left, other), text));
