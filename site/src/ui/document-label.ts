import type { Program } from '../../../src/engine/program/program.js';
import { say, site } from '../state/preferences.js';
import { isDraft } from '../state/question.js';

/** District, revision and number, as short as documents can be told apart. */
export function documentLabel(program: Program): string {
  const { jurisdiction, instrument, revision } = program;
  const name = instrument.number ?? (isDraft(program) ? site.value.draft : '');
  return [say(jurisdiction.name), revision, name].filter(Boolean).join(' · ');
}
