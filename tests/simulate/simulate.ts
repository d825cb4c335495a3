/** Lives the weeks of a run: people act, the clock moves, things fail, and at the end it is reckoned up. */
import { createCalendar } from '../../bot/calendar/create-calendar.ts';
import { createStore } from '../../shared/stores/create-store.ts';
import { createChannelWitness } from './channel-witness.ts';
import { startConnector } from './connector.ts';
import { dayAfter, inventChannels, inventMailboxes, inventTeams } from './councils.ts';
import { createDiary, planActs } from './diary.ts';
import { fill } from './fill.ts';
import { type Fleet, startFleet } from './fleet.ts';
import { liveThrough } from './instant.ts';
import { createKilling } from './killing.ts';
import { createLedger } from './ledger.ts';
import { createPeople } from './people.ts';
import { expectCheckIns } from './plan-check-ins.ts';
import { createPulseCount, expectPulses } from './pulses.ts';
import { createRandom } from './random.ts';
import { countSent, type Figures, reckon } from './reckon.ts';
import { type Setting, starts } from './setting.ts';
import { listSlots } from './slots.ts';
import { findSlip, toTold } from './told.ts';
import { createWitness } from './witness.ts';

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
  const calendar = createCalendar('GB-ENG');
  const diary = createDiary(calendar);
  const witness = createWitness(calendar);
  const teams = inventTeams(setting.teams, setting.weeks, random);
  planActs(teams, diary, random);
  expectCheckIns(teams, calendar, witness);
  expectPulses(teams, calendar, witness);
  const channelWitness = createChannelWitness(teams, calendar);
  const pulseCount = createPulseCount(teams);
  const tenantOf = new Map(
    teams.flatMap(({ id: teamId, members, tenantId }) =>
      [teamId, ...members.map(({ id }) => id)].map((id) => [id, tenantId] as const),
    ),
  );
  const serviceUrl = () => connector.url;
  const people = createPeople({ calendar, diary, random, serviceUrl, tenantOf });
  const endSomebody = createKilling(setting, createRandom(setting.seed + 1), () => fleet);
  const connector = await startConnector(
    {
      onTold(personId, card) {
        const told = toTold(card);
        witness.saw(personId, told, now);
        people.hear(personId, { told, slip: findSlip(card) }, now);
        endSomebody();
      },
      onPosted(teamId, post) {
        channelWitness.posted(teamId, post, now);
        endSomebody();
      },
      onReplaced(activityId, card) {
        channelWitness.replaced(activityId, card);
        endSomebody();
      },
      onRefused({ kind, id }) {
        if (kind === 'channel') return people.addApp(id, now);
        witness.refused(id, now);
        people.comeBack(id, now);
      },
    },
    createRandom(setting.seed + 2),
    setting.chaos !== null,
  );
  const store = await createStore({ ...setting.store, clock: { now: () => now } });
  const mailboxes = inventMailboxes(teams, connector.url, random);
  const channels = inventChannels(teams, connector.url);
  await fill(store, { teams, mailboxes, channels });
  const ledger = createLedger(mailboxes, { store });
  fleet = await startFleet(setting);

  const lived = performance.now();
  const usedBefore = process.cpuUsage();
  let busyMs = 0;
  let readOn: string = starts[0];
  const slots = listSlots(teams, calendar);
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
    ...{ witness, channelWitness, ledger, connector, kills: fleet.kills(), serversCpuMs, allCpuMs },
    pulse: await pulseCount.reckon({ store }),
    ...{ setUpMs: lived - began, wallMs, busyMs },
  });
  await Promise.all([fleet.stop(), connector.close()]);
  await store.close();
  return figures;

  function sent(): number {
    return countSent({ ...witness.figures(), channels: channelWitness.figures() });
  }

  /** Gives how long it took, if anybody was told anything. */
  async function liveSlot(at: string, servers: Fleet): Promise<number> {
    const acts = diary.take(at);
    for (const act of acts) {
      witness.expectOf(act, at);
      channelWitness.expectOf(act);
      pulseCount.note(act);
      people.note(act);
    }
    const sentBefore = sent();
    const start = performance.now();
    const setClock = (instant: string) => {
      now = instant;
    };
    await liveThrough({ at, acts, fleet: servers, setClock });
    return sent() === sentBefore ? 0 : performance.now() - start;
  }
}
