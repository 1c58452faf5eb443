// Measures everything, prints the tables, and writes bench/results.json and the figures of docs/performance.md. Run from the root, after a build.
import { writeFileSync } from 'node:fs';
import { nth } from '../src/engine/values/nth.js';
import { kaifengPack, makeFamilies } from './families/roster.js';
import { runGroup } from './measure/group.js';
import { ratiosOf } from './report/ratios.js';
import type { Groups, Results } from './report/results.js';
import { writeFigures } from './report/document.js';
import { machine, versions } from './report/surroundings.js';
import { tablesOf } from './report/tables.js';
import { coldStarts } from './whole/cold-start.js';
import { sizes } from './whole/size.js';

const DIGITS = 4;

const group = async <Name extends keyof Groups>(name: Name): Promise<Groups[Name]> => {
  process.stderr.write(`${name} …\n`);
  return await runGroup<Groups[Name]>(name);
};

const household = nth(makeFamilies(kaifengPack(), 1).complete, 0);
const measured: Omit<Results, 'ratios'> = {
  machine: machine(),
  versions: versions(),
  peers: await group('peers'),
  assessment: await group('assessment'),
  windows: await group('windows'),
  items: await group('items'),
  families: await group('families'),
  memory: await group('memory'),
  profile: await group('profile'),
  coldStart: await coldStarts(household),
  size: await sizes(),
};
const results: Results = { ...measured, ratios: ratiosOf(measured) };

const rounded = (_key: string, value: unknown): unknown =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(DIGITS)) : value;
writeFileSync('bench/results.json', `${JSON.stringify(results, rounded, 2)}\n`);
writeFigures(results);
console.log(tablesOf(results));
