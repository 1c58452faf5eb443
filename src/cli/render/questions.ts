import type { Item } from '../../generated/assessment.types.js';
import household from '../../schemas/household.schema.json' with { type: 'json' };
import type { Language, Words } from './words.js';

/** What we read of a part of the household schema. */
interface SchemaNode {
  readonly $ref?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly yiju?: { readonly question?: Readonly<Record<Language, string>> };
}

const SCHEMA: SchemaNode = household;
const DEFINITIONS: Readonly<Record<string, SchemaNode>> = household.$defs;

/** How the schema's questions name a person; each is put with the person's role instead. */
const PERSON: Readonly<Record<Language, string>> = { zh: '这位家人', en: 'this family member' };

function resolve(node: SchemaNode): SchemaNode {
  const definition = node.$ref?.replace('#/$defs/', '');
  return definition === undefined ? node : { ...DEFINITIONS[definition], ...node };
}

/** The question that the schema puts for a path; of the nearest part above, where it has none of its own. */
function schemaQuestion(
  root: SchemaNode,
  names: readonly string[],
  language: Language,
): string | undefined {
  let node = root;
  let question: string | undefined;
  for (const name of names) {
    const next = node.properties?.[name];
    if (next === undefined) break;
    node = resolve(next);
    question = node.yiju?.question?.[language] ?? question;
  }
  return question;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function aboutPerson(question: string, role: string, language: Language): string {
  const person = PERSON[language];
  const name = language === 'zh' ? role : `the ${role}`;
  if (question.includes(person)) return question.replaceAll(person, name);
  return language === 'zh' ? `${name}：${question}` : `${capital(name)}: ${question}`;
}

/** The question to put for a missing fact, which some items need. */
export function questionFor(
  path: string,
  items: readonly Item[],
  language: Language,
  words: Words,
): string {
  const [first = '', ...rest] = path.split('.');
  if (first === 'determinations') {
    const item = items.find(({ id }) => path === `determinations.${id}`);
    const { authority = null, test } = item?.determination ?? {};
    if (test) return words.determination(authority, test[language]);
  }
  if (first === 'mother' || first === 'father' || first === 'child') {
    const question = schemaQuestion(DEFINITIONS['member'] ?? {}, rest, language);
    return question === undefined ? path : aboutPerson(question, words.roles[first], language);
  }
  return schemaQuestion(SCHEMA, [first, ...rest], language) ?? path;
}
