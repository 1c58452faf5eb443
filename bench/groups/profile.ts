// In which files the time of decisions and assessments goes, and what their reasons take of it, by the sampling profiler of Node.
import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import type { Profiler, Runtime } from 'node:inspector';
import { fileURLToPath } from 'node:url';
import { makeEngine } from '../../src/engine/evaluate/engine.js';
import { ON } from '../families/day.js';
import { COUNT, kaifengPack, makeFamilies } from '../families/roster.js';
import { report } from '../measure/report.js';
import type { Timed } from '../measure/rounds.js';
import { timed } from '../measure/work.js';
import { fileFinder } from '../measure/source-lines.js';

const INTERVAL = 200;
const PASSES = 15;

const pack = kaifengPack();
const { complete, asListed } = makeFamilies(pack, COUNT);
const { decide, evaluate } = makeEngine([pack.program]).prepare(pack.program.district, { on: ON });
const fileOf = fileFinder(readFileSync(fileURLToPath(import.meta.url), 'utf8'));

/** Where a function stands: a file of ours, a package, or the engine of JavaScript itself. */
function placeOf({ functionName, url, lineNumber }: Runtime.CallFrame): string {
  if (url === import.meta.url) return fileOf(lineNumber);
  const [, inside] = url.split('node_modules/');
  if (inside !== undefined)
    return inside
      .split('/')
      .slice(0, inside.startsWith('@') ? 2 : 1)
      .join('/');
  return functionName.startsWith('(') ? functionName : 'Node and V8';
}

/** How many samples were taken while a function of ours, or what it called, ran. */
function samplesWithin(name: string, { nodes }: Profiler.Profile): number {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const count = (node: Profiler.ProfileNode | undefined, isWithin: boolean): number => {
    if (!node) return 0;
    const { callFrame, hitCount = 0, children = [] } = node;
    const counts =
      isWithin || (callFrame.functionName === name && callFrame.url === import.meta.url);
    return children.reduce((sum, id) => sum + count(byId.get(id), counts), counts ? hitCount : 0);
  };
  return count(nodes[0], false);
}

async function profile({ name, pass }: Timed): Promise<object> {
  await pass(0, COUNT * 2);
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.post('Profiler.start');
  await pass(0, COUNT * PASSES);
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const samples = new Map<string, number>();
  for (const { callFrame, hitCount = 0 } of profile.nodes) {
    const place = placeOf(callFrame);
    samples.set(place, (samples.get(place) ?? 0) + hitCount);
  }
  const all = [...samples.values()].reduce((left, right) => left + right, 0);
  const places = [...samples]
    .map(([place, hits]) => ({ place, percent: (hits * 100) / all }))
    .sort((left, right) => right.percent - left.percent);
  return { name, places, reasons: (samplesWithin('becauseOf', profile) * 100) / all };
}

const itemsOf = (household: unknown): number => evaluate(household).entitlements.length;
report([
  await profile(timed('decide', complete, (household) => decide(household).length)),
  await profile(timed('decide, facts missing', asListed, (household) => decide(household).length)),
  await profile(timed('evaluate', complete, itemsOf)),
]);
