// Packs the package once and uses the tarball as others would: from ESM, CommonJS and TypeScript, on each supported line
// of Node, and bundled in pages. All must give the same bytes, and what they load must stay within its limits.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answersInPages } from './browser.js';
import { run } from './command.js';
import { compare, summary } from './compare.js';
import type { Answers } from './compare.js';
import { checkInstalled } from './installed.js';
import { installNodes } from './nodes.js';
import { pack } from './pack.js';
import { makeProject } from './project.js';
import { makeQuestions } from './questions.js';

const PAGES = ['one-district', 'all-districts'];

const folder = mkdtempSync(join(tmpdir(), 'yiju-consumers-'));
try {
  const questions = makeQuestions();
  const workshop = { folder, tarball: pack(folder), questions: JSON.stringify(questions) };
  makeProject(workshop, 'sizes');
  const esm = makeProject(workshop, 'esm', ['shared']);
  checkInstalled(esm);
  const cjs = makeProject(workshop, 'cjs', ['shared']);
  const strict = makeProject(workshop, 'strict', ['shared']);
  // All are made before one is served: serving sets NODE_ENV, which npm takes notice of.
  const bundled = ['vite', 'webpack'].map(
    (name) => [name, makeProject(workshop, name, ['shared', 'page'])] as const,
  );

  const consumers: [string, Answers][] = [];
  const add = (name: string, answers: Answers): void => {
    console.log(`${name}: ${summary(answers)}`);
    consumers.push([name, answers]);
  };
  const answersOf = (project: string, node: string, args: readonly string[], environment = {}) =>
    JSON.parse(run(node, args, project, environment)) as Answers; // printed by the project
  for (const { version, path, environment } of installNodes(folder)) {
    add(`ESM, Node ${version}`, answersOf(esm, path, ['main.mjs'], environment));
    add(`CommonJS, Node ${version}`, answersOf(cjs, path, ['main.cjs'], environment));
  }
  for (const compiler of ['oldest', 'newest'])
    add(`${compiler} TypeScript`, answersOf(strict, process.execPath, ['main.mjs', compiler]));
  for (const [bundler, project] of bundled)
    for (const [page, answers] of await answersInPages(project, PAGES))
      add(`${bundler}, ${page}, Chromium`, answers);
  compare(questions, consumers);
} finally {
  rmSync(folder, { recursive: true });
}
