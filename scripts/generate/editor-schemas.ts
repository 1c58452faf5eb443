// The schemas as they are published. Beside what a validator asks they say what an editor shows: of a household's fact the
// question and the unit, of a condition the facts that it may ask, of a case the facts that it may set.
import { factNames, findFact } from '../../src/engine/facts/names.js';
import { ROLE_TITLES } from '../../src/engine/facts/vocabulary.js';
import { WORDS } from '../../src/engine/facts/words.js';
import type { FactType } from '../../src/engine/facts/types.js';
import { factPaths } from './fact-paths.js';
import type { Step } from './files.js';
import { readSchemas, type Json, type JsonObject, type Schema } from './schemas.js';

export const editorSchemas: Step = () => {
  const schemas = readSchemas();
  const files = new Map<string, string>();
  for (const [name, schema] of schemas) {
    const shown = withHovers(schema as unknown as JsonObject) as JsonObject;
    if (name === 'pack') completeFacts(shown);
    if (name === 'cases') completePaths(shown, schemas.get('household'));
    files.set(`${name}.schema.json`, `${JSON.stringify(shown, null, 2)}\n`);
  }
  return files;
};

const isObject = (node: Json | undefined): node is JsonObject =>
  typeof node === 'object' && node !== null && !Array.isArray(node);

/** What `yiju` holds: see the keyword's own schema in validators.ts. */
interface Annotation {
  readonly en: string;
  readonly question?: { readonly zh: string; readonly en: string };
  readonly unit?: string;
}

/** Says in `markdownDescription`, which editors show in place of `description`, what `yiju` says of a fact. */
function withHovers(node: Json): Json {
  if (Array.isArray(node)) return node.map(withHovers);
  if (!isObject(node)) return node;
  const result: JsonObject = {};
  for (const [key, value] of Object.entries(node)) {
    result[key] = key === 'yiju' ? value : withHovers(value);
  }
  const { yiju, description } = node;
  if (isObject(yiju) && typeof description === 'string') {
    result['markdownDescription'] = hover(yiju as unknown as Annotation, description);
  }
  return result;
}

function hover({ en, question, unit }: Annotation, description: string): string {
  const asked = question ? [`问：${question.zh}`, `Ask: ${question.en}`] : [];
  const counted = unit === undefined ? [] : [`单位 Unit: \`${unit}\``];
  return [`**${en}.** ${description}`, ...asked, ...counted].join('\n\n');
}

/** How words are said: those that facts hold, and the roles. */
const SAID: Readonly<Record<string, { readonly zh: string }>> = { ...WORDS, ...ROLE_TITLES };

function typeText(type: FactType): string {
  switch (type.kind) {
    case 'integer':
      return `integer (${type.unit})`;
    case 'word':
    case 'words': {
      const words = type.values.map((word) => `\`${word}\` ${SAID[word]?.zh ?? ''}`);
      return `${type.kind === 'word' ? 'one of' : 'a list of'} ${words.join(', ')}`;
    }
    default:
      return type.kind;
  }
}

const OWNERS: Readonly<Record<string, string>> = {
  person: '本人',
  mother: ROLE_TITLES.mother.zh,
  father: ROLE_TITLES.father.zh,
  child: ROLE_TITLES.child.zh,
};

const NOT_A_FACT = 'No fact has this name, and it is no terms.…, parameters.… or readings.…';

const escaped = (name: string): string => name.replaceAll('.', '\\.');

/** What an editor shows of a fact. */
function shown(name: string): string | null {
  const fact = findFact(name);
  if (!fact) return null;
  const { owner, definition } = fact;
  const { zh, en } = definition.title;
  return `${owner === null ? '家庭' : (OWNERS[owner] ?? '')}：${zh} (${en}): ${typeText(definition.type)}`;
}

/** A name as an editor offers it. */
function suggestion(name: string): JsonObject {
  const text = shown(name);
  return { label: name, body: name, ...(text === null ? {} : { description: text }) };
}

/** What is shown of the facts of one member, or of the household: apart, since an editor tries every branch at every condition. */
function shownFacts(names: readonly string[], ifPattern: string): JsonObject {
  const branches = names.map((name): JsonObject => ({ const: name, description: shown(name) }));
  return { if: { pattern: ifPattern }, then: { anyOf: branches } };
}

/** Offers the facts that a condition may ask, shows what they are, and refuses others. */
function completeFacts(schema: JsonObject): void {
  const names = factNames();
  const today = ['today.date', 'today.year'];
  const ofMembers = Object.keys(OWNERS).map((owner) => `${owner}.`);
  const isOfMember = (name: string): boolean => ofMembers.some((start) => name.startsWith(start));
  const ofHousehold = names.filter((name) => !isOfMember(name));
  const place = nodeAt(schema, '$defs', 'expression', 'properties', 'var');
  const known = [...names, ...today].map(escaped).join('|');
  place['pattern'] = `^(?:(?:terms|parameters|readings)\\.[a-z0-9-]+|${known})$`;
  place['patternErrorMessage'] = NOT_A_FACT;
  place['defaultSnippets'] = [...names, ...today].map(suggestion);
  place['allOf'] = [
    ...ofMembers.map((start) =>
      shownFacts(
        names.filter((name) => name.startsWith(start)),
        `^${escaped(start)}`,
      ),
    ),
    shownFacts(ofHousehold, `^(?:${ofHousehold.map(escaped).join('|')})$`),
  ];
}

/** Offers the facts that a case may set, and says of each what the household's schema does. */
function completePaths(schema: JsonObject, household: Schema | undefined): void {
  const place = nodeAt(schema, '$defs', 'derivedHousehold', 'properties', 'with');
  place['properties'] = withHovers(factPaths(household as unknown as JsonObject));
}

/** The node at the end of a path that the schemas are known to have. */
function nodeAt(schema: JsonObject, ...path: readonly string[]): JsonObject {
  let node: Json | undefined = schema;
  for (const step of path) node = isObject(node) ? node[step] : undefined;
  if (!isObject(node)) throw new Error(`there is nothing at ${path.join('/')}`);
  return node;
}
