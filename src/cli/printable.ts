/** Control characters but for the end of a line, and marks that turn the direction of writing. */
const UNPRINTABLE =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text of others as it may be shown on a terminal: nothing in it can move the cursor, colour or hide. */
export const printable = (text: string): string => text.replace(UNPRINTABLE, '\ufffd');

/** The same of every text in plain data. */
export function printableData<Data>(data: Data): Data {
  if (typeof data === 'string') return printable(data) as Data;
  if (Array.isArray(data)) return data.map(printableData) as Data;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, printableData(value as unknown)]),
  ) as Data;
}
