import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const directory = 'src/schemas';
const suffix = '.schema.json';

export type Json = null | boolean | number | string | Json[] | JsonObject;

export interface JsonObject {
  [key: string]: Json;
}

export interface Schema {
  readonly $id: string;
  readonly $defs?: Readonly<Record<string, Json>>;
}

/** The schemas by name, in name order: `household` for household.schema.json. */
export function readSchemas(): Map<string, Schema> {
  const files = readdirSync(directory).filter((file) => file.endsWith(suffix));
  return new Map(
    files
      .sort()
      .map((file) => [
        file.slice(0, -suffix.length),
        JSON.parse(readFileSync(join(directory, file), 'utf8')) as Schema,
      ]),
  );
}

/** The schema name in a path or URL such as `https://…/household.schema.json`. */
export function schemaName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(suffix, '');
}

/** `funeralSubsidy` or `funeral-subsidy` to `FuneralSubsidy`. */
export function pascalCase(name: string): string {
  return name.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, first: string) =>
    first.toUpperCase(),
  );
}
