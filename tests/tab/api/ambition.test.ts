/** The team's values and vision, as the tab's API gives them to somebody in the team. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { AmbitionView } from '../../../shared/contracts/api/ambition.ts';
import { addValue } from '../../../shared/use-cases/ambition/add-value.ts';
import { addVoice } from '../../../shared/use-cases/ambition/add-voice.ts';
import { writeVision } from '../../../shared/use-cases/ambition/write-vision.ts';
import { ambitionRoute } from '../../../tab/api/ambition.ts';
import { createTestDeps, type TestDeps } from '../../support/build-deps.ts';
import { buildActor } from '../../support/build-person.ts';
import { storeTeam } from '../../support/build-stored.ts';
import { members } from '../../support/build-team.ts';

const teamId = 'team-north';
const asking = { value: 'We ask first', opposite: 'decisions arrive by email' };
let deps: TestDeps;

beforeEach(async () => {
  deps = createTestDeps();
  await storeTeam(deps.store);
});

afterEach(() => deps.store.close());

function ask(user = buildActor(), params: Record<string, string> = { teamId }) {
  const rest = {
    query: {},
    body: undefined,
    ifNoneMatch: undefined,
    acceptEncoding: '',
    correlationId: 'c',
  };
  return ambitionRoute(deps).handle({ user, params, ...rest });
}

test('is empty for a team that has written nothing', async () => {
  const { status, body } = await ask();

  expect([status, JSON.parse(String(body))]).toEqual([
    200,
    { values: [], vision: null, voices: [] },
  ]);
});

test('has the values, the vision and its voices, and nothing of their history', async () => {
  const priya = buildActor(members.supervisor);
  await addValue({ teamId, commandId: 'command-1', ...asking }, buildActor(), deps);
  const line = { teamId, commandId: 'command-2', vision: 'Time for families.', version: 0 };
  const voice = 'One person who stays';
  await addVoice({ teamId, commandId: 'command-3', voice }, buildActor(), deps);
  await writeVision(line, priya, deps);

  const answer = await ask();

  const { status } = answer;
  const body = JSON.parse(String(answer.body));
  const by = { id: 'amara', name: 'Amara Osei' };
  expect(status).toBe(200);
  expect(body).toEqual(AmbitionView.strict().parse(body));
  expect(body).toMatchObject({
    values: [{ ...asking, by }],
    vision: { vision: 'Time for families.', by: { id: priya.id, name: priya.name } },
    voices: [{ voice, by }],
  });
});

test.each([
  ['somebody outside the team', buildActor({ id: 'stranger' }), { teamId }],
  ['somebody of another tenant', buildActor({ tenantId: 'tenant-other' }), { teamId }],
  ['a team nobody knows', buildActor(), { teamId: 'team-west' }],
])('is not for %s', async (_who, user, params) => {
  const { status, body } = await ask(user, params);

  expect(status).toBe(403);
  expect(body).toMatchObject({ error: { code: 'not-a-member' } });
});
