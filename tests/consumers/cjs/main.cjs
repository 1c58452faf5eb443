const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { decide, evaluate } = require('yiju');
const { loadPolicies } = require('yiju/node');

const household = JSON.parse(readFileSync(join(__dirname, 'household.json'), 'utf8'));
const { entitlements } = evaluate(household, { on: '2024-05-01' });
JSON.parse(readFileSync(require.resolve('yiju/schemas/household.schema.json'), 'utf8'));
if (typeof loadPolicies !== 'function') throw new Error('yiju/node has no loadPolicies');
console.log(`${entitlements.length} ${decide(household, { on: '2024-05-01' }).length}`);
