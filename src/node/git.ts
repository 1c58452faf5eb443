import { execFile } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { promisify } from 'node:util';
import { MAX_BYTES } from '../engine/parse/limits.js';
import { FileError } from './file-error.js';

const execute = promisify(execFile);

/** Runs git itself, without a shell, in a directory; null when git says no. */
async function git(directory: string, args: readonly string[]): Promise<Uint8Array | null> {
  try {
    const options = { encoding: 'buffer', maxBuffer: 2 * MAX_BYTES } as const;
    return (await execute('git', ['-C', directory, ...args], options)).stdout;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw new FileError('git', 'is not installed', error);
    return null;
  }
}

/**
 * A file as it was at a revision of the repository that it stands in; null when it was not there.
 *
 * @throws FileError when the directory is in no repository, or there is no such revision in it.
 */
export async function readAtRevision(revision: string, path: string): Promise<Uint8Array | null> {
  const directory = dirname(path);
  const commit = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const found = await git(directory, commit);
  if (found === null)
    throw new FileError(revision, `is no revision of a git repository around ${directory}`);
  const name = Buffer.from(found).toString('ascii').trim();
  return git(directory, ['show', '--no-textconv', `${name}:./${basename(path)}`]);
}
