import { compile } from '../../src/engine/compile/compile.js';
import { makeEngine } from '../../src/engine/evaluate/engine.js';
import type { Engine } from '../../src/engine/evaluate/engine.js';
import type { Entitlement, Pack } from '../../src/generated/pack.types.js';
import type { Item } from '../../src/generated/assessment.types.js';

/** The clause that whatever is made up here rests on. */
export const CITATION = { clause: '一', quote: '条文' };

/** An item of a made-up pack; what is not given is as plain as can be. */
export const item = (parts: Partial<Entitlement> & { id: string }): Entitlement => ({
  clause: '一',
  title: { zh: parts.id, en: parts.id },
  for: ['mother', 'father'],
  when: true,
  benefit: { kind: 'cash', amount: { exact: '100.00' }, per: 'person', every: 'month' },
  force: 'mandatory',
  citations: [CITATION],
  ...parts,
});

/** A made-up pack of the district `here`, whose codes begin with 11, in force from 2020-01-01 through 2029-12-31. */
export const pack = (entitlements: Entitlement[], parts: Partial<Pack> = {}): Pack => ({
  district: 'here',
  revision: '2020',
  version: '1.0.0',
  instrument: {
    number: '一号',
    title: { zh: '办法', en: 'Rules' },
    issuer: { zh: '区政府', en: 'District' },
    published: '2019-12',
    status: 'issued',
    from: '2020-01-01',
    through: '2029-12-31',
    repeals: [],
    source: 'source.txt',
    sha256: '0'.repeat(64),
  },
  jurisdiction: { name: { zh: '本区', en: 'Here' }, codes: ['11'], citations: [CITATION] },
  entitlements,
  register: [{ clause: '一', sentences: [{ text: '条文', class: 'entitlement' }] }],
  ...parts,
});

const texts = (zh: string): { zh: string; en: string } => ({ zh, en: zh });

/** A reading that is taken to be `wide`, and may be `narrow`. */
export const reading = (question: string): NonNullable<Pack['readings']>[string] => ({
  clause: '一',
  question: texts(question),
  options: { wide: texts('宽'), narrow: texts('窄') },
  taken: 'wide',
  why: texts('故'),
});

export const engineOf = (...packs: Pack[]): Engine => {
  const programs = packs.map((each) => compile(each, 'f'.repeat(64)));
  return makeEngine(programs);
};

export const MOTHER = {
  id: 'm',
  role: 'mother',
  birthDate: '1975-03-10',
  hukou: { code: '110101', kind: 'urban' },
};
export const FATHER = {
  id: 'f',
  role: 'father',
  birthDate: '1972-02-29',
  hukou: { code: '110101', kind: 'urban' },
};

/** The only item of a person in an assessment with that id; undefined when there is none. */
export const find = (items: readonly Item[], id: string, role?: string): Item | undefined =>
  items.find(
    (each) =>
      each.id === id &&
      (role === undefined || ('role' in each.beneficiary && each.beneficiary.role === role)),
  );
