import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { decide, evaluate } from 'yiju';
import { loadPolicies } from 'yiju/node';

const household = JSON.parse(await readFile(new URL('household.json', import.meta.url), 'utf8'));
const { entitlements } = evaluate(household, { on: '2024-05-01' });
const { resolve } = createRequire(import.meta.url);
JSON.parse(await readFile(resolve('yiju/schemas/household.schema.json'), 'utf8'));
if (typeof loadPolicies !== 'function') throw new Error('yiju/node has no loadPolicies');
console.log(`${entitlements.length} ${decide(household, { on: '2024-05-01' }).length}`);
