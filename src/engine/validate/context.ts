import type { Entitlement, Pack, Parameter, Reading, Term } from '../../generated/pack.types.js';
import { clausesOf } from './clauses.js';
import type { Clauses } from './clauses.js';
import type { Located } from './expression.js';
import { located } from './expression.js';
import type { Report } from './report.js';
import { sitesOf } from './sites.js';
import type { Site } from './sites.js';
import { TermGraph } from './term-graph.js';

/** A pack of the right shape, looked up in the ways that the checks need. */
export interface PackContext {
  readonly pack: Pack;
  /** The document's text; null when it is not at hand. */
  readonly sourceText: string | null;
  readonly items: readonly Located<Entitlement>[];
  readonly terms: ReadonlyMap<string, Term>;
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly readings: ReadonlyMap<string, Reading>;
  /** The ids of the items. */
  readonly ids: ReadonlySet<string>;
  readonly sites: readonly Site[];
  readonly graph: TermGraph;
  readonly clauses: Clauses;
}

/** One thing that a pack must satisfy beyond its shape. */
export type Check = (context: PackContext, report: Report) => void;

export function contextOf(pack: Pack, sourceText: string | null): PackContext {
  const sites = sitesOf(pack);
  return {
    pack,
    sourceText,
    items: located(pack.entitlements, '/entitlements'),
    terms: new Map(Object.entries(pack.terms ?? {})),
    parameters: new Map(Object.entries(pack.parameters ?? {})),
    readings: new Map(Object.entries(pack.readings ?? {})),
    ids: new Set(pack.entitlements.map(({ id }) => id)),
    sites,
    graph: new TermGraph(sites),
    clauses: clausesOf(pack.register),
  };
}
