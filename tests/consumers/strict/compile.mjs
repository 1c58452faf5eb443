// Compiles with the oldest supported and the newest TypeScript, in each way of resolving modules that knows `exports`.
import { execFileSync } from 'node:child_process';

const RESOLUTIONS = { node16: 'node16', nodenext: 'nodenext', bundler: 'esnext' };

for (const compiler of ['oldest', 'newest']) {
  const tsc = (...args) =>
    execFileSync(process.execPath, [`node_modules/${compiler}/bin/tsc`, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  for (const [resolution, module] of Object.entries(RESOLUTIONS)) {
    const options = ['--moduleResolution', resolution, '--module', module];
    tsc('-p', '.', ...options, '--outDir', `out/${compiler}/${resolution}`);
  }
  console.log(`${compiler}: ${tsc('--version').trim()}`);
}
