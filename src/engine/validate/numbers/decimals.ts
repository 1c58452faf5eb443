/** The one way of writing a decimal number: no zeros before or after that say nothing. */
export function plainDecimal(text: string): string {
  const [whole = '', fraction = ''] = text.replaceAll(',', '').split('.');
  const digits = whole.replace(/^0+(?=\d)/, '') || '0';
  const rest = fraction.replace(/0+$/, '');
  return rest === '' ? digits : `${digits}.${rest}`;
}

/** Moves the decimal point of a number some places to the right, or with a negative number to the left. */
export function shiftPoint(text: string, places: number): string {
  const [whole = '', fraction = ''] = plainDecimal(text).split('.');
  if (places >= 0) {
    const padded = fraction.padEnd(places, '0');
    return plainDecimal(`${whole}${padded.slice(0, places)}.${padded.slice(places)}`);
  }
  const padded = whole.padStart(1 - places, '0');
  return plainDecimal(`${padded.slice(0, places)}.${padded.slice(places)}${fraction}`);
}
