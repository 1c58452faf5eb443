import fc from 'fast-check';
import { comparePacks } from '../../src/analysis/diff/compare-packs.js';
import { compile } from '../../src/engine/compile/compile.js';
import { makeEngine } from '../../src/engine/evaluate/engine.js';
import { parseYaml } from '../../src/engine/parse/parse-yaml.js';
import { validatePack } from '../../src/engine/validate/validate-pack.js';
import { madePack } from '../../tests/properties/made-packs.js';
import { SMALL_PACK, SOURCE } from '../../tests/validate/small-pack.js';
import { promise } from '../target.js';
import type { Target } from '../target.js';
import { edited } from '../texts.js';

const FAMILY = {
  members: [{ role: 'mother', birthDate: '1970-02-28' }, { role: 'father' }, { role: 'child' }],
};

const made = madePack().map((pack) => JSON.stringify(pack, null, 1));

/** A pack is refused with codes, or compiled, evaluated by both routes alike and no different from itself. */
export const pack: Target = {
  name: 'pack',
  tried: 60,
  texts: fc.oneof(edited(fc.constant(SMALL_PACK)), edited(made, 2)),
  run: (text) => {
    const parsed = parseYaml(text, 'x.yaml');
    validatePack(parsed, SOURCE);
    const { pack: valid, diagnostics } = validatePack(parsed, null);
    const failed = diagnostics.some(({ severity }) => severity === 'error');
    promise(failed === (valid === null), 'a pack without errors only');
    if (valid === null) return;
    const { evaluate, decide } = makeEngine([compile(valid, '0'.repeat(64))]);
    const { district, revision } = valid;
    const question = { on: '2024-05-01', district, revision, include: 'all' } as const;
    const { entitlements } = evaluate(FAMILY, question);
    const decided = decide(FAMILY, question).map(({ id, outcome }) => [id, outcome].join());
    promise(
      entitlements.map(({ id, outcome }) => [id, outcome].join()).join() === decided.join(),
      'evaluate and decide say the same',
    );
    promise(comparePacks(valid, valid).changes.length === 0, 'a pack is no different from itself');
  },
};
