/** What to write instead of an operator of JSON Logic that packs do not have. */
const INSTEAD: Readonly<Record<string, string>> = {
  '!=': 'write {"!": {"==": [a, b]}}',
  '!==': 'write {"!": {"==": [a, b]}}',
  '===': 'write `==`, which never converts here',
  '!!': 'a condition is true or false already; leave it out',
  if: 'write `and` and `or`, or a list of alternatives under `benefit`',
  '?:': 'write `and` and `or`, or a list of alternatives under `benefit`',
  missing: 'leave it out: what depends on a fact that is not given is unknown by itself',
  missing_some: 'leave it out: what depends on a fact that is not given is unknown by itself',
  '+': 'nothing is computed in conditions; write the figure that the text gives',
  '-': 'nothing is computed in conditions; write the figure that the text gives',
  '*': 'nothing is computed in conditions; write the figure that the text gives',
  '/': 'nothing is computed in conditions; write the figure that the text gives',
  '%': 'nothing is computed in conditions; write the figure that the text gives',
  min: 'write a comparison for each, joined with `and` or `or`',
  max: 'write a comparison for each, joined with `and` or `or`',
  all: 'name each member, joined with `and`',
  some: 'name each member, joined with `or`',
  none: 'name each member, joined with `or`, and negate it with `!`',
  cat: 'texts are only compared',
  substr: 'texts are only compared',
  map: 'name each member',
  filter: 'name each member',
  reduce: 'name each member',
  merge: 'write the list out',
  log: 'leave it out',
};

/** What to write instead of an operator, when it is one of JSON Logic outside the subset. */
export const insteadOf = (operator: string): string | null =>
  Object.hasOwn(INSTEAD, operator) ? (INSTEAD[operator] ?? null) : null;
