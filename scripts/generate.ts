// Writes src/generated. Steps run in order, so a later one may import what an earlier one wrote.
import { editorSchemas } from './generate/editor-schemas.js';
import { festivals } from './generate/festivals.js';
import { removeOthers, writeFiles, type Step } from './generate/files.js';
import { types } from './generate/types.js';
import { packs } from './generate/packs.js';
import { version } from './generate/version.js';
import { validators } from './generate/validators.js';

const steps: readonly Step[] = [version, festivals, types, validators, editorSchemas, packs];

const written: string[] = [];
for (const step of steps) {
  written.push(...writeFiles(await step()));
}
removeOthers(written);
