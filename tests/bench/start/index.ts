/**
 * Measures what a start costs, beside a server of the same parts that does nothing else: `npm run bench:start`, after
 * `npm run zip`. Processor time until health is answered, and memory then, in a child process each, one after the
 * other in each round, with compiled code kept from the start before. Reads /proc, so on Linux only.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { findFreePort } from '../../support/spawned.ts';
import { median } from '../table.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    zip: { type: 'string', default: '.data/small-changes-server' },
  },
});
const root = join(import.meta.dirname, '../../..');
const bundled = join(root, values.zip, 'server.mjs');
if (!existsSync(bundled)) throw new Error('Run npm run zip first.');

type Variant = { readonly name: string; readonly args: readonly string[] };

/** Figures of one start, in milliseconds and megabytes. */
type Start = { readonly cpu: number; readonly memory: number; readonly wall: number };

const variants: readonly Variant[] = [
  { name: 'stock echo', args: [join(import.meta.dirname, 'stock.ts')] },
  { name: 'from the project', args: [join(root, 'bot/index.ts')] },
  { name: 'from the zip', args: [bundled] },
];
/** As a council runs it; nothing is fetched before somebody writes. */
const production = {
  MicrosoftAppId: '33333333-cccc-4333-8333-333333333333',
  MicrosoftAppType: 'UserAssignedMsi',
  MicrosoftAppTenantId: '11111111-1111-4111-8111-111111111111',
  TENANT_IDS: '11111111-1111-4111-8111-111111111111',
  TAB_CLIENT_ID: '22222222-bbbb-4222-8222-222222222222',
  PUBLIC_HOST: 'elmshire.example',
};
const cache = mkdtempSync(join(tmpdir(), 'compiled-'));
const rounds: Start[][] = [];
for (const variant of variants) await start(variant);
for (let round = 0; round < Number(values.rounds); round += 1) {
  const starts: Start[] = [];
  for (const variant of variants) starts.push(await start(variant));
  rounds.push(starts);
}
for (const [place, { name }] of variants.entries()) {
  const own = (what: keyof Start) => median(rounds.map((starts) => starts[place]?.[what] ?? 0));
  const ratio = (what: keyof Start) =>
    median(rounds.map((starts) => (starts[place]?.[what] ?? 0) / (starts[0]?.[what] ?? 1)));
  process.stdout.write(
    `${name}: ${own('cpu').toFixed(0)} ms of processor, ${ratio('cpu').toFixed(2)} of the stock echo; ` +
      `${own('memory').toFixed(0)} MB, ${ratio('memory').toFixed(2)} of it; ${own('wall').toFixed(0)} ms\n`,
  );
}

async function start({ args }: Variant): Promise<Start> {
  const port = await findFreePort();
  const began = performance.now();
  const child = spawn(process.execPath, args, {
    env: {
      ...{ PATH: process.env.PATH, NODE_COMPILE_CACHE: cache, PORT: String(port) },
      ...{ DATA_FILE: ':memory:', LOG_LEVEL: 'silent', ...production },
    },
    stdio: 'ignore',
  });
  try {
    while (!(await isReady(port))) {
      if (child.exitCode !== null) throw new Error(`${args[0]} ended before it was ready.`);
      await wait(20);
    }
    return { ...readUse(child), wall: performance.now() - began };
  } finally {
    await wait(1_500);
    child.kill('SIGTERM');
    if (child.exitCode === null) await new Promise((resolve) => child.once('exit', resolve));
  }
}

async function isReady(port: number): Promise<boolean> {
  const answer = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => null);
  await answer?.arrayBuffer();
  return answer?.ok ?? false;
}

/** A tick of the kernel's is 10 ms. */
function readUse({ pid }: ChildProcess): Pick<Start, 'cpu' | 'memory'> {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const [, after = ''] = stat.split(') ');
  const fields = after.split(' ');
  const ticks = Number(fields[11]) + Number(fields[12]);
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '0';
  return { cpu: ticks * 10, memory: Number(kilobytes) / 1_000 };
}
