/**
 * Does something with each part of a stream, several parts at the same time, and gives the results in the order of the parts. No more than `most` are under way
 * or waiting to be taken, so a slow reader holds back the stream.
 */
export async function* inOrder<Part, Result>(
  parts: AsyncIterable<Part>,
  run: (part: Part) => Promise<Result>,
  most: number,
): AsyncGenerator<{ readonly part: Part; readonly result: Result }> {
  const waiting: { readonly part: Part; readonly result: Promise<Result> }[] = [];
  const next = async (): Promise<{ part: Part; result: Result } | null> => {
    const first = waiting.shift();
    return first ? { part: first.part, result: await first.result } : null;
  };
  for await (const part of parts) {
    const result = run(part);
    result.catch(() => {
      // Told when its turn comes.
    });
    waiting.push({ part, result });
    if (waiting.length < most) continue;
    const done = await next();
    if (done) yield done;
  }
  for (let done = await next(); done; done = await next()) yield done;
}
