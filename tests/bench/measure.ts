/** Runs the variants in turns, round after round, so that whatever the machine does strikes all of them alike. */
import type { TeamsService } from '../support/teams-service.ts';
import type { Calls } from './activities.ts';
import { type Caller, createCaller } from './caller.ts';
import { type ServerProcess, startServer } from './server-process.ts';
import type { Setting } from './setting.ts';
import type { NextTurn, Variant } from './variants.ts';

export type Round = {
  /** Processor time of the server for one turn, in milliseconds. */
  readonly cpu: number;
  /** As the caller saw it, in milliseconds, one entry a turn. */
  readonly latencies: readonly number[];
  /** Requests to the store for one turn, by kind. */
  readonly requests: Readonly<Record<string, number>>;
};

export type Measurement = { readonly variant: Variant; readonly rounds: readonly Round[] };

export type Plan = { readonly rounds: number; readonly turns: number; readonly warmUp: number };

type Contender = {
  readonly variant: Variant;
  readonly server: ServerProcess;
  readonly caller: Caller;
  readonly nextTurn: NextTurn;
  readonly rounds: Round[];
};

export async function measure(
  variants: readonly Variant[],
  plan: Plan,
  surroundings: { readonly setting: Setting; readonly calls: Calls; readonly teams: TeamsService },
): Promise<readonly Measurement[]> {
  const contenders: Contender[] = [];
  try {
    for (const variant of variants) contenders.push(await enter(variant, surroundings));
    for (const contender of contenders)
      await runDueOnce(contender, plan.warmUp, surroundings.teams);
    for (let round = 0; round < plan.rounds; round += 1)
      for (const contender of rotate(contenders, round))
        contender.rounds.push(await runDueOnce(contender, plan.turns, surroundings.teams));
    return contenders.map(({ variant, rounds }) => ({ variant, rounds }));
  } finally {
    await Promise.all(contenders.map(({ server }) => server.stop()));
  }
}

async function enter(
  variant: Variant,
  { setting, calls }: { readonly setting: Setting; readonly calls: Calls },
): Promise<Contender> {
  const server = await startServer(variant.server, { ...setting, store: variant.store ?? 'disk' });
  const caller = createCaller(server.url);
  return { variant, server, caller, nextTurn: await variant.prepare(caller, calls), rounds: [] };
}

/** Everybody starts a round as often as everybody else. */
function rotate<T>(list: readonly T[], by: number): readonly T[] {
  const start = by % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}

async function runDueOnce(
  { variant, server, caller, nextTurn }: Contender,
  turns: number,
  teams: TeamsService,
): Promise<Round> {
  teams.clear();
  const requestsBefore = await server.readRequests();
  const before = await server.readUsage();
  const latencies: number[] = [];
  for (let turn = 0; turn < turns; turn += 1)
    latencies.push(await takeTurn(variant, nextTurn(), caller));
  const cpu = ((await server.readUsage()) - before) / turns;
  if (teams.sent.length !== variant.sends * turns)
    throw new Error(`${variant.name}: Teams got ${teams.sent.length} activities.`);
  const requests = toPerTurn(requestsBefore, await server.readRequests(), turns);
  return { cpu, latencies, requests };
}

async function takeTurn(
  { name, isRight }: Variant,
  calls: ReturnType<NextTurn>,
  caller: Caller,
): Promise<number> {
  let last = 0;
  for (const call of calls) {
    const answer = await caller(call);
    last = answer.milliseconds;
    if (!isRight(answer)) throw new Error(`${name}: answered ${answer.status} ${answer.body}`);
  }
  return last;
}

function toPerTurn(
  before: Round['requests'],
  after: Round['requests'],
  turns: number,
): Round['requests'] {
  return Object.fromEntries(
    Object.entries(after).map(([kind, count]) => [kind, (count - (before[kind] ?? 0)) / turns]),
  );
}
