import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './command.js';

/** A version of Node, with the zone and the language that it is run in. */
export interface Node {
  readonly version: string;
  readonly path: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Far apart on purpose, as is the language whose letter i has another capital. */
const ENVIRONMENTS = {
  20: { TZ: 'UTC', LC_ALL: 'C' },
  22: { TZ: 'Asia/Shanghai', LC_ALL: 'zh_CN.UTF-8' },
  24: { TZ: 'America/New_York', LC_ALL: 'tr_TR.UTF-8' },
};

const SYSTEM = process.platform === 'win32' ? 'win' : process.platform;

/** Installs the newest Node of each supported line, from the packages that hold nothing but its program. */
export function installNodes(folder: string): Node[] {
  const project = join(folder, 'nodes');
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{ "private": true }');
  const lines = Object.entries(ENVIRONMENTS);
  const packages = lines.map(([line]) => `node${line}@npm:node-${SYSTEM}-${process.arch}@${line}`);
  run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...packages], project);
  return lines.map(([line, environment]) => {
    const path = join(project, 'node_modules', `node${line}`, 'bin', 'node');
    return { version: run(path, ['--version'], project).trim(), path, environment };
  });
}
