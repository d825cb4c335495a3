/**
 * How many check-ins two servers on one SQLite file put together, claim, mark and record in a second,
 * every write durable. Sending is left out: what Teams takes is no work of ours.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../shared/calendar/clock.ts';
import { createMailbox } from '../../shared/domain/mailbox/mailbox.ts';
import { createTeam, type Team } from '../../shared/domain/team/team.ts';
import { createSqliteStore } from '../../shared/stores/sqlite/sqlite-store.ts';
import { changeType } from '../../shared/use-cases/storage/document-types.ts';
import { toDocument } from '../../shared/use-cases/storage/repository.ts';
import { fill } from '../simulate/fill.ts';
import { startFleet } from '../simulate/fleet.ts';
import { buildChange } from '../support/build-change.ts';

const teams = 2_000;
const tenants = 200;
const changesATeam = 5;
const servers = 2;
const startsOn = '2026-11-16';

/** The first week warms up; the others count. */
const mondays = ['2026-11-16', '2026-11-23', '2026-11-30', '2026-12-07'].map(
  (day) => `${day}T09:30:00.000Z`,
);

export type Pace = { readonly aSecond: readonly number[]; readonly cpuMs: number };

export async function measureDeliveries(): Promise<Pace> {
  const folder = mkdtempSync(join(tmpdir(), 'deliveries-'));
  const file = join(folder, 'small-changes.db');
  const store = createSqliteStore({ file, clock: systemClock });
  await fillStore(store);
  const fleet = await startFleet({
    instances: servers,
    store: { kind: 'sqlite', file },
    sending: 'at-once',
  });
  const paces: number[] = [];
  let cpuMs = 0;
  for (const [week, monday] of mondays.entries()) {
    const [begun, used] = [performance.now(), fleet.cpuMs()];
    const { sent = 0 } = await fleet.live(monday, []);
    if (sent !== teams) throw new Error(`${sent} of ${teams} check-ins were told.`);
    if (week > 0) paces.push((sent / (performance.now() - begun)) * 1000);
    cpuMs = (fleet.cpuMs() - used) / sent;
  }
  await fleet.stop();
  await store.close();
  rmSync(folder, { recursive: true });
  return { aSecond: paces, cpuMs };
}

async function fillStore(store: ReturnType<typeof createSqliteStore>): Promise<void> {
  const all = Array.from({ length: teams }, (_, n) => toTeam(n));
  const mailboxes = all.map(({ tenantId }, n) => {
    const personId = `supervisor-${n}`;
    const address = { serviceUrl: 'http://localhost', userId: `29:${n}`, conversationId: `${n}` };
    return { ...createMailbox({ tenantId, personId, timeZone: 'Europe/London' }), address };
  });
  await fill(store, { teams: all, mailboxes, channels: [], experiments: [] });
  for (const { tenantId, id: teamId } of all)
    for (let number = 1; number <= changesATeam; number += 1) {
      const change = buildChange({ tenantId, teamId, number, stage: 'develop' });
      await store.create(toDocument(changeType, { ...change, id: `change-${number}` }));
    }
}

function toTeam(n: number): Team {
  const place = { id: `team-${n}`, tenantId: `tenant-${n % tenants}`, name: `Team ${n}` };
  const members = [{ id: `supervisor-${n}`, name: 'Sam', role: 'supervisor' as const }];
  const team = createTeam({ ...place, startsOn, roster: [] });
  return { ...team, members, nextPromptAt: mondays[0] ?? null };
}
