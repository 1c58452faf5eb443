import { execFileSync } from 'node:child_process';

type Environment = Readonly<Record<string, string>>;

/** What a command writes to standard output; it throws when the command fails. */
export const run = (
  command: string,
  args: readonly string[],
  cwd: string,
  environment: Environment = {},
): string =>
  execFileSync(command, args, {
    cwd,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
