import type { Citation, Pack } from '../../generated/pack.types.js';
import { pointerStep } from '../parse/parsed-text.js';
import { located } from './expression.js';
import type { Located } from './expression.js';

/** Every citation of a pack, where it stands. */
export function citationsOf(pack: Pack): Located<Citation>[] {
  const { instrument, jurisdiction, parameters = {}, terms = {}, groups = {}, entitlements } = pack;
  return [
    ...located(instrument.citations ?? [], '/instrument/citations'),
    ...located(jurisdiction.citations, '/jurisdiction/citations'),
    ...Object.entries(parameters).flatMap(([name, { values }]) =>
      located(values, `/parameters${pointerStep(name)}/values`).map(({ value, pointer }) => ({
        value: value.citation,
        pointer: `${pointer}/citation`,
      })),
    ),
    ...Object.entries(terms).flatMap(([name, { citations }]) =>
      located(citations, `/terms${pointerStep(name)}/citations`),
    ),
    ...Object.entries(groups).flatMap(([name, { citations }]) =>
      located(citations, `/groups${pointerStep(name)}/citations`),
    ),
    ...located(entitlements, '/entitlements').flatMap(({ value, pointer }) =>
      located(value.citations, `${pointer}/citations`),
    ),
  ];
}
