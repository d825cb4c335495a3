/** `npm run doctor`: says what is wrong with what the server needs, before people find out. */
import { randomUUID } from 'node:crypto';
import { doctorText } from '../../shared/text/doctor/en-GB.ts';
import { findFile } from '../files.ts';
import { listChecks } from './examine.ts';
import { readOptions } from './options.ts';
import { report } from './report.ts';

/** Returns the exit code. */
async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (!options.ok) return print(options.error, 1);
  if (options.value.help) return print(doctorText.help, 0);
  const around = {
    nodeVersion: process.versions.node,
    ...{ findFile, fetch, now: Date.now, newId: randomUUID },
  };
  return report(listChecks(around, options.value), print);
}

function print(line: string, code = 0): number {
  process.stdout.write(`${line}\n`);
  return code;
}

/** Some of what was asked may still be under way: nobody waits for that. */
const code = await run(process.argv.slice(2));
process.stdout.write('', () => process.exit(code));
