import { readFile } from 'node:fs/promises';
import { answersTo } from './answers.mjs';

const [compiler] = process.argv.slice(2);
const compiled = await import(`./out/${compiler}/nodenext/main.js`);
const questions = JSON.parse(await readFile('questions.json', 'utf8'));
console.log(JSON.stringify(await answersTo(questions, compiled)));
