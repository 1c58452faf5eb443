import { iso, monthLength } from './calendar.js';

/** Whether something was published by a day. A month or a year counts as its last day; what has no date was not. */
export function publishedBy(published: string | null, knownAt: string): boolean {
  if (published === null) return false;
  const [year = 0, month = 12, day] = published.split('-').map(Number);
  return iso(year, month, day ?? monthLength(year, month)) <= knownAt;
}
