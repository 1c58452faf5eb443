// Writes what is made of code in the docs: the reference of what the package exports, and the tables of facts.
import { writeApiReference } from './docs/api-reference.js';
import { writeFactTables } from './docs/fact-table.js';

writeFactTables('docs/expressions.md');
await writeApiReference('docs/api');
