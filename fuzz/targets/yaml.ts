import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { formatYaml } from '../../src/analysis/format/format.js';
import { parseYaml } from '../../src/engine/parse/parse-yaml.js';
import { SMALL_PACK } from '../../tests/validate/small-pack.js';
import { promise } from '../target.js';
import type { Target } from '../target.js';
import { edited, PIECES } from '../texts.js';

const FEW_LINES = SMALL_PACK.split('\n').slice(0, 30).join('\n');

const texts = fc.oneof(
  edited(fc.constantFrom(FEW_LINES, SMALL_PACK, 'a: [1, {b: c}]\n', '- "x"\n- \'y\'\n')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join('')),
  edited(fc.json({ maxDepth: 3 }), 2),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

/** Any text is read or refused with codes; what is read keeps its meaning when it is laid out, and has one layout. */
export const yaml: Target = {
  name: 'yaml',
  tried: 400,
  texts,
  run: (text) => {
    const { data, diagnostics, locate, locateKey } = parseYaml(text, 'x.yaml');
    const failed = diagnostics.some(({ severity }) => severity === 'error');
    promise(failed === (data === undefined) || text.trim() === '', 'data without errors only');
    for (const pointer of ['', '/a', '/0/b', '/entitlements/0/when']) {
      locate(pointer);
      locateKey(pointer);
    }
    if (failed || data === undefined) return;
    const { text: formatted } = formatYaml(text, 'x.yaml');
    if (formatted === null) throw new Error('broken: what can be read can be laid out');
    promise(isDeepStrictEqual(parseYaml(formatted, '').data, data), 'laid out, it says the same');
    promise(formatYaml(formatted, '').text === formatted, 'there is one layout');
  },
};
