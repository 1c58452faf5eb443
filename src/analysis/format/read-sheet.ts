import { placeComments } from './comments.js';
import { draft, finish } from './drafts.js';
import type { Sheet } from './piece.js';

/** Reads a text that `parseYaml` has found to be right, with its comments. */
export function readSheet(text: string): Sheet {
  const { contents, drafts } = draft(text);
  const header = placeComments(text, drafts);
  return { header, contents: finish(contents) };
}
