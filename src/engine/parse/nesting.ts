/**
 * Follows how deep a text's lists and maps stand in each other, token by token, without building them: the columns at
 * which open block values begin, and the open brackets. It may say less than the true depth, by half at most.
 */
export class Nesting {
  #columns: number[] = [];
  #brackets = 0;
  /** Whether the next token begins a value: at the beginning of a line, and after an indicator. */
  #fresh = true;

  get depth(): number {
    return this.#columns.length + this.#brackets;
  }

  startLine(): void {
    this.#fresh = true;
  }

  /** A value, or an indicator (`-`, `?`, `:`) after which another may begin in the same line. */
  begin(column: number, indicator: boolean): void {
    if (this.#brackets === 0 && this.#fresh) {
      while ((this.#columns.at(-1) ?? -1) >= column) this.#columns.pop();
      this.#columns.push(column);
    }
    this.#fresh = indicator;
  }

  open(column: number): void {
    this.begin(column, false);
    this.#brackets += 1;
  }

  /** False when nothing was open. */
  close(): boolean {
    if (this.#brackets === 0) return false;
    this.#brackets -= 1;
    return true;
  }

  /** An unfinished flow collection was given up. */
  closeAll(): void {
    this.#brackets = 0;
  }
}
