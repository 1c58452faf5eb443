import type {
  Entitlement,
  Instrument,
  Pack,
  Parameter as PackParameter,
} from '../../generated/pack.types.js';
import type { Role } from '../facts/leaves.js';
import { addDays, parseDay } from '../values/day.js';
import type { Day } from '../values/day.js';
import { parseMoney } from '../values/money.js';
import { compileBenefits, compileFunding } from './benefits.js';
import { compileCondition } from './conditions.js';
import type { Scope } from './conditions.js';
import { dependenciesOf } from './dependencies.js';
import { deepFreeze } from './freeze.js';
import { makeNodes } from './nodes.js';
import type { Change, Figure, Parameter, Program, ProgramItem, Rule } from '../program/program.js';

const dayOrNull = (text: string | null | undefined): Day | null =>
  text == null ? null : (parseDay(text) ?? null);

/** The last day of a day, month or year: by then it had been published. */
function publishedBy(text: string | null | undefined): Day | null {
  if (text == null) return null;
  const [year = 0, month, day] = text.split('-').map(Number);
  if (day !== undefined) return parseDay(text) ?? null;
  const [nextYear, nextMonth] =
    month === undefined ? [year + 1, 1] : month === 12 ? [year + 1, 1] : [year, month + 1];
  return addDays(nextYear * 10000 + nextMonth * 100 + 1, -1);
}

function compileParameter(name: string, { title, unit, values }: PackParameter): Parameter {
  return {
    name,
    title,
    unit,
    values: values.map(({ value, from, by, published }) => ({
      value: unit === 'CNY' ? (parseMoney(value) ?? 0) : Number(value),
      from: dayOrNull(from),
      by: by ?? null,
      published: publishedBy(published),
    })),
  };
}

function compileItem(entitlement: Entitlement): ProgramItem {
  const { id, clause, title, force, citations, determination, festivals, basis, note, when } =
    entitlement;
  return {
    id,
    clause,
    title,
    force,
    citations,
    onApplication: entitlement.onApplication ?? false,
    determination: determination ?? null,
    organisation:
      typeof entitlement.for === 'object' && 'organisation' in entitlement.for
        ? entitlement.for.organisation
        : null,
    festivals: festivals ?? [],
    basis: basis ?? [],
    note: note ?? null,
    when,
  };
}

const rolesOf = (entitlement: Entitlement): readonly (Role | null)[] =>
  Array.isArray(entitlement.for) ? entitlement.for : [null];

/** What holds for every document: a person lives (or, for what is given on death, has died) and is registered here; of a household somebody lives and one parent is. */
function compileReach(entitlement: Entitlement, { nodes, role }: Scope): number[] {
  const fact = (owner: Role, name: string): number =>
    nodes.add({ kind: 'fact', fact: nodes.fact(owner, name) });
  if (role !== null)
    return [fact(role, entitlement.onDeath ? 'deceased' : 'living'), fact(role, 'hukou.local')];
  const local = nodes.add({
    kind: 'or',
    nodes: [fact('mother', 'hukou.local'), fact('father', 'hukou.local')],
  });
  if (entitlement.for !== 'household') return [local];
  const living = (['mother', 'father', 'child'] as const).map((owner) => fact(owner, 'living'));
  return [nodes.add({ kind: 'or', nodes: living }), local];
}

function compileRule(
  entitlement: Entitlement,
  item: number,
  scope: Scope,
  parameters: readonly Parameter[],
): Omit<Rule, 'number'> {
  const { nodes, role } = scope;
  const reach = compileReach(entitlement, scope);
  const when = compileCondition(entitlement.when, scope);
  const determination = entitlement.determination
    ? [nodes.add({ kind: 'determination', role, item })]
    : [];
  const node = nodes.add({ kind: 'and', nodes: [...reach, when, ...determination] });
  const alternatives = compileBenefits(entitlement, node, scope);
  const funding = compileFunding(entitlement.funding ?? [], scope);
  const tables = { nodes: nodes.nodes, facts: nodes.facts, parameters };
  const benefitConditions = alternatives.flatMap((alternative) => alternative.when ?? []);
  const fundingConditions = funding.flatMap((alternative) => alternative.when ?? []);
  const { atoms, changes, moments, readings } = dependenciesOf(
    [node, ...benefitConditions, ...fundingConditions],
    tables,
  );
  return {
    item,
    role,
    node,
    when,
    alternatives,
    funding,
    atoms,
    changes: [
      ...changes,
      ...alternatives.flatMap(({ benefit }) =>
        amountChanges(figuresOf(benefit.amount), parameters),
      ),
    ],
    moments,
    readings: [...new Set([...(entitlement.readings ?? []), ...readings])],
  };
}

function figuresOf(amount: Rule['alternatives'][number]['benefit']['amount']): readonly Figure[] {
  if (amount === null) return [];
  if ('exact' in amount) return [amount.exact];
  if ('atLeast' in amount) return [amount.atLeast];
  if ('atMost' in amount) return [amount.atMost];
  return 'between' in amount ? amount.between : [];
}

function amountChanges(figures: readonly Figure[], parameters: readonly Parameter[]): Change[] {
  return figures.flatMap((figure): Change[] => {
    const values = 'parameter' in figure ? (parameters[figure.parameter]?.values ?? []) : [];
    return values.flatMap(({ from }): Change[] =>
      from === null ? [] : [{ kind: 'date', on: from }],
    );
  });
}

function compileInstrument({
  from,
  through,
  published,
  ...rest
}: Instrument): Program['instrument'] {
  return {
    ...rest,
    from: dayOrNull(from),
    through: dayOrNull(through),
    published: publishedBy(published),
  };
}

/**
 * Compiles a pack that validation has found right. `sha256` is that of the pack's text. The program is plain data, frozen; names, days, units and operators are
 * resolved, and equal conditions are one.
 */
export function compile(pack: Pack, sha256: string): Program {
  const nodes = makeNodes();
  const parameters = Object.entries(pack.parameters ?? {}).map(([name, parameter]) =>
    compileParameter(name, parameter),
  );
  const terms = Object.entries(pack.terms ?? {});
  const scope = (role: Role | null): Scope => ({
    pack,
    nodes,
    role,
    terms: terms.map(([name]) => name),
    parameters: parameters.map(({ name }) => name),
  });
  const rules = pack.entitlements.flatMap((entitlement, item) =>
    rolesOf(entitlement).map((role) => compileRule(entitlement, item, scope(role), parameters)),
  );
  return deepFreeze({
    district: pack.district,
    revision: pack.revision,
    version: pack.version,
    sha256,
    instrument: compileInstrument(pack.instrument),
    jurisdiction: {
      name: pack.jurisdiction.name,
      codes: pack.jurisdiction.codes,
      clause: pack.jurisdiction.citations[0]?.clause ?? '',
    },
    readings: pack.readings ?? {},
    parameters,
    facts: nodes.facts,
    nodes: nodes.nodes,
    terms: terms.map(([name, { title, when, citations }]) => ({
      name,
      title,
      when,
      clause: citations[0]?.clause ?? '',
    })),
    items: pack.entitlements.map(compileItem),
    rules: rules.map((rule, number) => ({ number, ...rule })),
  });
}
