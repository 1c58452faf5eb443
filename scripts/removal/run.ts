import { loadCases } from '../../src/node/load-cases.js';
import { noCounts, tryWithout } from './removal.js';

// Takes every fact of every case away, and mistypes it, one at a time.
const { files, decide } = loadCases(['policies']);
const all = noCounts();
let failures = 0;
for (const { source, cases } of files) {
  const counts = noCounts();
  for (const { given, household, options } of cases) {
    const found = tryWithout(decide, household, options, counts, () => true);
    failures += found.length;
    for (const what of found) console.error(`${source}: ${given.case}: ${what}`);
  }
  for (const name of Object.keys(all) as (keyof typeof all)[]) all[name] += counts[name];
}
console.log(
  `${String(all.cases)} cases: ${String(all.removed)} facts taken away, of the outcomes ${String(all.stayed)} stay and ${String(all.opened)} become undetermined; ${String(all.mistyped)} facts mistyped; ${String(failures)} failures`,
);
if (failures > 0) process.exitCode = 1;
