import { statSync, watch } from 'node:fs';
import { dirname } from 'node:path';

/** Editors write a file in several steps; a run waits so many milliseconds until they are done. */
const QUIET = 100;

/** Calls `run` once, and again after every change below the paths; the promise never settles. */
export function onEveryChange(paths: readonly string[], run: () => void): Promise<never> {
  run();
  let timer: NodeJS.Timeout | undefined;
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(run, QUIET);
  };
  for (const path of paths) {
    const directory = statSync(path).isDirectory() ? path : dirname(path);
    watch(directory, { recursive: true }, later);
  }
  return new Promise(() => {
    // Ends with the process.
  });
}
