import fc from 'fast-check';
import { allocate, formatMoney, parseMoney } from '../../src/engine/values/money.js';
import { promise } from '../target.js';
import type { Target } from '../target.js';
import { edited } from '../texts.js';

const sum = fc
  .tuple(
    fc.bigInt({ min: 0n, max: 999_999_999_999n }),
    fc.constantFrom('', '.5', '.05', '.99', '.10'),
  )
  .map(([yuan, fen]) => String(yuan) + fen);
const line = fc
  .tuple(sum, fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 6 }))
  .map(([money, parts]) => `${money} ${parts.join(' ')}`);

/** A sum, and into how many parts it goes: exact to the fen, and every fen is somebody's. */
export const money: Target = {
  name: 'money',
  tried: 1000,
  texts: fc.oneof(line, edited(line, 2)),
  run: (text) => {
    const [first = '', ...others] = text.split(' ');
    const fen = parseMoney(first);
    if (fen === undefined) return;
    promise(Number.isSafeInteger(fen) && fen >= 0, 'money is whole fen');
    const written = formatMoney(fen);
    promise(/^\d+\.\d\d$/.test(written), 'money has two decimals');
    promise(parseMoney(written) === fen, 'money is read as it was written');
    const [yuan = '', decimals = ''] = first.split('.');
    promise(written === `${yuan}.${decimals.padEnd(2, '0')}`, 'no fen is lost');
    const parts = others
      .map(Number)
      .filter((part) => Number.isInteger(part) && part >= 0 && part <= 1000);
    if (parts.every((part) => part === 0)) return;
    const shares = allocate(fen, parts);
    const all = shares.reduce((left, share) => left + BigInt(share), 0n);
    promise(all === BigInt(fen), 'the shares add up');
    promise(
      shares.every((share) => share >= 0),
      'nobody pays less than nothing',
    );
  },
};
