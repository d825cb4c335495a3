/** Words that name somebody who was forgotten: a lead decides about each, and after a month the name is taken out of the rest. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { askToBeForgotten } from '../../../../shared/use-cases/people-data/forget-person.ts';
import {
  decideNameLeft,
  loadNamesLeft,
  takeOverdueNamesOut,
} from '../../../../shared/use-cases/people-data/names-left.ts';
import { teamType } from '../../../../shared/use-cases/storage/document-types.ts';
import { toDocument } from '../../../../shared/use-cases/storage/repository.ts';
import { createTestDeps, type TestDeps, unwrap, unwrapError } from '../../../support/build-deps.ts';
import { buildActor } from '../../../support/build-person.ts';
import {
  storeChange,
  storeCheckIns,
  storedChange,
  storedCheckIns,
  storedTeam,
  storePerson,
  storeTeam,
} from '../../../support/build-stored.ts';
import { members } from '../../../support/build-team.ts';

const amara = buildActor();
const priya = buildActor(members.supervisor);
const asked = 'Ask Amara Osei for the list';
const other = 'Amara Street has no bus';

let deps: TestDeps;

beforeEach(async () => {
  deps = createTestDeps();
  await storeTeam(deps.store);
  await storePerson(deps.store, amara);
  await storeChange(deps.store, { title: asked, benefit: other, author: priya, history: [] });
});

afterEach(() => deps.store.close());

function open() {
  return loadNamesLeft('team-north', priya, deps);
}

async function forgetAmara() {
  unwrap(await askToBeForgotten(amara, deps));
  const [left] = unwrap(await open());
  return left;
}

describe('a lead', () => {
  test('sees which words, and until when to decide', async () => {
    expect(await forgetAmara()).toMatchObject({
      ...{ name: 'Amara Osei', words: [asked, other] },
      decideBy: '2026-12-21T09:30:00.000Z',
    });
  });

  test('takes the name out of what means them, and keeps the rest', async () => {
    const left = await forgetAmara();
    const decide = (words: string, keep: boolean) =>
      decideNameLeft('team-north', { id: left?.id ?? '', words, keep }, priya, deps);
    const still = unwrap(await decide(asked, false));
    const done = unwrap(await decide(other, true));

    expect(still).toMatchObject([{ words: [other] }]);
    expect(done).toEqual([]);
    expect(await storedChange(deps.store)).toMatchObject({
      title: 'Ask a former colleague for the list',
      benefit: other,
    });
    expect((await storedTeam(deps.store))?.namesLeft).toEqual([]);
  });

  test('is the only one who sees and decides', async () => {
    const left = await forgetAmara();
    const helen = buildActor(members.leader);
    const decision = { id: left?.id ?? '', words: asked, keep: false };

    expect(unwrapError(await loadNamesLeft('team-north', helen, deps)).kind).toBe('not-allowed');
    expect(unwrapError(await decideNameLeft('team-north', decision, helen, deps)).kind).toBe(
      'not-allowed',
    );
    expect(await storedChange(deps.store)).toMatchObject({ title: asked });
  });
});

test('after a month the name is taken out of what nobody decided about', async () => {
  const left = await forgetAmara();
  unwrap(
    await decideNameLeft(
      'team-north',
      { id: left?.id ?? '', words: other, keep: true },
      priya,
      deps,
    ),
  );
  const team = await storedTeam(deps.store);
  if (!team) throw new Error('The team is gone.');
  const before = await takeOverdueNamesOut(team, deps);
  deps.clock.set('2026-12-21T09:30:00.000Z');
  const after = await takeOverdueNamesOut(team, deps);

  expect(toDocument(teamType, { ...team, nextPromptAt: null }).dueAt).toBe(left?.decideBy);
  expect([before, after]).toEqual([
    { ok: true, value: false },
    { ok: true, value: true },
  ]);
  expect(await storedChange(deps.store)).toMatchObject({
    title: 'Ask a former colleague for the list',
    benefit: other,
  });
  expect(JSON.stringify(await storedTeam(deps.store))).not.toContain('Amara');
});

test('a thank-you in somebody else’s check-in that names them is decided about as well', async () => {
  const jo = buildActor({ id: 'jo', name: 'Jo Whitlock' });
  const said = { said: [], cover: null, nothingMoved: true, shared: false };
  const answer = { ...said, occurrence: '2026-11-16', at: '2026-11-16T10:00:00.000Z' };
  const place = { tenantId: priya.tenantId, teamId: 'team-north', personId: priya.id };
  await storePerson(deps.store, jo);
  await storeCheckIns(deps.store, {
    ...place,
    answers: [{ ...answer, thanks: 'Jo covered two visits' }],
  });
  unwrap(await askToBeForgotten(jo, deps));
  const [left] = unwrap(await open());
  const words = 'Jo covered two visits';
  unwrap(
    await decideNameLeft('team-north', { id: left?.id ?? '', words, keep: false }, priya, deps),
  );

  expect(left).toMatchObject({ name: 'Jo Whitlock', words: [words] });
  expect((await storedCheckIns(deps.store, place))?.answers).toMatchObject([
    { thanks: 'A former colleague covered two visits' },
  ]);
  expect((await storedTeam(deps.store))?.namesLeft).toEqual([]);
});

test('where no words name them, nothing of the name is kept', async () => {
  const jo = buildActor({ id: 'jo', name: 'Jo Whitlock' });
  await storePerson(deps.store, jo);
  unwrap(await askToBeForgotten(jo, deps));

  expect((await storedTeam(deps.store))?.namesLeft).toEqual([]);
});
