import { describe, expect, it } from 'vitest';
import { CHECK_TITLES_EN } from '../../src/cli/render/check-titles-en.js';
import { SECTIONS } from './error-sections.js';
import { codesOf } from './small-directory.js';

describe('docs/errors.md', () => {
  it('has a section for each code, in their order, that begins with its sentence', () => {
    const sections = SECTIONS.map(({ code, title }) => [code, title]);
    expect(sections).toEqual(Object.entries(CHECK_TITLES_EN));
  });

  it.each(SECTIONS)('$code has an example', ({ examples }) => {
    expect(examples).not.toEqual([]);
  });

  const examples = SECTIONS.flatMap(({ code, examples: all }) =>
    all.map((example) => ({ code, example })),
  );

  it.each(examples)('$code is what is wrong, and is gone with the repair', ({ code, example }) => {
    expect(codesOf(example, 'wrong')).toEqual(new Set([code]));
    expect(codesOf(example, 'right')).not.toContain(code);
  });

  it('starts from a pack with nothing wrong', () => {
    expect(codesOf({ subject: 'js', hunks: [{ wrong: 'undefined', right: '' }] }, 'wrong')).toEqual(
      new Set(),
    );
  });
});
