/** Lives the weeks of a run: people act, the clock moves, things fail, and at the end it is reckoned up. */
import { createCalendar } from '../../bot/calendar/create-calendar.ts';
import { createStore } from '../../shared/stores/create-store.ts';
import { startConnector } from './connector.ts';
import { dayAfter, inventMailboxes, inventTeams } from './councils.ts';
import { createDiary, planActs } from './diary.ts';
import { fill } from './fill.ts';
import { type Fleet, startFleet } from './fleet.ts';
import { liveThrough } from './instant.ts';
import { createKilling } from './killing.ts';
import { createLedger } from './ledger.ts';
import { createPeople } from './people.ts';
import { expectCheckIns } from './plan-check-ins.ts';
import { createRandom } from './random.ts';
import { type Figures, reckon } from './reckon.ts';
import { type Setting, starts } from './setting.ts';
import { listSlots } from './slots.ts';
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
  const tenantOf = new Map(
    teams.flatMap(({ members, tenantId }) => members.map(({ id }) => [id, tenantId])),
  );
  const serviceUrl = () => connector.url;
  const people = createPeople({ calendar, diary, random, serviceUrl, tenantOf });
  const endSomebody = createKilling(setting, createRandom(setting.seed + 1), () => fleet);
  const connector = await startConnector(
    {
      onTold(personId, told) {
        witness.saw(personId, told, now);
        people.hear(personId, told, now);
        endSomebody();
      },
      onRefused: (personId) => people.comeBack(personId, now),
    },
    createRandom(setting.seed + 2),
    setting.chaos !== null,
  );
  const store = await createStore({ ...setting.store, clock: { now: () => now } });
  const mailboxes = inventMailboxes(teams, connector.url, random);
  await fill(store, teams, mailboxes);
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
      onProgress(day, witness.figures().seen);
    }
    busyMs += await liveSlot(at, fleet);
  }
  const wallMs = performance.now() - lived;
  const serversCpuMs = fleet.cpuMs();
  const { user, system } = process.cpuUsage(usedBefore);
  const allCpuMs = serversCpuMs + (user + system) / 1000;
  await ledger.read(now);
  const figures = await reckon({
    ...{ witness, ledger, connector, kills: fleet.kills(), serversCpuMs, allCpuMs },
    ...{ setUpMs: lived - began, wallMs, busyMs },
  });
  await Promise.all([fleet.stop(), connector.close()]);
  await store.close();
  return figures;

  /** Gives how long it took, if anybody was told anything. */
  async function liveSlot(at: string, servers: Fleet): Promise<number> {
    const acts = diary.take(at);
    for (const act of acts) {
      witness.expectOf(act, at);
      people.note(act);
    }
    const { seen } = witness.figures();
    const start = performance.now();
    const setClock = (instant: string) => {
      now = instant;
    };
    await liveThrough({ at, acts, fleet: servers, setClock });
    return witness.figures().seen === seen ? 0 : performance.now() - start;
  }
}
