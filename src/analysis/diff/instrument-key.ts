const NUMBER = /[^（）()《》〈〉\s]+〔\d{4}〕(?:第)?\d+号/;

/** What identifies another instrument: its number, however its title is written beside it; without a number, its name. */
export const instrumentKey = (name: string): string =>
  NUMBER.exec(name)?.[0] ?? name.replace(/\s+/g, '');
