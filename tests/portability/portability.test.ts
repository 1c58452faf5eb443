import { describe, expect, it } from 'vitest';
import { makeRoster } from '../../src/analysis/roster.js';
import { compile } from '../../src/engine/compile/compile.js';
import { makeEngine } from '../../src/engine/evaluate/engine.js';
import type { Decide } from '../../src/engine/evaluate/engine.js';
import { checkHousehold } from '../../src/engine/facts/check.js';
import type { Household, Role } from '../../src/generated/household.types.js';
import type { Pack } from '../../src/generated/pack.types.js';
import { completion } from '../model/completions.js';
import { sceneOf } from '../model/outcome.js';
import { random } from '../model/random.js';
import type { Random } from '../model/random.js';
import { packs } from '../properties/packs.js';
import { plainFacts } from './plain-facts.js';
import { makeTool } from './tool.js';
import { wholeRule } from './whole-rule.js';

/** Complete families for each pack. */
const FAMILIES = 200;
const DAYS = ['2024-05-01', '2024-02-29', '2019-06-30', '2022-12-31', '2027-01-01'] as const;

type Readings = Readonly<Record<string, string>>;

/** Every second family is asked about with readings at random. */
function readingsOf({ district, readings = {} }: Pack, number: number, source: Random): Readings {
  if (number % 2 === 0) return {};
  return Object.fromEntries(
    Object.entries(readings).map(([name, { options }]) => [
      `${district}/${name}`,
      source.pick(Object.keys(options)),
    ]),
  );
}

/** A family with nothing left open. A sum completed beyond the largest that there may be is thrown again. */
function complete(family: Household, pack: Pack, on: string, source: Random): Household {
  for (;;) {
    const whole = completion(family, pack, on, source);
    if (checkHousehold(whole).length === 0) return whole;
  }
}

const { tool, counts } = makeTool();

/** A family, the day and the readings it is asked about with. */
interface Asked {
  readonly household: Household;
  readonly on: string;
  readonly readings: Readings;
}

/** The outcomes of a family, and where the tool's differ. */
function compare(pack: Pack, decide: Decide, { household, on, readings }: Asked) {
  const { district, revision } = pack;
  const decisions = decide(household, { on, district, revision, include: 'all', readings });
  const differences = decisions.flatMap(({ id, beneficiary, outcome }) => {
    const role: Role | null = beneficiary.kind === 'person' ? beneficiary.role : null;
    const item = pack.entitlements.find((each) => `${district}/${each.id}` === id);
    if (!item) throw new Error(`no ${id}`);
    const scene = sceneOf(pack, role, household, on, { named: true, readings });
    const rule = wholeRule(item, role);
    const holds = tool(rule, plainFacts(rule, scene, item.id, tool));
    return outcome === (holds ? 'eligible' : 'ineligible') ? [] : [`${id} ${role ?? ''} ${on}`];
  });
  return { differences, outcomes: decisions.map(({ outcome }) => outcome) };
}

describe('the packs’ own JSON Logic, decided by json-logic-engine', () => {
  it.each(packs.map((pack) => [`${pack.district}@${pack.revision}`, pack] as const))(
    '%s: every item of complete families, as the engine decides',
    (_, pack) => {
      const source = random(2024);
      const { decide } = makeEngine([compile(pack, '0'.repeat(64))]);
      const families = makeRoster(pack, { count: FAMILIES, seed: 11, on: 20_240_501 });
      const compared = families.map((family, number) => {
        const on = DAYS[number % DAYS.length] ?? DAYS[0];
        const household = complete(family, pack, on, source);
        const readings = readingsOf(pack, number, source);
        return compare(pack, decide, { household, on, readings });
      });
      expect(compared.flatMap(({ differences }) => differences)).toEqual([]);
      expect(new Set(compared.flatMap(({ outcomes }) => outcomes))).toEqual(
        new Set(['eligible', 'ineligible']),
      );
    },
  );

  it('mostly decides the expressions as they stand; what is absent it compares within `try`', () => {
    expect(counts.plain).toBeGreaterThan(counts.tried);
  });
});
