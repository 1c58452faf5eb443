import { readFileSync } from 'node:fs';

/** An example of docs/errors.md: what stands wrong and right in a file, or in JavaScript (`js`). */
export interface Example {
  readonly subject: string;
  readonly hunks: readonly Hunk[];
}

interface Hunk {
  readonly wrong: string;
  readonly right: string;
}

interface Section {
  readonly code: string;
  readonly title: string;
  readonly examples: readonly Example[];
}

const side = (lines: readonly string[], left: '-' | '+'): string =>
  lines
    .filter((line) => !line.startsWith(left))
    .map((line) => line.slice(1))
    .join('\n');

const hunkOf = (text: string): Hunk => {
  const lines = text.split('\n');
  return { wrong: side(lines, '+'), right: side(lines, '-') };
};

function sectionOf(text: string): Section {
  const [, code = '', title = ''] = /^`(\w+)`\n\n([^\n]+)\n/.exec(text) ?? [];
  const blocks = text.matchAll(/^```diff (\S+)\n([^]*?)\n```$/gm);
  const examples = [...blocks].map(([, subject = '', diff = '']) => ({
    subject,
    hunks: diff.split('\n@@\n').map(hunkOf),
  }));
  return { code, title, examples };
}

/** The sections of docs/errors.md, one a code, in their order. */
export const SECTIONS: readonly Section[] = readFileSync('docs/errors.md', 'utf8')
  .split(/^### /m)
  .slice(1)
  .map(sectionOf);
