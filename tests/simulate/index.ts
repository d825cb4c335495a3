/** Lives months of a few thousand teams in minutes: `npm run simulate -- --teams 10000 --weeks 16 --instances 3 --chaos`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findBroken } from './reckon.ts';
import { simulate } from './simulate.ts';
import { toTable } from './table.ts';

const { values } = parseArgs({
  options: {
    teams: { type: 'string', default: '200' },
    weeks: { type: 'string', default: '4' },
    /** Lived after the weeks. */
    months: { type: 'string', default: '0' },
    instances: { type: 'string', default: '2' },
    chaos: { type: 'boolean', default: false },
    /** How many messages between two kills, more or less. */
    'messages-a-kill': { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'simulate-'));
const figures = await simulate(
  {
    teams: Number(values.teams),
    weeks: Number(values.weeks),
    months: Number(values.months),
    instances: Number(values.instances),
    chaos: values.chaos ? { messagesAKill: Number(values['messages-a-kill']) } : null,
    seed: Number(values.seed),
    store: { kind: 'sqlite', file: join(folder, 'small-changes.db') },
  },
  (day, told) => process.stderr.write(`${day}: ${told} told so far\n`),
);
process.stdout.write(`${toTable(figures)}\n`);
const broken = findBroken(figures);
for (const sentence of broken) process.stderr.write(`${sentence}\n`);
if (broken.length === 0) rmSync(folder, { recursive: true });
else {
  process.stderr.write(`What was stored is kept in ${folder}.\n`);
  process.exitCode = 1;
}
