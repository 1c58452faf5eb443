import type { DocumentOptions, ParseOptions, SchemaOptions } from 'yaml';

/** How every YAML text is read: scalars as their text, no tags, no merge keys, and duplicate keys left to our own check. */
export const YAML_OPTIONS = {
  version: '1.2',
  schema: 'failsafe',
  resolveKnownTags: false,
  stringKeys: true,
  uniqueKeys: false,
  merge: false,
  logLevel: 'silent',
} as const satisfies ParseOptions & DocumentOptions & SchemaOptions;
