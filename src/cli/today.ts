/** The calendar day, where this computer stands, of a moment. */
export function localDay(moment: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const year = String(moment.getFullYear()).padStart(4, '0');
  return `${year}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
