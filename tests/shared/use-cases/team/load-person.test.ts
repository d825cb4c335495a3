/** What the app remembers of a person: their teams, and the one they chose. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { chooseTeam } from '../../../../shared/use-cases/team/choose-team.ts';
import { loadPerson } from '../../../../shared/use-cases/team/load-person.ts';
import { createTestDeps, type TestDeps, unwrap, unwrapError } from '../../../support/build-deps.ts';
import { buildFaultyStore } from '../../../support/build-faulty-store.ts';
import { buildActor } from '../../../support/build-person.ts';
import { storePerson } from '../../../support/build-stored.ts';

let deps: TestDeps;

beforeEach(() => {
  deps = createTestDeps();
});

afterEach(() => deps.store.close());

describe('a person', () => {
  test('is remembered with their teams', async () => {
    const person = await storePerson(deps.store);

    expect(unwrap(await loadPerson(buildActor(), deps))).toEqual(person);
  });

  test('nobody has seen yet is in no team', async () => {
    expect(unwrapError(await loadPerson(buildActor(), deps))).toEqual({ kind: 'not-a-member' });
  });

  test('who left their last team is in none', async () => {
    await storePerson(deps.store, { teams: [] });

    expect(unwrapError(await loadPerson(buildActor(), deps))).toEqual({ kind: 'not-a-member' });
  });

  test('of another tenant is somebody else', async () => {
    await storePerson(deps.store, { tenantId: 'tenant-other' });

    expect(unwrapError(await loadPerson(buildActor(), deps))).toEqual({ kind: 'not-a-member' });
  });

  test('is not taken for a stranger while the store is busy', async () => {
    await storePerson(deps.store);
    const fault = { verb: 'get', when: 'before', error: 'throttled' } as const;

    const loaded = await loadPerson(buildActor(), { store: buildFaultyStore(deps.store, fault) });

    expect(unwrapError(loaded)).toEqual({ kind: 'busy' });
  });
});

describe('choosing a team', () => {
  test('is remembered', async () => {
    await storePerson(deps.store);

    await chooseTeam('team-south', buildActor(), deps);

    expect(unwrap(await loadPerson(buildActor(), deps)).usualTeamId).toBe('team-south');
  });

  test('is not for somebody nobody has seen yet', async () => {
    const chosen = await chooseTeam('team-south', buildActor(), deps);

    expect(unwrapError(chosen)).toEqual({ kind: 'not-found' });
  });
});
