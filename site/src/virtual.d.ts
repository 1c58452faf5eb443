/* eslint-disable @typescript-eslint/consistent-type-imports -- a module declared here may not import relative ones */

declare module '*.css';

declare module 'virtual:yiju/documents' {
  export const documents: readonly import('./document/document-text.js').DocumentText[];
}

declare module 'virtual:yiju/packs' {
  type Pack = import('../../src/generated/pack.types.js').Pack;
  /** By `district@revision`; each is fetched when it is first needed. */
  export const loaders: Readonly<Record<string, () => Promise<{ readonly pack: Pack }>>>;
}

declare module 'virtual:yiju/examples' {
  /** Families to start from, as their files have them. */
  export const examples: readonly import('../../src/index.js').Household[];
}
