/** Lives the weeks of a run: people act, the clock moves, things fail, and at the end it is reckoned up. */
import { createStore } from '../../shared/stores/create-store.ts';
import { startConnector, toServiceUrl } from './connector.ts';
import { dayAfter, inventChannels, inventMailboxes } from './councils.ts';
import { fill } from './fill.ts';
import { type Fleet, startFleet } from './fleet.ts';
import { liveThrough } from './instant.ts';
import { createKilling } from './killing.ts';
import { createLedger } from './ledger.ts';
import { createRandom } from './random.ts';
import { type Figures, reckon } from './reckon.ts';
import { type Setting, starts } from './setting.ts';
import { listSlots } from './slots.ts';
import { createWorld } from './world.ts';

/** Called every four weeks of the run. */
export type OnProgress = (day: string, told: number) => void;

const daysBetweenReadings = 28;
/** At the end nothing fails any more, so that what was put off is told. */
const calmDays = 10;

export async function simulate(
  setting: Setting,
  onProgress: OnProgress = () => {},
): Promise<Figures> {
  const began = performance.now();
  let now = `${starts[0]}T00:00:00.000Z`;
  let fleet: Fleet | undefined;
  const random = createRandom(setting.seed);
  const world = createWorld(setting, {
    ...{ random, now: () => now, url: () => connector.url },
    onSent: createKilling(setting, createRandom(setting.seed + 1), () => fleet),
  });
  const { calendar, teams, diary, witness, channelWitness, pulseCount, sent } = world;
  const peopleOf = new Map(teams.map(({ id, members }) => [id, members.map((each) => each.id)]));
  const isFaulty = setting.chaos !== null;
  const connector = await startConnector(world.events, createRandom(setting.seed + 2), {
    ...{ isFaulty, regionOf: world.regionOf },
    peopleOf: (teamId) => peopleOf.get(teamId) ?? [],
  });
  world.planMove();
  const store = await createStore({ ...setting.store, clock: { now: () => now } });
  const mailboxes = inventMailboxes(teams, toServiceUrl(connector.url, 'a'), random);
  const channels = inventChannels(teams, toServiceUrl(connector.url, 'a'));
  await fill(store, { teams, mailboxes, channels, experiments: world.experiments });
  const ledger = createLedger(mailboxes, { store });
  fleet = await startFleet(setting);

  const lived = performance.now();
  const usedBefore = process.cpuUsage();
  let busyMs = 0;
  let readOn: string = starts[0];
  const slots = listSlots(teams, setting.months, calendar);
  const calmFrom = dayAfter(slots.at(-1)?.day ?? '', -calmDays);
  for (const { day, at } of slots) {
    if (day >= calmFrom) connector.calm();
    if (day >= dayAfter(readOn, daysBetweenReadings)) {
      await ledger.read(now);
      readOn = day;
      onProgress(day, sent());
    }
    busyMs += await liveSlot(at, fleet);
  }
  const wallMs = performance.now() - lived;
  const serversCpuMs = fleet.cpuMs();
  const { user, system } = process.cpuUsage(usedBefore);
  const allCpuMs = serversCpuMs + (user + system) / 1000;
  await ledger.read(now);
  const figures = await reckon({
    ...{ reviewWitness: world.reviewWitness, packWitness: world.packWitness },
    ...{ witness, channelWitness, ledger, connector, kills: fleet.kills(), serversCpuMs, allCpuMs },
    pulse: await pulseCount.reckon({ store }),
    ...{ setUpMs: lived - began, wallMs, busyMs },
  });
  await Promise.all([fleet.stop(), connector.close()]);
  await store.close();
  return figures;

  /** Gives how long it took, if anybody was told anything. */
  async function liveSlot(at: string, servers: Fleet): Promise<number> {
    const acts = diary.take(at);
    for (const act of acts) world.note(act, at);
    const sentBefore = sent();
    const start = performance.now();
    const setClock = (instant: string) => {
      now = instant;
    };
    await liveThrough({ at, acts, fleet: servers, setClock });
    return sent() === sentBefore ? 0 : performance.now() - start;
  }
}
