/** A shorter text of which the same holds, found by leaving out lines, then letters. */
export async function shrink(
  text: string,
  holds: (text: string) => Promise<boolean>,
): Promise<string> {
  let best = text;
  for (const separator of ['\n', '']) {
    for (let size = best.split(separator).length >> 1; size > 0; size >>= 1) {
      for (let at = 0; at < best.split(separator).length;) {
        const shorter = best.split(separator).toSpliced(at, size).join(separator);
        if (shorter !== best && (await holds(shorter))) best = shorter;
        else at += size;
      }
    }
  }
  return best;
}
