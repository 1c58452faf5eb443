import type { Program } from '../../../src/engine/compile/program.js';
import { say, words } from '../state/preferences.js';
import { isDraft } from '../state/question.js';

/** District, revision and number, as short as documents can be told apart. */
export function documentLabel(program: Program): string {
  const { jurisdiction, instrument, revision } = program;
  const name = instrument.number ?? (isDraft(program) ? words.value.standing.draft : '');
  return [say(jurisdiction.name), revision, name].filter(Boolean).join(' · ');
}
