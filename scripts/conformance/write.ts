import { writeFileSync } from 'node:fs';
import { FILES, textOf } from './files.js';

for (const file of FILES) {
  writeFileSync(`conformance/${file.name}.json`, textOf(file));
  console.log(`${file.name}: ${String(file.cases.length)} cases`);
}
