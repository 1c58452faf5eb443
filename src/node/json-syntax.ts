/** Where a text stops being JSON, and what should stand there. */
export interface JsonProblem {
  readonly at: number;
  readonly message: string;
}

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y;
const WORD = /(?:true|false|null)(?!\w)/y;
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;

/** What may come next: a value, a value or the end of an empty list, a key, a key or the end of an empty object, or what follows a value. */
type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'after';

const WANTED: Readonly<Record<Expected, string>> = {
  value: 'a value',
  'value-or-end': 'a value or `]`',
  key: 'a property name in double quotes',
  'key-or-end': 'a property name in double quotes or `}`',
  after: 'the end of the text',
};

/** The first place at which a text is not JSON (RFC 8259); null when all of it is. Keeps its own stack, so that no depth is too great. */
export function findJsonProblem(text: string): JsonProblem | null {
  const open: ('[' | '{')[] = [];
  let at = 0;
  let expected: Expected = 'value';
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    at += found?.[0].length ?? 0;
    return found !== null;
  };
  const takeChar = (char: string): boolean => {
    if (text[at] !== char) return false;
    at += 1;
    return true;
  };
  const wants = (what: string): JsonProblem => ({
    at,
    message: at < text.length ? `expected ${what}` : `expected ${what}, found the end of the text`,
  });

  for (;;) {
    take(SPACE);
    const inner = open.at(-1);
    if (expected === 'after') {
      if (inner === undefined) return at < text.length ? wants(WANTED.after) : null;
      if (takeChar(',')) expected = inner === '{' ? 'key' : 'value';
      else if (takeChar(inner === '{' ? '}' : ']')) open.pop();
      else return wants(inner === '{' ? '`,` or `}`' : '`,` or `]`');
    } else if (expected === 'key-or-end' && takeChar('}')) {
      open.pop();
      expected = 'after';
    } else if (expected === 'key' || expected === 'key-or-end') {
      if (!take(STRING)) return wants(WANTED[expected]);
      take(SPACE);
      if (!takeChar(':')) return wants('`:`');
      expected = 'value';
    } else if (expected === 'value-or-end' && takeChar(']')) {
      open.pop();
      expected = 'after';
    } else if (takeChar('{')) {
      open.push('{');
      expected = 'key-or-end';
    } else if (takeChar('[')) {
      open.push('[');
      expected = 'value-or-end';
    } else if (take(STRING) || take(NUMBER) || take(WORD)) {
      expected = 'after';
    } else return wants(WANTED[expected]);
  }
}
