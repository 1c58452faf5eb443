import { readCaseFile } from '../../src/analysis/cases/case-file.js';
import type { CaseFile } from '../../src/analysis/cases/case-file.js';
import type { Diagnostic } from '../../src/engine/diagnostics/diagnostic.js';
import { parseYaml } from '../../src/engine/parse/parse-yaml.js';
import { item, pack } from '../engine/small-pack.js';

const HEAD = `district: here
revision: "2020"
households:
  couple:
    members:
      - {id: m, role: mother, birthDate: 1975-03-10, hukou: {code: "110101", kind: urban}}
      - {id: f, role: father, birthDate: 1972-02-29, hukou: {code: "110101", kind: urban}}
    onlyChild: true
cases:
`;

/** Line of the first case in {@link small}. */
export const FIRST_LINE = HEAD.split('\n').length + 1;

/** A file of cases about a couple, mother born on 10 March 1975. */
export const read = (
  cases: string,
): { file: CaseFile | null; diagnostics: readonly Diagnostic[] } =>
  readCaseFile(parseYaml(HEAD + cases, 'cases/small.yaml'));

export function small(cases: string): CaseFile {
  const { file, diagnostics } = read(cases);
  if (file === null) throw new Error(JSON.stringify(diagnostics));
  return file;
}

/** One item, from the mother's 49th birthday on, if the authority finds so. */
export const aged = pack([
  item({
    id: 'aged',
    when: { and: [{ '>=': [{ var: 'mother.age' }, 49] }, { var: 'onlyChild' }] },
    determination: { authority: '区政府', test: { zh: '符合条件', en: 'meets the conditions' } },
  }),
]);

export const BOTH_SIDES = `
  - case: 四十九周岁前一日
    clause: 一
    on: 2024-03-09
    household: {like: couple, with: {determinations.here/aged: true}}
    expect:
      - {item: aged, of: mother, outcome: ineligible, next: {on: 2024-03-10, outcome: eligible}}
  - case: 四十九周岁当日
    clause: 一
    on: 2024-03-10
    household: {like: couple, with: {determinations.here/aged: true}}
    expect:
      - {item: aged, of: mother, outcome: eligible, amount: {exact: "100.00"}, kind: cash, per: person, every: month, force: mandatory, from: 2024-03-10}
      - {item: aged, of: father, outcome: eligible}
  - case: 未认定
    clause: 一
    on: 2024-03-10
    household: {like: couple}
    expect:
      - {item: aged, of: mother, outcome: undetermined, needs: [determinations.here/aged]}
`;
