import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './command.js';

/** Where projects are made, and what they use. */
export interface Workshop {
  readonly folder: string;
  readonly tarball: string;
  readonly questions: string;
}

/**
 * Makes a project of parts of tests/consumers, with the tarball installed and without any install script run, and builds it.
 * Returns its folder.
 */
export function makeProject(
  { folder, tarball, questions }: Workshop,
  name: string,
  parts: readonly string[] = [],
): string {
  const project = join(folder, name);
  for (const part of [...parts, name])
    cpSync(join('tests/consumers', part), project, { recursive: true });
  writeFileSync(join(project, 'questions.json'), questions);
  run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', tarball], project);
  const said = run('npm', ['run', 'build', '--if-present', '--silent'], project).trim();
  console.log(`${name}: installed and built${said === '' ? '' : `\n${said}`}`);
  return project;
}
