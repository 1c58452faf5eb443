import type { Entitlement, Pack } from '../../generated/pack.types.js';
import type { Role } from '../facts/leaves.js';
import type { Change, Program, ProgramItem } from '../program/program.js';
import { compileInstrument, compileParameter } from './dated.js';
import { deepFreeze } from './freeze.js';
import { makeNodes } from './nodes.js';
import { numbered } from './numbered.js';
import { compileRule } from './rules.js';
import type { Scope } from './scope.js';

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

/**
 * Compiles a pack that validation has found right. `sha256` is that of the pack's text. The program is plain data, frozen; names, days, units and operators are
 * resolved, and equal conditions are one.
 */
export function compile(pack: Pack, sha256: string): Program {
  const nodes = makeNodes();
  const changes = numbered<Change>();
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
    rolesOf(entitlement).map((role) =>
      compileRule(entitlement, item, scope(role), parameters, changes),
    ),
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
    readings: Object.fromEntries(
      Object.entries(pack.readings ?? {}).map(([name, { clause, question, options, taken }]) => [
        name,
        { clause, question, options, taken },
      ]),
    ),
    parameters,
    facts: nodes.facts,
    nodes: nodes.nodes,
    changes: changes.all,
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
