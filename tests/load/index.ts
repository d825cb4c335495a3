/** Two hundred people chat and a hundred tabs are open, for some minutes: `npm run load -- --minutes 5`. */
import { parseArgs } from 'node:util';
import { growsWithoutBound } from './memory.ts';
import { runLoad } from './run-load.ts';
import { toTable } from './table.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
  },
});
/** The tokens people sign in with last an hour. */
const mostMinutes = 45;
const minutes = Number(values.minutes);
if (!(minutes > 0 && minutes <= mostMinutes))
  throw new Error(`--minutes is a number up to ${mostMinutes}.`);

const outcome = await runLoad(minutes, Number(values.seed));
process.stdout.write(`${toTable(outcome)}\n`);
if (growsWithoutBound(outcome.watched.memory, minutes)) {
  process.stderr.write('Memory grows and does not settle.\n');
  process.exitCode = 1;
}
if (outcome.tally.errors.size > 0) process.exitCode = 1;
