/** Where a command writes to. */
export interface Output {
  /** False where the reader is slow, and `drain` is to be waited for. */
  readonly write: (text: string) => unknown;
  readonly once?: (event: 'drain', listener: () => void) => unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** Everything a command has to do with besides its arguments and files. */
export interface Context {
  readonly stdin: AsyncIterable<unknown>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The clock; only the default of `--on` reads it. */
  readonly now: () => Date;
}

/** What a command ends with. */
export const EXIT = { done: 0, findings: 1, wrong: 2 } as const;
