import type { Output } from '../context.js';

type Paint = (text: string) => string;

/** How parts of the output are set off; on anything but a terminal, not at all. */
export interface Style {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly green: Paint;
  readonly yellow: Paint;
  /** What nobody may overlook. */
  readonly loud: Paint;
}

const same: Paint = (text) => text;

const paint =
  (on: string, off: string): Paint =>
  (text) =>
    `\u001b[${on}m${text}\u001b[${off}m`;

const PLAIN: Style = { bold: same, dim: same, green: same, yellow: same, loud: same };

const COLOURED: Style = {
  bold: paint('1', '22'),
  dim: paint('2', '22'),
  green: paint('32', '39'),
  yellow: paint('33', '39'),
  loud: paint('31', '39'),
};

/** Colours only on a terminal that has them, unless NO_COLOR is set (no-color.org). */
export function styleFor(
  { isTTY }: Output,
  env: Readonly<Record<string, string | undefined>>,
): Style {
  const isRefused = (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
  return isTTY === true && !isRefused ? COLOURED : PLAIN;
}
