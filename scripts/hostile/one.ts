import { BOMBS } from './bombs.js';
import { codesOfHousehold, codesOfPack, ready } from './try-bomb.js';

// Sets off one bomb, by its number, when everything it meets has run before; prints its codes, processor time and growth of memory.
const bomb = BOMBS[Number(process.argv[2])];
if (!bomb) throw new RangeError('no such bomb');
for (let round = 0; round < 50; round += 1) {
  codesOfPack(`district: d\nrevision: r\nentitlements: [{ id: ${'x'.repeat(round)} }]\n`);
  codesOfHousehold({ members: [{ role: 'mother', birthDate: round }], rurall: true });
}
const setOff = ready(bomb);
const before = process.resourceUsage().maxRSS;
const started = process.cpuUsage();
const found = setOff();
const { user, system } = process.cpuUsage(started);
const milliseconds = (user + system) / 1000;
const mebibytes = (process.resourceUsage().maxRSS - before) / 1024;
console.log(JSON.stringify({ found, milliseconds, mebibytes }));
