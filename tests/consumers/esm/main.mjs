import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as yiju from 'yiju';
import { makeEngine } from 'yiju/engine';
import { loadPolicies } from 'yiju/node';
import { programs } from 'yiju/packs/kaifeng';
import { describeCases } from 'yiju/testing';
import { answersTo } from './answers.mjs';

for (const use of [makeEngine, loadPolicies, describeCases])
  if (typeof use !== 'function') throw new Error('an entry does not give what it should');
if (programs.length === 0) throw new Error('a district has no programs');

const read = async (path) => JSON.parse(await readFile(path, 'utf8'));
await read(createRequire(import.meta.url).resolve('yiju/schemas/household.schema.json'));
console.log(JSON.stringify(await answersTo(await read('questions.json'), yiju)));
