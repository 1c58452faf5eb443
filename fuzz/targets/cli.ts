import fc from 'fast-check';
import { run } from '../../src/cli/run.js';
import { promise } from '../target.js';
import type { Target } from '../target.js';
import { edited } from '../texts.js';

const HOUSEHOLD = '{"members": [{"role": "mother", "birthDate": "1970-01-01"}]}';
const WORDS = [
  ...['evaluate', 'diff', 'coverage', 'roster', '-', '-', '--json', '--all', '--lang'],
  ...['--on', '2024-05-01', '2024-02-30', '--from', '--through', '2024-12-31', '--district', 'zh'],
  ...['kaifeng', 'tongzhou', '--revision', 'draft', '2023', '--reading', 'kaifeng/self-care=none'],
  ...['--known-at', '--audit', '--format', 'json', 'sarif', 'text', 'markdown', 'html', '--help'],
  ...['policies/tongzhou', 'policies/tongzhou/draft.yaml', 'examples/kaifeng-bereaved.json'],
  ...[
    'no-such-file.yaml',
    '--count',
    '3',
    '--seed',
    '-1',
    '1e9',
    '',
    '--',
    '--version',
    '--decisions',
  ],
];

/** Words that write files, start git or workers, never end or take seconds, and paths that are not among the above. */
const LEFT_OUT =
  /^--(git|watch|out|summary|resume|map|reject|households|write)|^(test|format|check|batch)$/;
const isSafe = (word: string): boolean =>
  !LEFT_OUT.test(word) && (WORDS.includes(word) || !/[/.~]/.test(word));

const line = fc
  .tuple(
    fc.constantFrom('evaluate', 'evaluate', 'evaluate', 'diff', 'roster', 'coverage'),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 7 }),
    edited(fc.constant(HOUSEHOLD), 1),
  )
  .map(([command, words, stdin]) => `${[command, ...words].join(' ')}\n${stdin}`);

/** A command line, and on the lines after it what stands on standard input: done, findings or wrong, and never an internal error. */
export const cli: Target = {
  name: 'cli',
  tried: 30,
  texts: fc.oneof({ weight: 3, arbitrary: line }, { weight: 1, arbitrary: edited(line, 2) }),
  run: async (text) => {
    const [first = '', ...rest] = text.split('\n');
    const argv = first.split(' ').filter(isSafe);
    // A roster of thousands is only slow.
    if (argv[0] === 'roster' && argv.some((word) => /\d{4}|e\d/.test(word))) return;
    const written = { out: '', err: '' };
    const output = (to: 'out' | 'err') => ({
      write: (part: string) => {
        written[to] += part;
      },
    });
    // eslint-disable-next-line @typescript-eslint/require-await -- what a stream looks like
    async function* stdin(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(rest.join('\n'));
    }
    const code = await run(argv, {
      stdin: stdin(),
      stdout: output('out'),
      stderr: output('err'),
      env: {},
      now: () => new Date(2024, 4, 1, 12),
    });
    promise([0, 1, 2].includes(code), `the code is ${String(code)}`);
    promise(!written.err.includes('internal error'), written.err);
    promise(code !== 2 || written.err !== '', 'what is wrong is said');
    promise(code !== 2 || written.out === '', 'a wrong call prints nothing');
  },
};
