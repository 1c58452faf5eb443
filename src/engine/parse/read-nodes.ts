import { isMap, isPair, isScalar, isSeq, Scalar } from 'yaml';
import type { YAMLMap, YAMLSeq } from 'yaml';
import { MAX_DIAGNOSTICS } from '../diagnostics/foremost.js';
import { MAX_DEPTH, MAX_KEY_LENGTH, MAX_KEYS } from './limits.js';
import { textProblem } from './problem.js';
import type { TextProblem } from './problem.js';
import { readPlain, twoWays } from './scalars.js';

/** Where a value stands, and what stands in it. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** Of a map's entry: where its key stands. */
  readonly key: readonly [number, number] | null;
  /** By the name of the entry or the number of the item. */
  readonly children: ReadonlyMap<string, Place> | null;
}

/** What a document's nodes say, as plain data, with the places of it and what is wrong. */
export interface Reading {
  readonly data: unknown;
  readonly place: Place;
  readonly problems: readonly TextProblem[];
}

const DANGEROUS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** What is wrong with a key, or null. */
function wrongKey(name: string): string | null {
  if (name.length > MAX_KEY_LENGTH)
    return `a key has more than ${String(MAX_KEY_LENGTH)} characters`;
  if (name === '') return 'a key is missing';
  if (DANGEROUS.has(name)) return `\`${name}\` cannot be a key`;
  if (name === '<<') return 'maps are not merged here';
  if (name.normalize('NFC') !== name)
    return `the key \`${name}\` is not in Unicode's composed form (NFC)`;
  return null;
}

class NodeReader {
  readonly problems: TextProblem[] = [];
  readonly #counts = { error: 0, warning: 0 };

  /** Takes note of a problem, unless there are as many of its kind as are told. */
  report(problem: TextProblem): void {
    this.#counts[problem.severity] += 1;
    if (this.#counts[problem.severity] <= MAX_DIAGNOSTICS) this.problems.push(problem);
  }

  read(node: unknown, at: number, depth: number, key: Place['key']): readonly [unknown, Place] {
    if (isScalar(node)) return this.scalar(node, at, key);
    if (isMap(node) || isSeq(node)) {
      const [start, end] = node.range ?? [at, at];
      if (depth >= MAX_DEPTH) {
        const message = `more than ${String(MAX_DEPTH)} lists and maps stand inside each other`;
        this.report(textProblem('YAML_TOO_DEEP', [start, end], message));
        return [null, { start, end, key, children: null }];
      }
      const [data, children] = isMap(node) ? this.map(node, depth) : this.list(node, depth);
      return [data, { start, end, key, children }];
    }
    return [null, { start: at, end: at, key, children: null }];
  }

  scalar(node: Scalar, at: number, key: Place['key']): readonly [unknown, Place] {
    const [start, end] = node.range ?? [at, at];
    const text = String(node.value);
    const place = { start, end, key, children: null };
    if (node.type !== Scalar.PLAIN) return [text, place];
    const value = readPlain(text);
    const why = typeof value === 'string' ? twoWays(value) : null;
    if (why !== null)
      this.report(textProblem('YAML_TWO_WAYS', [start, end], why, 'put it in quotes', 'warning'));
    return [value, place];
  }

  list(node: YAMLSeq, depth: number): readonly [unknown[], Map<string, Place>] {
    const data: unknown[] = [];
    const places = new Map<string, Place>();
    for (const item of node.items) {
      const [value, place] = this.read(item, node.range?.[0] ?? 0, depth + 1, null);
      places.set(String(data.push(value) - 1), place);
    }
    return [data, places];
  }

  map(node: YAMLMap, depth: number): readonly [Record<string, unknown>, Map<string, Place>] {
    const data: Record<string, unknown> = {};
    const places = new Map<string, Place>();
    const start = node.range?.[0] ?? 0;
    if (node.items.length > MAX_KEYS) {
      this.report(
        textProblem(
          'YAML_TOO_LARGE',
          [start, start],
          `more than ${String(MAX_KEYS)} keys in one map`,
        ),
      );
      return [data, places];
    }
    for (const pair of node.items) {
      // A list's node is no pair; the library's types allow it here.
      if (!isPair(pair)) continue;
      const [keyStart, keyEnd] = isScalar(pair.key)
        ? (pair.key.range ?? [start, start])
        : [start, start];
      const name = isScalar(pair.key) ? String(pair.key.value) : '';
      const wrong =
        wrongKey(name) ?? (places.has(name) ? `the key \`${name}\` stands here twice` : null);
      if (wrong !== null) {
        this.report(textProblem('YAML_KEY', [keyStart, keyEnd], wrong));
        continue;
      }
      const [value, place] = this.read(pair.value, keyEnd, depth + 1, [keyStart, keyEnd]);
      data[name] = value;
      places.set(name, place);
    }
    return [data, places];
  }
}

/** Reads the nodes of a document whose scalars are all texts. */
export function readNodes(contents: unknown): Reading {
  const reader = new NodeReader();
  const [data, place] = reader.read(contents, 0, 0, null);
  return { data, place, problems: reader.problems };
}
