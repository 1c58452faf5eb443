import { stringify } from 'csv-stringify/sync';
import type { Catalog } from '../../batch/catalog.js';
import { bindMapping } from '../../batch/mapping/bind.js';
import type { Bound } from '../../batch/mapping/bind.js';
import { mapHousehold } from '../../batch/mapping/household.js';
import { readMapping } from '../../batch/mapping/read-mapping.js';
import type { Problem } from '../../batch/problem.js';
import { emptyTally } from '../../batch/tally/tally.js';
import type { Tally } from '../../batch/tally/tally.js';
import { InputError } from '../../engine/diagnostics/diagnostic.js';
import type { Diagnostic } from '../../engine/diagnostics/diagnostic.js';
import { joinBytes } from '../../node/batch/bytes.js';
import type { Chunk, Family } from '../../node/batch/chunk.js';
import { inquirerFor } from './ask.js';
import type { Answer, Inquirer } from './ask.js';
import type { Order, TableOrder } from './order.js';
import { placeInLine, readLines } from './read-lines.js';
import type { ReadLine } from './read-lines.js';
import { problemRecord, rejectedLine, rejectedRows } from './reject.js';
import { tableWords } from './words.js';

/** What came of a chunk: texts to be added to the results and to the rejects, and what they come to. */
export interface Done {
  readonly results: Uint8Array;
  readonly rejects: Uint8Array;
  readonly tally: Tally;
}

/** Where chunks are worked on, in this thread. */
export interface Station {
  readonly catalog: Catalog;
  /** The packs asked, each with the SHA-256 of its text. */
  readonly packs: readonly string[];
  /** The column with the family's number, where rows are persons. */
  readonly family: number | null;
  readonly work: (chunk: Chunk) => Done;
}

/** What came of one household. */
type Outcome = Answer | { readonly problems: readonly Problem[] };

function asked(
  inquirer: Inquirer,
  household: unknown,
  place: (diagnostics: readonly Diagnostic[]) => readonly Problem[],
): Outcome {
  try {
    return inquirer.ask(household);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { problems: place(error.diagnostics) };
  }
}

function outcomeOfLine(inquirer: Inquirer, read: ReadLine): Outcome {
  const { parsed } = read;
  if ('problem' in parsed) return { problems: [parsed.problem] };
  return asked(inquirer, parsed.data, (found) => placeInLine(found, read, parsed.data));
}

function outcomeOfFamily(inquirer: Inquirer, bound: Bound, family: Family): Outcome {
  const { rows, isScattered } = family;
  const { household, problems, placeOf } = mapHousehold(rows, bound);
  if (isScattered) {
    const reason = 'other rows of this family stand apart from these';
    const place = { line: rows[0]?.line ?? 1, column: (bound.family ?? 0) + 1 };
    return { problems: [{ ...place, path: 'id', code: 'WRONG_VALUE', reason }, ...problems] };
  }
  if (problems.length > 0) return { problems };
  return asked(inquirer, household, (found) =>
    found.map(({ path, code, message }) => ({ ...placeOf(path), path, code, reason: message })),
  );
}

/** How an answer is written into the results. */
function resultWriter({ form }: Order): (answer: Answer, line: number) => string {
  switch (form) {
    case 'ndjson':
      return (answer) => `${answer.json()}\n`;
    case 'csv':
      return (answer, line) => stringify(answer.rows(line), { escape_formulas: true });
    case 'rows':
      return (answer, line) =>
        answer
          .rows(line)
          .map((row) => `${JSON.stringify(row)}\n`)
          .join('');
  }
}

const boundOf = ({ source, text, headings }: TableOrder): Bound => {
  const { mapping, parsed } = readMapping(text, source);
  return bindMapping(mapping, parsed, headings);
};

/** Texts as bytes, one after the other: many long texts as one text would take several times the room. */
class Bytes {
  readonly #parts: Uint8Array[] = [];
  readonly #encoder = new TextEncoder();

  add(text: string): void {
    this.#parts.push(this.#encoder.encode(text));
  }

  all(): Uint8Array {
    return joinBytes(this.#parts);
  }
}

/** Gathers what comes of the households of one chunk. */
class Gathering {
  readonly #tally = emptyTally();
  readonly #results = new Bytes();
  readonly #rejects = new Bytes();

  constructor(
    private readonly order: Order,
    private readonly write: (answer: Answer, line: number) => string,
  ) {}

  /** `rejected` writes the household as it came. */
  add(outcome: Outcome, line: number, rejected: (problems: readonly Problem[]) => string): void {
    if (!('problems' in outcome)) {
      outcome.addTo(this.#tally);
      this.#results.add(this.write(outcome, line));
      return;
    }
    this.#tally.rejects += 1;
    const { problems } = outcome;
    if (this.order.isFilter)
      this.#results.add(`${JSON.stringify({ error: problemRecord(problems) })}\n`);
    else this.#rejects.add(rejected(problems));
  }

  done(): Done {
    return { results: this.#results.all(), rejects: this.#rejects.all(), tally: this.#tally };
  }
}

/**
 * Readies this thread for an order.
 *
 * @throws InputError when the question or the mapping is wrong.
 */
export async function openStation(order: Order): Promise<Station> {
  const inquirer = await inquirerFor(order);
  inquirer.ask({});
  const bound = order.table === null ? null : boundOf(order.table);
  const write = resultWriter(order);
  const words = tableWords(order.language);
  return {
    catalog: inquirer.catalog,
    packs: inquirer.packs,
    family: bound?.isPersonRow === true ? bound.family : null,
    work: (chunk) => {
      const gathering = new Gathering(order, write);
      if (chunk.kind === 'lines') {
        for (const read of readLines(chunk.bytes, chunk.line, order.isFilter)) {
          gathering.add(outcomeOfLine(inquirer, read), read.line, (problems) =>
            rejectedLine(problems, read.text),
          );
        }
        return gathering.done();
      }
      const { table } = order;
      if (!bound || !table) throw new TypeError('families come from a table');
      for (const family of chunk.families) {
        const outcome = outcomeOfFamily(inquirer, bound, family);
        gathering.add(outcome, family.rows[0]?.line ?? 0, (problems) =>
          rejectedRows(problems, family.rows, table.headings, words),
        );
      }
      return gathering.done();
    },
  };
}
