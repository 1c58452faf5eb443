import { createHash } from 'node:crypto';
import type { Question } from './questions.js';

/** The SHA-256 of the answer to each question; null for one that was not asked. */
export type Answers = readonly (string | null)[];

/** How many questions were asked, and one digest of the answers. */
export function summary(answers: Answers): string {
  const asked = answers.filter((answer) => answer !== null);
  const digest = createHash('sha256').update(asked.join('\n')).digest('hex');
  return `${String(asked.length)} questions, SHA-256 ${digest}`;
}

/** Compares the answers of each consumer with those of the first; throws at the first question to which two differ. */
export function compare(
  questions: readonly Question[],
  consumers: readonly (readonly [name: string, answers: Answers])[],
): void {
  const [[, expected] = ['', []]] = consumers;
  for (const [name, answers] of consumers) {
    if (answers.length !== questions.length || answers.every((answer) => answer === null))
      throw new Error(`${name} did not answer`);
    const odd = answers.findIndex((answer, at) => answer !== null && answer !== expected[at]);
    if (odd !== -1) throw new Error(`${name} answers otherwise: ${JSON.stringify(questions[odd])}`);
  }
  console.log(`the same bytes from all ${String(consumers.length)}`);
}
