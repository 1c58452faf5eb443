const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or directory',
  ENOTDIR: 'there is no such file or directory',
  EISDIR: 'is a directory',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  ELOOP: 'its links lead in a circle',
};

/** A file or directory that could not be used at all; what is wrong inside of one is a diagnostic. */
export class FileError extends Error {
  readonly path: string;

  constructor(path: string, reason: string, cause?: unknown) {
    super(`${path}: ${reason}`, { cause });
    this.name = 'FileError';
    this.path = path;
  }
}

/** Runs something that reads a path, and turns the system's errors into a {@link FileError}. */
export function readingFrom<Result>(path: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw fileError(path, error);
  }
}

/** A system's error as a {@link FileError}; any other is given back as it is. */
export function fileError(path: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (typeof code !== 'string') return error;
  return new FileError(path, REASONS[code] ?? `cannot be read (${code})`, error);
}
