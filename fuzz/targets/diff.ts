import { comparePacks } from '../../src/analysis/diff/compare-packs.js';
import { parseYaml } from '../../src/engine/parse/parse-yaml.js';
import { validatePack } from '../../src/engine/validate/validate-pack.js';
import fc from 'fast-check';
import type { Pack } from '../../src/generated/pack.types.js';
import { madePack } from '../../tests/properties/made-packs.js';
import { SMALL_PACK } from '../../tests/validate/small-pack.js';
import { promise } from '../target.js';
import type { Target } from '../target.js';
import { edited } from '../texts.js';

const read = (text: string): Pack | null => validatePack(parseYaml(text, 'x.yaml'), null).pack;

const small = read(SMALL_PACK);
if (small === null) throw new Error('the small pack is valid');
const base: Pack = small;

/** A pack beside the small one: nothing differs from itself, and what differs one way differs the other. */
export const diff: Target = {
  name: 'diff',
  tried: 60,
  texts: fc.oneof(
    edited(fc.constant(SMALL_PACK), 3),
    madePack().map((pack) => JSON.stringify(pack, null, 1)),
  ),
  run: (text) => {
    const other = read(text);
    if (other === null) return;
    promise(comparePacks(other, other).changes.length === 0, 'a pack is no different from itself');
    const [there, back] = [comparePacks(base, other).changes, comparePacks(other, base).changes];
    promise(there.length > 0 === back.length > 0, 'a difference is one both ways');
    promise(
      there.filter(({ kind }) => kind === 'added').length ===
        back.filter(({ kind }) => kind === 'removed').length,
      'what one has more, the other has less',
    );
  },
};
