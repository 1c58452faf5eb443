import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { build } from 'esbuild';

const run = promisify(execFile);

/** Bundles a group of measurements as the package is bundled, and runs it in a process of its own; gives what it reports. */
export async function runGroup<Report>(name: string): Promise<Report> {
  const file = `bench/.build/${name}.mjs`;
  await build({
    entryPoints: [`bench/groups/${name}.ts`],
    outfile: file,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    packages: 'external',
  });
  const { stdout } = await run(process.execPath, ['--expose-gc', file], { maxBuffer: 2 ** 26 });
  return JSON.parse(stdout) as Report;
}
