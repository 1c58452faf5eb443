import { evaluate } from 'yiju';
import type { Assessment } from 'yiju';
import { makeEngine } from 'yiju/engine';
import { loadPolicies } from 'yiju/node';
import { programs } from 'yiju/packs/kaifeng';
import { household } from 'yiju/testing';

const { evaluate: evaluateOne } = makeEngine(programs);
const { evaluate: evaluateLoaded } = loadPolicies('policies');

/** The same, from CommonJS. */
export const assessments = (): readonly Assessment[] =>
  [evaluate, evaluateOne, evaluateLoaded].map((each) =>
    each(household().build(), { on: '2024-05-01' }),
  );
