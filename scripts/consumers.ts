// Packs the package and uses the tarball as others would: in an empty ESM project, a CommonJS project and a strict
// TypeScript project. Each evaluates the example household, and all must give the same counts.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const projects = [
  { name: 'esm', type: 'module', install: [], build: null, main: 'main.mjs' },
  { name: 'cjs', type: 'commonjs', install: [], build: null, main: 'main.cjs' },
  {
    name: 'strict',
    type: 'module',
    install: ['typescript@5.9', '@types/node@20'],
    build: ['npx', '--no-install', 'tsc'],
    main: 'out/main.js',
  },
] as const;

const run = (command: string, args: readonly string[], cwd: string): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

const folder = mkdtempSync(join(tmpdir(), 'yiju-consumers-'));
try {
  const packed = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], '.'),
  ) as unknown;
  const [{ filename, size }] = Object.values(packed as object) as [
    { filename: string; size: number },
  ];
  console.log(`${filename}: ${String(Math.round(size / 1024))} kB`);
  const counts = projects.map(({ name, type, install, build, main }) => {
    const project = join(folder, name);
    cpSync(join('tests/consumers', name), project, { recursive: true });
    cpSync('examples/kaifeng-bereaved.json', join(project, 'household.json'));
    writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true, type }));
    run('npm', ['install', '--no-audit', '--no-fund', join(folder, filename), ...install], project);
    if (build) run(build[0], build.slice(1), project);
    const count = run('node', [main], project).trim();
    console.log(`${name}: entitlements and decisions ${count}`);
    return count;
  });
  const isSame = new Set(counts).size === 1 && /^[1-9]\d* [1-9]\d*$/.test(counts[0] ?? '');
  if (!isSame) throw new Error('the projects do not agree');
} finally {
  rmSync(folder, { recursive: true });
}
