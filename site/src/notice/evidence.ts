import { ZH } from '../../../src/cli/render/words-zh.js';
import type { Item } from '../../../src/index.js';
import { findFact } from '../facts/order.js';
import { isRole } from '../facts/path.js';

/** A paper to bring, and whom or what it is about. */
export interface Paper {
  readonly name: string;
  readonly of: readonly string[];
}

const IDENTITY = '居民身份证、户口簿';
const DEATH = '死亡证明';
const DISABILITY = '残疾人证';
const DETERMINATION = '主管部门已作出的认定';

/** Papers that the State issues for a fact, by the first part of its name; of any other fact its title is named. */
const PAPERS: Readonly<Record<string, string>> = {
  birthDate: IDENTITY,
  age: IDENTITY,
  hukou: IDENTITY,
  deceased: DEATH,
  deathYear: DEATH,
  disability: DISABILITY,
};

/** Wishes, which nobody proves. */
const WISHES: ReadonlySet<string> = new Set(['wantsChild', 'wantsAdoption', 'seekingWork']);

/** Facts that are called otherwise in conditions than in the form. */
const FORM_NAMES: Readonly<Record<string, string>> = { hospital: 'hospitalStays' };

function paperFor(owner: string, name: string): string | null {
  const known = PAPERS[name];
  if (known !== undefined || WISHES.has(name)) return known ?? null;
  const title = findFact(`${owner}${FORM_NAMES[name] ?? name}`)?.fact.title.zh;
  return title === undefined ? null : `能说明“${title}”的材料`;
}

/** The facts for which an item is given, or may be; that there is no such thing needs no paper. */
const factsOf = ({ because, outcome }: Item): string[] =>
  because
    .filter(({ holds, value }) => {
      const isThere = value !== null && value !== false;
      return holds !== false && (isThere || outcome === 'undetermined');
    })
    .map(({ fact }) => fact);

const FIRST: readonly string[] = [IDENTITY, DEATH, DISABILITY];

const rankOf = (name: string): number =>
  FIRST.includes(name) ? FIRST.indexOf(name) : name === DETERMINATION ? Infinity : FIRST.length;

/** What proves one fact, and whom or what it is about. */
function papersFor(fact: string, item: Item): [name: string, about: string | null][] {
  const [first = '', second = ''] = fact.split('.');
  if (first === 'determinations') return [[DETERMINATION, item.title.zh]];
  const role = isRole(first) ? first : null;
  const paper = role === null ? paperFor('', first) : paperFor(`${role}.`, second);
  return paper === null ? [] : [[paper, role === null ? null : ZH.roles[role]]];
}

/** Papers that prove the facts for which some items are given or still open; those that most families have come first. */
export function evidenceFor(items: readonly Item[]): Paper[] {
  const papers = new Map<string, Set<string>>();
  for (const item of items)
    for (const [name, about] of factsOf(item).flatMap((fact) => papersFor(fact, item))) {
      const of = papers.get(name) ?? new Set();
      papers.set(name, about === null ? of : of.add(about));
    }
  return [...papers]
    .map(([name, of]) => ({ name, of: [...of] }))
    .sort((left, right) => rankOf(left.name) - rankOf(right.name));
}
