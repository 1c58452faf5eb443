import type { Named } from '../decisions/decisions.js';
import type { Entrant } from './entrant.js';

/** Has every engine decide every rule for every family, and stops at the first answer that differs from the first engine's. */
export async function checkAgreement(
  entrants: readonly Entrant[],
  families: number,
  rules: readonly Named[],
): Promise<void> {
  const [first, ...others] = entrants;
  if (!first) return;
  for (let family = 0; family < families; family += 1) {
    const expected = await first.answers(family);
    for (const { name, answers } of others) {
      const given = await answers(family);
      const rule = rules.find((_, index) => given[index] !== expected[index]);
      if (rule || given.length !== rules.length)
        throw new Error(
          `${name} and ${first.name} differ on ${rule?.name ?? 'how many rules there are'}, family ${family}`,
        );
    }
  }
}
