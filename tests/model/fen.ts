/** Yuan as written in a pack or household (`"3000.50"`, `3000`) in fen. */
export function toFen(yuan: string | number): bigint {
  const [whole = '0', decimals = ''] = String(yuan).split('.');
  return BigInt(whole) * 100n + BigInt(decimals.padEnd(2, '0').slice(0, 2));
}

/** Fen as yuan with two decimals. */
export function toYuan(fen: bigint): string {
  const digits = String(fen).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
