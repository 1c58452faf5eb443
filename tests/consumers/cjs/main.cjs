const { readFileSync } = require('node:fs');
const yiju = require('yiju');
const { makeEngine } = require('yiju/engine');
const { loadPolicies } = require('yiju/node');
const { programs } = require('yiju/packs/kaifeng');
const { describeCases } = require('yiju/testing');

for (const use of [makeEngine, loadPolicies, describeCases])
  if (typeof use !== 'function') throw new Error('an entry does not give what it should');
if (programs.length === 0) throw new Error('a district has no programs');

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
read(require.resolve('yiju/schemas/household.schema.json'));
import('./answers.mjs')
  .then(({ answersTo }) => answersTo(read('questions.json'), yiju))
  .then((answers) => console.log(JSON.stringify(answers)));
