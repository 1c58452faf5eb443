/** Finds the file that a line of an esbuild bundle came from: the bundle names each before its text. */
export function fileFinder(bundle: string): (line: number) => string {
  const starts = bundle
    .split('\n')
    .flatMap((text, line) =>
      /^\/\/ \S+\.[jt]s$/.test(text) ? [{ line, file: text.slice(3) }] : [],
    )
    .reverse();
  return (line) => starts.find((start) => start.line <= line)?.file ?? 'unknown';
}
