/** What people say in secret on the wall: theirs alone while it is open, and nobody's afterwards (P19). */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { BlueprintView } from '../../../shared/contracts/api/blueprint/blueprint.ts';
import { AnswersView, SenseView } from '../../../shared/contracts/api/blueprint/sense.ts';
import type { TeamCommand, TeamCommandName } from '../../../shared/contracts/api/team-commands.ts';
import { senseType } from '../../../shared/use-cases/storage/document-types.ts';
import * as repository from '../../../shared/use-cases/storage/repository.ts';
import { unwrap } from '../../support/build-deps.ts';
import { senseRound } from '../../support/build-sense.ts';
import { storeTeam } from '../../support/build-stored.ts';
import { buildTeam, members } from '../../support/build-team.ts';
import { as, buildApi, type TestApi } from './build-api.ts';

let api: TestApi;
let presses = 0;
const statement = 'An hour nobody books is an hour families get';
/** Those of the team whom others ask, and one more. */
const five = Array.from({ length: 5 }, (_, at) => ({ id: `person-${at}`, name: `Person ${at}` }));

beforeEach(async () => {
  api = buildApi();
  const more = five.map((person) => ({ ...members.practitioner, ...person }));
  await storeTeam(api.deps.store, { members: [...buildTeam().members, ...more] });
  const begin = { name: 'Protected time', statement, keptBy: '', lies: [], asked: false };
  await send('sense/begin-theme', { ...begin, side: 'enabler', itemIds: [] });
});

afterEach(() => api.deps.store.close());

type Person = { readonly id: string; readonly name: string };

async function send<Name extends TeamCommandName>(
  name: Name,
  body: Omit<TeamCommand<Name>, 'commandId'>,
  who: Person = members.supervisor,
) {
  presses += 1;
  const commandId = `${name.replace('/', '-')}-${presses}`;
  const call = { body: { ...body, commandId }, ...as(who) };
  const answer = await api.call(`post /api/teams/:teamId/${name}`, call);
  return { status: answer.status, body: answer.body as unknown };
}

async function read(noun: 'sense' | 'answers', who: Person = members.practitioner) {
  const answer = await api.call(`get /api/teams/:teamId/${noun}`, as(who));
  return JSON.parse(String(answer.body)) as unknown;
}

const sense = async () => SenseView.strict().parse(await read('sense'));
const answers = async (who: Person) => AnswersView.strict().parse(await read('answers', who));
const stored = async () =>
  JSON.stringify(unwrap(await repository.readOrEmpty(api.deps.store, senseType, senseRound)));

async function open(): Promise<{ ringsId: string; themeId: string }> {
  const { body } = await send('sense/open-rings', {});
  const { rings, themes } = SenseView.parse(body);
  return { ringsId: rings?.id ?? '', themeId: themes[0]?.id ?? '' };
}

describe('whether a theme rings true', () => {
  test('is everybody’s own to say, and nobody else sees it', async () => {
    const asked = await open();
    const { status, body } = await send(
      'answers/ring',
      { ...asked, says: 'not-for-us' },
      members.practitioner,
    );

    const mine = {
      rings: { id: asked.ringsId, said: [{ themeId: asked.themeId, says: 'not-for-us' }] },
    };
    expect({ status, body }).toMatchObject({ status: 200, body: mine });
    expect(await answers(members.practitioner)).toMatchObject(mine);
    expect(await answers(members.leader)).toMatchObject({ rings: { said: [] } });
    expect((await sense()).rings).toEqual({
      ...{ status: 'open', id: asked.ringsId, answered: 1 },
      statements: [{ themeId: asked.themeId, words: statement }],
    });
    expect(JSON.stringify(await sense())).not.toContain('not-for-us');
  });

  test('is shown once it is closed, as one of three words, and who said what is nowhere', async () => {
    const asked = await open();
    for (const who of five) await send('answers/ring', { ...asked, says: 'true-for-us' }, who);
    expect(await stored()).toContain('person-3');

    const { body } = await send('sense/close-rings', { ringsId: asked.ringsId });

    expect(SenseView.parse(body).rings).toEqual({
      ...{ status: 'closed', id: asked.ringsId, unshown: [], notAsked: [] },
      rang: [
        {
          ...{ themeId: asked.themeId, answers: 5, share: 'most', isEarlier: false },
          at: api.deps.clock.now(),
        },
      ],
    });
    expect(await answers(five[3] as Person)).toEqual({ rings: null });
    for (const trace of [...five.map(({ id }) => id), 'answers-ring'])
      expect(await stored()).not.toContain(trace);
  });

  test('stands in the blueprint from then on', async () => {
    const asked = await open();
    for (const who of five) await send('answers/ring', { ...asked, says: 'true-for-us' }, who);
    await send('sense/close-rings', { ringsId: asked.ringsId });

    const params = { programmeId: 'team-team-north' };
    const answer = await api.call('get /api/programmes/:programmeId/blueprint', { params });

    const { themes } = BlueprintView.parse(JSON.parse(String(answer.body)));
    expect(themes).toMatchObject([{ rang: { answers: 5, share: 'most' } }]);
  });

  test('of too few is shown to nobody', async () => {
    const asked = await open();
    for (const who of five.slice(1))
      await send('answers/ring', { ...asked, says: 'true-for-us' }, who);
    await send('sense/close-rings', { ringsId: asked.ringsId });

    expect((await sense()).rings).toMatchObject({ rang: [], unshown: [asked.themeId] });
  });

  test('is not asked of a team of four', async () => {
    await api.deps.store.close();
    api = buildApi();
    await storeTeam(api.deps.store, { members: buildTeam().members.slice(0, 4) });

    expect((await sense()).people).toBe(4);
    expect(await send('sense/open-rings', {})).toMatchObject({ status: 409 });
  });

  test('is told to nobody who is not in the team', async () => {
    const stranger = as({ id: 'stranger', name: 'Somebody Else' });

    expect((await api.call('get /api/teams/:teamId/answers', stranger)).status).toBe(403);
  });
});
