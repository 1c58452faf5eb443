import type { Decisions, Named } from './decisions.js';
import { allOf } from './logic.js';
import type { Logic } from './logic.js';

/** Numbers that there may not be, and the facts that say whether there are. */
const PRESENCE: Readonly<Record<string, string>> = {
  'child.disability.grade': 'child.disability.certified',
  'child.disability.certifiedOn': 'child.disability.certified',
  'laterChild.on': 'laterChild.exists',
  'child.deathDate': 'child.deceased',
  'mother.deathDate': 'mother.deceased',
  'father.deathDate': 'father.deceased',
};

function guardedLogic(logic: Logic): Logic {
  if (typeof logic === 'boolean') return logic;
  if ('and' in logic) return { and: logic.and.map(guardedLogic) };
  if ('or' in logic) return { or: logic.or.map(guardedLogic) };
  if ('!' in logic) return { '!': [guardedLogic(logic['!'][0])] };
  const sides = '<' in logic ? logic['<'] : '<=' in logic ? logic['<='] : [];
  const guards = sides.flatMap((side): Logic[] => {
    const presence = typeof side === 'object' ? PRESENCE[side.var] : undefined;
    return presence === undefined ? [] : [{ var: presence }];
  });
  return allOf([...guards, logic]);
}

const guardedNamed = ({ name, logic }: Named): Named => ({ name, logic: guardedLogic(logic) });

/** The same decisions for engines that refuse to compare a number that there is not, or take it for 0. */
export const guarded = ({ rules, terms }: Decisions): Decisions => ({
  rules: rules.map(guardedNamed),
  terms: terms.map(guardedNamed),
});
