/** One list or map that is open: where it begins, if it is a block, and how many keys it has had; `commas` are those of a map in brackets. */
interface Level {
  readonly column: number;
  readonly isMap: boolean;
  keys: number;
  commas: number;
}

/**
 * Follows how deep a text's lists and maps stand in each other, token by token, without building them: the columns at
 * which open block values begin, and the open brackets. It may say less than the true depth: by half, or by two thirds where a text is wrong
 * besides. That keeps the stack; the levels of what is read are counted again.
 */
export class Nesting {
  readonly #blocks: Level[] = [];
  readonly #brackets: Level[] = [];
  /** Whether the next token begins a value: at the beginning of a line, and after an indicator. */
  #fresh = true;

  /** Without the innermost level, which a value that is no list or map also opens, and brackets open twice. */
  get depth(): number {
    return this.#blocks.length + this.#brackets.length - 1;
  }

  get inBrackets(): boolean {
    return this.#brackets.length > 0;
  }

  startLine(): void {
    this.#fresh = true;
  }

  /** A value or an indicator (`-`, `?`, `:`), after which another may begin in the same line. */
  begin(column: number, isIndicator: boolean): void {
    if (!this.inBrackets && this.#fresh) {
      while ((this.#blocks.at(-1)?.column ?? -1) > column) this.#blocks.pop();
      if (this.#blocks.at(-1)?.column !== column)
        this.#blocks.push({ column, isMap: false, keys: 0, commas: 0 });
    }
    this.#fresh = isIndicator;
  }

  open(column: number, isMap: boolean): void {
    this.begin(column, false);
    this.#brackets.push({ column, isMap, keys: 0, commas: 0 });
  }

  /** False when nothing was open. */
  close(): boolean {
    return this.#brackets.pop() !== undefined;
  }

  /** An unfinished flow collection was given up. */
  closeAll(): void {
    this.#brackets.length = 0;
  }

  /** Counts a key of the innermost map and says how many it now has. */
  countKey(): number {
    const level = this.#brackets.at(-1) ?? this.#blocks.at(-1);
    return level ? (level.keys += 1) : 1;
  }

  /** Counts a comma, if it stands between the keys of a map, and says how many that map now has: a key in brackets may have no colon. */
  countComma(): number {
    const level = this.#brackets.at(-1);
    return level?.isMap === true ? (level.commas += 1) : 0;
  }
}
