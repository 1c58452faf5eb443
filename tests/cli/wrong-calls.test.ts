import { describe, expect, it } from 'vitest';
import { cli, temporaryDirectory, temporaryFile } from './harness.js';
import type { Ended } from './harness.js';

const KAIFENG = 'examples/kaifeng-bereaved.json';
const MAY = ['--on', '2024-05-01'];

/** Expects exit code 2, nothing on standard output, and a message with these parts. */
function expectWrong({ code, out, err }: Ended, ...parts: string[]): void {
  expect({ code, out }).toEqual({ code: 2, out: '' });
  for (const part of parts) expect(err).toContain(part);
}

const evaluateFile = (path: string): Promise<Ended> => cli(['evaluate', path, ...MAY]);

describe('a wrong household', () => {
  it.each([
    ['trailing.json', '{\n  "onlyChild": true,\n}\n', ':3:1 ', 'a property name in double quotes'],
    ['bare.json', '{onlyChild: true}', ':1:2 ', 'a property name in double quotes'],
    ['cut.json', '{"members": [', ':1:14 ', 'found the end of the text'],
    ['two.json', '{} {}', ':1:4 ', 'expected the end of the text'],
    ['number.json', '{"previousYearIncome": 01}', ':1:24 ', 'expected a value'],
    ['empty.json', '', ':1:1 ', 'expected a value'],
    ['twice.json', '{"rural": true,\n "rural": false}', ':2:2 ', 'rural'],
    ['indent.yaml', 'id: a\n  rural: true\n', 'indent.yaml:', 'YAML_SYNTAX'],
    ['twice.yaml', 'rural: true\nrural: false\n', ':2:1 ', 'rural'],
  ])('%s is shown with its line and column', async (name, text, place, message) => {
    expectWrong(await evaluateFile(temporaryFile(name, text)), name, place, message);
  });

  it.each([
    [
      '{"members": [\n  {"role": "mother",\n   "birthDate": "1966-02-30"}]}',
      ':3:17 ',
      'mother.birthDate',
    ],
    ['{"members": [{"role": "mother",\n "birthDay": "1966-02-03"}]}', ':2:2 ', 'mother.birthDay'],
    ['{\n "previousYearIncome": 3000.5}', ':2:24 ', 'previousYearIncome'],
    ['{\n "onlychild": true}', ':2:2 ', 'did you mean `onlyChild`?'],
    ['{"determinations": {"kaifeng/x":\n "yes"}}', ':2:2 ', 'determinations.kaifeng/x'],
    ['{"members": [{"role": "aunt"}]}', ':1:23 ', 'members.0.role'],
    ['[]', ':1:1 ', 'must be object'],
  ])('%s is shown with place and fact', async (text, place, path) => {
    expectWrong(await evaluateFile(temporaryFile('family.json', text)), place, path);
  });

  it('does not repeat what it holds', async () => {
    const path = temporaryFile('family.yaml', 'onlyChild: very private words\n');
    const ended = await evaluateFile(path);
    expectWrong(ended, 'family.yaml:1:12 ', 'onlyChild');
    expect(ended.err).not.toContain('private');
  });

  it('may come from standard input', async () => {
    const given = { stdin: 'rural: maybe\n' };
    expectWrong(await cli(['evaluate', '-', ...MAY], given), '<stdin>:1:8 ', 'rural');
  });

  it('may not be there', async () => {
    expectWrong(await evaluateFile('no-such.json'), 'no-such.json: there is no such file');
    expectWrong(await evaluateFile('examples'), 'examples: is a directory');
  });

  it('may be no text', async () => {
    const path = temporaryFile('family.json', '');
    const { writeFileSync } = await import('node:fs');
    writeFileSync(path, Buffer.from([0x22, 0xff, 0x22]));
    expectWrong(await evaluateFile(path), 'UTF-8');
  });

  it('may be too long or too deep', async () => {
    const deep = temporaryFile('deep.json', '['.repeat(100_000) + ']'.repeat(100_000));
    expectWrong(await evaluateFile(deep), 'deep.json');
    const long = temporaryFile('long.json', `"${'x'.repeat(3_000_000)}"`);
    expectWrong(await evaluateFile(long), 'long.json', 'bytes');
  });
});

describe('a wrong question', () => {
  it.each([
    [['--on', '2024-02-30'], '--on: must be a real calendar day'],
    [['--on', 'today'], '--on: '],
    [['--from', '2024-01-01'], 'give either'],
    [['--on', '2024-01-01', '--through', '2024-02-01'], 'give either'],
    [['--from', '2024-02-01', '--through', '2024-01-01'], '--through: '],
    [['--known-at', '2024'], '--known-at: must be a real calendar day'],
    [['--district', 'kaifen'], '--district: there is no pack for `kaifen`'],
    [['--revision', '2022'], '--revision: there is no revision `2022`'],
    [['--reading', 'kaifeng/selfcare=none'], 'did you mean `kaifeng/self-care`?'],
    [['--reading', 'kaifeng/self-care=some'], '--reading kaifeng/self-care: `some` is none of'],
    [['--reading', 'kaifeng/self-care'], 'district/name=option'],
    [['--lang', 'fr'], 'fr'],
    [['--jsn'], 'Did you mean --json?'],
    [['more.json'], 'too many arguments'],
  ])('%j', async (argv, message) => {
    expectWrong(await cli(['evaluate', KAIFENG, ...argv]), message);
  });

  it('may have no file or no such command', async () => {
    expectWrong(await cli(['evaluate']), "missing required argument 'file'");
    expectWrong(await cli(['evalute', KAIFENG]), 'Did you mean evaluate?');
  });
});

describe('wrong policies', () => {
  it.each([
    ['not there', 'no-such-policies', 'no-such-policies: there is no such file or directory'],
    ['no pack', 'examples/kaifeng-disabled.yaml', 'examples/kaifeng-disabled.yaml:'],
  ])('%s', async (_, path, message) => {
    expectWrong(await cli(['evaluate', KAIFENG, '--policies', path, ...MAY]), message);
  });

  it('an empty directory', async () => {
    const directory = temporaryDirectory();
    expectWrong(await cli(['evaluate', KAIFENG, '--policies', directory]), 'there is no pack');
  });
});

describe('help and version', () => {
  it('are answers', async () => {
    const help = await cli(['evaluate', '--help']);
    expect(help).toMatchObject({ code: 0, err: '' });
    expect(help.out).toContain('--known-at <date>');
    expect(await cli(['--version'])).toMatchObject({ code: 0, out: '0.1.0\n' });
  });
});
