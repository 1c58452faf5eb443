// Uses the built package as it is published; run by scripts/strict.ts under flags of Node that forbid what it must not do.
import { readdir } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

const [directory, question] = process.argv.slice(2);
const built = (path) => import(pathToFileURL(`${directory}/dist/${path}`).href);

const { decide, evaluate, InputError } = await built('index.js');
const { loadPolicies, readInput } = await built('node/index.js');

const options = { ...JSON.parse(question), include: 'all' };
const names = (await readdir(`${directory}/examples`)).filter((name) =>
  /\.(json|yaml)$/.test(name),
);
const counts = [];
for (const name of names) {
  const { data } = await readInput(`${directory}/examples/${name}`);
  const { entitlements } = evaluate(data, { ...options, audit: true });
  const fromFiles = loadPolicies(`${directory}/policies`).evaluate(data, options).entitlements;
  if (JSON.stringify(decide(data, options)).length === 0) throw new Error('nothing decided');
  if (JSON.stringify(entitlements) !== JSON.stringify(fromFiles))
    throw new Error(`${name} differs`);
  counts.push(entitlements.length);
}
try {
  evaluate({ rurall: true }, options);
  throw new Error('a wrong household was taken');
} catch (error) {
  if (!(error instanceof InputError)) throw error;
}
console.log(counts.join(' '));
