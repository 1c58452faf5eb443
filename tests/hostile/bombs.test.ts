import { describe, expect, it } from 'vitest';
import { BOMBS } from '../../scripts/hostile/bombs.js';
import { ready } from '../../scripts/hostile/try-bomb.js';

// How long each takes and how much memory: `npm run hostile`.
describe('what is too much', () => {
  it.each(BOMBS)('$name is refused by a limit of its own', (bomb) => {
    expect(ready(bomb)()).toEqual([...bomb.codes].sort());
  });
});
