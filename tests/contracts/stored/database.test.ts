/** A data file written by an earlier version goes on where it was left: nobody has to begin afresh. */
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { demoPeople, demoTeam, demoTenantId } from '../../../bot/local/demo/people.ts';
import type { Actor } from '../../../shared/domain/person.ts';
import { toTyped } from '../../../shared/domain/questions/answers.ts';
import { planQuestions } from '../../../shared/domain/small-change/content/action-plan.ts';
import type { SmallChange } from '../../../shared/domain/small-change/small-change.ts';
import { createSqliteStore } from '../../../shared/stores/sqlite/sqlite-store.ts';
import { learnFromChange } from '../../../shared/use-cases/grow/learn-from-change.ts';
import { loadChange } from '../../../shared/use-cases/small-change/load-change.ts';
import { moveChange } from '../../../shared/use-cases/small-change/move-change.ts';
import { planChange } from '../../../shared/use-cases/small-change/plan-change.ts';
import { loadTeamBoard } from '../../../shared/use-cases/team/load-team-board.ts';
import { fullPlan } from '../../support/build-change.ts';
import { buildClock, createTestDeps, type TestDeps, unwrap } from '../../support/build-deps.ts';
import { typeOf } from './every-type.ts';
import { versions } from './read-examples.ts';

const now = '2026-11-26T09:30:00.000Z';
const teamId = demoTeam.id;
const amara = { ...demoPeople.amara, tenantId: demoTenantId };

describe.each(versions.filter(hasDataFile))('a data file of %s', (version) => {
  let folder: string;
  let deps: TestDeps;
  let change: SmallChange;
  let author: Actor;
  let commands = 0;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'small-changes-'));
    const file = join(folder, 'small-changes.db');
    await copyFile(join(import.meta.dirname, version, 'small-changes.db'), file);
    const clock = buildClock(now);
    deps = createTestDeps({ store: createSqliteStore({ file, clock }) });
    deps.clock.set(now);
  });

  afterAll(async () => {
    await deps.store.close();
    await rm(folder, { recursive: true });
  });

  /** As its author sees it and acts on it now. */
  function target() {
    commands += 1;
    const { id: changeId, version: seen } = change;
    return { teamId, changeId, commandId: `command-${commands}`, version: seen };
  }

  test('has no document that this version cannot read', () => {
    const database = new DatabaseSync(join(folder, 'small-changes.db'));
    const rows = database.prepare('SELECT type, body FROM documents').all();
    database.close();

    expect(rows.length).toBeGreaterThan(25);
    for (const { type, body } of rows)
      expect(typeOf(String(type)).schema.parse(JSON.parse(String(body)))).toBeDefined();
  });

  test('shows the whole board', async () => {
    const { changes } = unwrap(await loadTeamBoard(deps.store, { tenantId: demoTenantId, teamId }));
    const [oldest] = changes.toSorted((one, other) => one.number - other.number);

    expect(changes).toHaveLength(14);
    const id = oldest?.id ?? '';
    ({ change } = unwrap(await loadChange({ teamId, changeId: id }, amara, deps)));
    author = { ...change.author, tenantId: demoTenantId };
  });

  test('lets the author of its oldest change plan it', async () => {
    const answers = { ...toTyped(planQuestions, change.plan), why: fullPlan.why };
    change = unwrap(await planChange({ ...target(), ...answers }, author, deps));

    expect(change.plan.why).toBe(fullPlan.why);
  });

  test('lets them move it back and on', async () => {
    const back = { to: 'influence', reason: 'Somebody else has to agree.' } as const;
    change = unwrap(await moveChange({ ...target(), ...back }, author, deps));
    change = unwrap(await moveChange({ ...target(), to: 'grow', reason: '' }, author, deps));

    expect(change.stage).toBe('grow');
  });

  test('lets them tell what was learned', async () => {
    const told = { learned: 'Ask sooner.', decision: 'adapt', livedUpTo: [] } as const;
    change = unwrap(await learnFromChange({ ...target(), ...told }, author, deps));

    expect(change.learning).toMatchObject({ learned: 'Ask sooner.', decision: 'adapt' });
  });
});

function hasDataFile(version: string): boolean {
  return existsSync(join(import.meta.dirname, version, 'small-changes.db'));
}
