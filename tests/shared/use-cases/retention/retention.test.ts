/** What a team has goes when its time is over, is announced before, and is then found nowhere in the database. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { loadDemo } from '../../../../bot/local/demo/load-demo.ts';
import { demoPeople, demoTeam, demoTenantId } from '../../../../bot/local/demo/people.ts';
import { ok } from '../../../../shared/domain/result.ts';
import { usualRetention } from '../../../../shared/domain/retention.ts';
import { nextRetentionLook } from '../../../../shared/domain/team/ending.ts';
import type { Team } from '../../../../shared/domain/team/team.ts';
import { createSqliteStore } from '../../../../shared/stores/sqlite/sqlite-store.ts';
import { recordAddress } from '../../../../shared/use-cases/notifications/record-address.ts';
import { noteAct } from '../../../../shared/use-cases/people-data/note-act.ts';
import { askForEnding, keepTeam } from '../../../../shared/use-cases/retention/decide-ending.ts';
import { keepToRetention } from '../../../../shared/use-cases/retention/keep-to-retention.ts';
import { letGo } from '../../../../shared/use-cases/retention/let-go.ts';
import { logChange } from '../../../../shared/use-cases/small-change/log-change.ts';
import {
  mailboxType,
  personType,
  teamType,
} from '../../../../shared/use-cases/storage/document-types.ts';
import * as repository from '../../../../shared/use-cases/storage/repository.ts';
import { setTeamStatus } from '../../../../shared/use-cases/team/change-team.ts';
import { tellPeople } from '../../../../shared/use-cases/team/team-people.ts';
import { createTestDeps, type TestDeps, unwrap, unwrapError } from '../../../support/build-deps.ts';
import { buildFaultyStore } from '../../../support/build-faulty-store.ts';

const place = { tenantId: demoTenantId, teamId: demoTeam.id };
const priya = { ...demoPeople.priya, tenantId: demoTenantId };
const amara = { ...demoPeople.amara, tenantId: demoTenantId };
const dayMs = 86_400_000;

let folder: string;
let deps: TestDeps;
let close: () => Promise<void>;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
  const { clock } = createTestDeps();
  const store = createSqliteStore({ file: join(folder, 'team.db'), clock });
  deps = { ...createTestDeps(), clock, store };
  let closing: Promise<void> | undefined;
  close = () => (closing ??= store.close());
  await loadDemo(store, clock);
});

afterEach(async () => {
  await close();
  rmSync(folder, { recursive: true });
});

async function bytes(): Promise<string> {
  await close();
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('\n');
}

function team(): Promise<Team> {
  return repository.read(deps.store, teamType, place).then(unwrap);
}

function waitDays(days: number): void {
  deps.clock.set(new Date(Date.parse(deps.clock.now()) + days * dayMs).toISOString());
}

/** Looks whenever there is something to look at, day by day, as the app does by itself. */
async function live(days: number): Promise<void> {
  for (let day = 0; day < days; day += 1) {
    waitDays(1);
    await look();
  }
}

async function look(given: TestDeps = deps): Promise<void> {
  for (;;) {
    const current = await repository.read(deps.store, teamType, place);
    if (!current.ok || nextRetentionLook(current.value) > given.clock.now()) return;
    unwrap(await keepToRetention(current.value, given));
  }
}

async function letEverybodyGo(): Promise<void> {
  for (const { id } of Object.values(demoPeople)) {
    const key = { tenantId: demoTenantId, personId: id };
    for (;;) {
      const person = await repository.readSaved(deps.store, personType, key);
      const lookAt = person.ok ? person.value.doc.lookAt : null;
      if (!person.ok || lookAt === null || lookAt > deps.clock.now()) break;
      unwrap(await letGo(person.value, deps));
    }
  }
}

const log = (title: string) =>
  logChange(
    { teamId: demoTeam.id, commandId: `log ${title}`, title, benefit: '', scope: 'in-our-gift' },
    amara,
    deps,
  );

describe('a team in which nothing was done for two years', () => {
  test('hears of it a month before, and keeps all of it until then', async () => {
    await live(365 + 325);
    expect((await team()).ending).toBeNull();

    await live(8);

    const { ending } = await team();
    expect(ending).toMatchObject({ why: 'age', by: null, isTold: true, isGoing: false });
    const notice = Date.parse(ending?.at ?? '') - Date.parse(ending?.since ?? '');
    expect(notice).toBeGreaterThanOrEqual(30 * dayMs);
    const mailbox = unwrap(
      await repository.readOrEmpty(deps.store, mailboxType, {
        ...{ tenantId: demoTenantId, personId: priya.id },
      }),
    );
    expect(mailbox.waiting).toContainEqual(
      expect.objectContaining({ kind: 'ending', endingId: ending?.id }),
    );
  });

  test('hears of it all the same where the app is about to ask it something at that moment', async () => {
    await live(365 + 325);
    for (let day = 0; day < 8; day += 1) {
      waitDays(1);
      const current = await team();
      const due = { ...current, nextPromptAt: deps.clock.now() };
      unwrap(await repository.change(deps.store, teamType, place, () => ok(due)));
      await look();
    }

    expect((await team()).ending).toMatchObject({ why: 'age', isTold: true });
  });

  test('has nothing left then, and its people go when their own time is over', async () => {
    await live(365 + 333 + 8 + 32);

    expect(await repository.read(deps.store, teamType, place)).toMatchObject({ ok: false });
    await letEverybodyGo();
    waitDays(usualRetention.leaverDays + 1);
    await letEverybodyGo();

    const left = await bytes();
    expect(left).not.toContain(demoTeam.id);
    for (const { id, name } of Object.values(demoPeople)) {
      expect(left).not.toContain(id);
      expect(left).not.toContain(name);
    }
  });

  test('goes all the same where a lead has taken it with them meanwhile', async () => {
    await live(365 + 333 + 8);
    unwrap(await noteAct(place, priya, 'took-everything', deps));

    await live(32);

    expect(await repository.read(deps.store, teamType, place)).toMatchObject({ ok: false });
  });

  test('is let go of by whoever goes on with it, without a press', async () => {
    await live(365 + 333 + 8);
    unwrap(await log('Spare keys stay at the front desk'));

    await live(60);

    expect((await team()).ending).toBeNull();
    await live(365);
    expect((await team()).ending).toBeNull();
  });

  test('stays for three months more where a lead keeps it', async () => {
    await live(365 + 333 + 8);
    const { ending } = await team();
    unwrap(await keepTeam(demoTeam.id, ending?.id ?? '', priya, deps));

    await live(89);
    expect((await team()).ending).toBeNull();
    await live(5);
    expect((await team()).ending).toMatchObject({ why: 'age' });
  });

  test('stays for good where its council keeps teams always', async () => {
    deps = { ...deps, retention: { ...usualRetention, teamMonths: null } };

    await live(365 * 4);

    expect((await team()).ending).toBeNull();
  });
});

describe('deleting what a team has', () => {
  test('is asked for by a lead and by nobody else', async () => {
    expect(unwrapError(await askForEnding(demoTeam.id, amara, deps))).toMatchObject({
      kind: 'not-allowed',
    });
    const helen = { ...demoPeople.helen, tenantId: demoTenantId };
    expect(unwrapError(await askForEnding(demoTeam.id, helen, deps))).toMatchObject({
      kind: 'not-allowed',
    });

    const asked = unwrap(await askForEnding(demoTeam.id, priya, deps));

    expect(asked.ending).toMatchObject({ why: 'asked', by: { id: priya.id } });
    const kept = unwrap(await keepTeam(demoTeam.id, asked.ending?.id ?? '', priya, deps));
    expect(kept.acts.map(({ did, by }) => [did, by.id])).toEqual([
      ['asked-to-end', priya.id],
      ['kept-it', priya.id],
    ]);
  });

  test('asked for twice, happens on the first day', async () => {
    const first = unwrap(await askForEnding(demoTeam.id, priya, deps));
    waitDays(3);

    const again = unwrap(await askForEnding(demoTeam.id, priya, deps));

    expect(again.ending?.on).toBe(first.ending?.on);
  });

  test('happens on its day though people go on, and is called off by any lead before', async () => {
    unwrap(await askForEnding(demoTeam.id, priya, deps));
    await live(10);
    unwrap(await log('Spare keys stay at the front desk'));
    const { ending } = await team();
    const marcus = { ...demoPeople.marcus, tenantId: demoTenantId };
    unwrap(await keepTeam(demoTeam.id, ending?.id ?? '', marcus, deps));
    await live(30);
    expect((await team()).ending).toBeNull();

    unwrap(await askForEnding(demoTeam.id, priya, deps));
    await live(10);
    unwrap(await log('Vouchers are signed off by duty'));
    await live(22);

    expect(await repository.read(deps.store, teamType, place)).toMatchObject({ ok: false });
  });

  test('is not called off by the card of an earlier end', async () => {
    const first = unwrap(await askForEnding(demoTeam.id, priya, deps)).ending?.id ?? '';
    unwrap(await keepTeam(demoTeam.id, first, priya, deps));
    unwrap(await askForEnding(demoTeam.id, priya, deps));

    const kept = unwrap(await keepTeam(demoTeam.id, first, priya, deps));

    expect(kept.ending).not.toBeNull();
  });

  test.each([1, 2, 3, 5, 8, 13])('goes on where a server died at its delete %i', async (nth) => {
    unwrap(await askForEnding(demoTeam.id, priya, deps));
    waitDays(32);
    const dying = buildFaultyStore(deps.store, { verb: 'delete', nth, when: 'before' });
    await look({ ...deps, store: dying }).catch(() => undefined);
    expect(unwrapError(await log('Too late'))).toMatchObject({ kind: 'not-a-member' });

    await look();

    expect(await repository.read(deps.store, teamType, place)).toMatchObject({ ok: false });
    expect(await bytes()).not.toContain('food vouchers');
  });
});

describe('a team deleted in Teams', () => {
  test('keeps what it has for as long as Teams can bring it back', async () => {
    unwrap(await setTeamStatus(place, 'deleted', deps));

    await live(29);
    expect((await team()).status).toBe('deleted');
    await live(3);

    expect(await repository.read(deps.store, teamType, place)).toMatchObject({ ok: false });
  });

  test('and brought back, has it still', async () => {
    unwrap(await setTeamStatus(place, 'deleted', deps));
    await live(20);
    unwrap(await setTeamStatus(place, 'active', deps));

    await live(60);

    expect((await team()).status).toBe('active');
  });
});

describe('somebody who left their last team', () => {
  const jo = demoPeople.jo;
  const key = { tenantId: demoTenantId, personId: jo.id };

  beforeEach(async () => {
    const address = { serviceUrl: 'https://smba', userId: '29:jo', conversationId: 'chat-of-jo' };
    unwrap(await recordAddress(key, { address, language: null }, deps));
    await leaveAll();
  });

  async function leaveAll() {
    const { tenantId, id, name } = await team();
    const leaving = { team: { tenantId, id, name }, joining: [], leaving: [jo] };
    unwrap(await tellPeople(leaving, deps));
  }

  async function whereReached() {
    return unwrap(await repository.readOrEmpty(deps.store, mailboxType, key)).address;
  }

  test('is known by where Teams reaches them for ninety days, and not after', async () => {
    await letEverybodyGo();
    waitDays(89);
    await letEverybodyGo();
    expect(await whereReached()).not.toBeNull();

    waitDays(2);
    await letEverybodyGo();

    expect(await whereReached()).toBeNull();
    expect(await bytes()).not.toContain('chat-of-jo');
  });

  test('may still ask what is kept of them, as long as their team is there', async () => {
    waitDays(91);
    await letEverybodyGo();

    const person = unwrap(await repository.read(deps.store, personType, key));

    expect(person.pastTeams).toHaveLength(1);
    expect(person.lookAt).not.toBeNull();
  });

  test('and is back before that, is let go of by nobody', async () => {
    waitDays(60);
    const { tenantId, id, name } = await team();
    unwrap(await tellPeople({ team: { tenantId, id, name }, joining: [jo], leaving: [] }, deps));

    waitDays(60);
    await letEverybodyGo();

    expect(await whereReached()).not.toBeNull();
  });

  test('is not let go of by a look that began before they came back', async () => {
    waitDays(91);
    const seen = unwrap(await repository.readSaved(deps.store, personType, key));
    const { tenantId, id, name } = await team();
    unwrap(await tellPeople({ team: { tenantId, id, name }, joining: [jo], leaving: [] }, deps));

    await letGo({ ...seen, doc: { ...seen.doc, pastTeams: [] } }, deps);

    expect(unwrap(await repository.read(deps.store, personType, key)).teams).toHaveLength(1);
  });
});
