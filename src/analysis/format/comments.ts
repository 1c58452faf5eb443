import { tokens } from '../../engine/parse/tokens.js';
import type { Draft, Group } from './drafts.js';

/** A comment and where it stands; `column` from 0. */
interface Comment {
  readonly text: string;
  readonly start: number;
  readonly column: number;
  /** Something else stands before it in its line. */
  readonly isBeside: boolean;
  /** A blank line follows. */
  readonly isParted: boolean;
}

const commentsOf = (text: string): Comment[] =>
  [...tokens(text)]
    .filter(({ type }) => type === 'comment')
    .map(({ text: comment, start, end, column }) => ({
      text: comment.trimEnd(),
      start,
      column,
      isBeside: text.slice(start - column, start).trim() !== '',
      isParted: /^[^\S\n]*\n[^\S\n]*\n/.test(text.slice(end)),
    }));

/** At the end of a line: of the entry that began last or, when that stands in brackets closed by now, of the one around them. */
function placeBeside(comment: Comment, last: Draft): void {
  let draft = last;
  while (draft.group.isFlow && draft.group.end <= comment.start && draft.group.owner) {
    draft = draft.group.owner;
  }
  if (draft.beside === null) draft.beside = comment.text;
  else draft.above.push(comment.text);
}

/** The innermost brackets around a comment. */
function bracketsAround({ start }: Comment, last: Draft | undefined): Group | null {
  const isAround = (group: Group): boolean =>
    group.isFlow && group.start < start && start < group.end;
  if (last && last.value.kind !== 'scalar' && isAround(last.value)) return last.value;
  let group = last?.group;
  while (group && !isAround(group)) group = group.owner?.group;
  return group ?? null;
}

function placeWithin(comment: Comment, { drafts, tail, owner }: Group): boolean {
  const next = drafts.find(({ start }) => start > comment.start);
  const place = next?.above ?? (drafts.length > 0 ? tail : owner?.above);
  place?.push(comment.text);
  return place !== undefined;
}

/** On a line of its own: of the entry below or, when set further in than that, the end of what comes before. */
function placeAlone(comment: Comment, last: Draft | undefined, next: Draft | undefined): boolean {
  if (last?.value.kind === 'scalar' && last.valueStart > comment.start) {
    last.above.push(comment.text);
    return true;
  }
  let group = last?.group;
  while (group && (group.isFlow || group.column > comment.column)) group = group.owner?.group;
  const isAbove = next && (comment.column <= next.group.column || !group || group === next.group);
  const place = isAbove ? next.above : group?.tail;
  place?.push(comment.text);
  return place !== undefined;
}

/**
 * Gives every comment of a text to the entry that it stands above or beside, or to the end of a map or list. Returns those that are no entry's: what
 * heads the text, down to the last blank line before the first entry, and what stands in a text without entries.
 */
export function placeComments(text: string, drafts: readonly Draft[]): string[] {
  const comments = commentsOf(text);
  const first = drafts[0]?.start ?? Infinity;
  const parted = comments.findLastIndex(({ start, isParted }) => isParted && start < first);
  const header = comments.slice(0, parted + 1).map((comment) => comment.text);
  let index = 0;
  for (const comment of comments.slice(parted + 1)) {
    while ((drafts[index]?.start ?? Infinity) < comment.start) index += 1;
    const [last, next] = [drafts[index - 1], drafts[index]];
    const brackets = bracketsAround(comment, last);
    if (comment.isBeside && last) placeBeside(comment, last);
    else if (!(brackets ? placeWithin(comment, brackets) : placeAlone(comment, last, next)))
      header.push(comment.text);
  }
  return header;
}
