/** Code points that take two columns of a terminal: the scripts and signs of East Asia, and pictures. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
];

/** The columns that a text takes in a terminal; Chinese characters take two. */
export const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, character) => {
    const point = character.codePointAt(0) ?? 0;
    return sum + (WIDE.some(([from, to]) => point >= from && point <= to) ? 2 : 1);
  }, 0);
