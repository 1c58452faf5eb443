import type { FactDefinition, Text } from './types.js';

const local = (leaf: string, title: Text, codes: readonly string[]): FactDefinition => ({
  type: { kind: 'boolean' },
  title,
  leaves: [leaf],
  read:
    ([slot = 0]) =>
    (leaves) => {
      const code = leaves[slot];
      if (typeof code !== 'string') return code === null ? null : undefined;
      return codes.some((prefix) => code.startsWith(prefix));
    },
  changes: () => [],
});

/** The facts of a member that depend on the district: a code is local when it begins with one of the district's. */
export const localFacts = (codes: readonly string[]): Readonly<Record<string, FactDefinition>> => ({
  'hukou.local': local('hukou.code', { zh: '户籍在本地', en: 'local hukou' }, codes),
  'residence.local': local('residence.code', { zh: '居住在本地', en: 'lives locally' }, codes),
});
