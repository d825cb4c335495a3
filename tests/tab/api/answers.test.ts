/** What people say in secret on the wall: theirs alone while it is open, and nobody's afterwards (P19). */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { BlueprintView } from '../../../shared/contracts/api/blueprint/blueprint.ts';
import { AnswersView, SenseView } from '../../../shared/contracts/api/blueprint/sense.ts';
import type { TeamCommand, TeamCommandName } from '../../../shared/contracts/api/team-commands.ts';
import { ok } from '../../../shared/domain/result.ts';
import { senseType, teamType } from '../../../shared/use-cases/storage/document-types.ts';
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

describe('a vote on themes', () => {
  beforeEach(async () => {
    const begin = { name: 'Rooms', statement: '', keptBy: '', lies: [], asked: false };
    await send('sense/begin-theme', { ...begin, side: 'barrier', itemIds: [] });
  });

  async function openVote(): Promise<string> {
    const themes = (await sense()).themes.map(({ id }) => id);
    const { body } = await send('sense/open-vote', { themes });
    return SenseView.parse(body).vote?.id ?? '';
  }

  test('is by the rules of any vote: five votes, three at most on one, and one’s own alone', async () => {
    const voteId = await openVote();
    const give = (theme: number, votes: number) =>
      send('answers/give-votes', { voteId, theme, votes }, members.practitioner);

    expect(await give(0, 4)).toMatchObject({ status: 422 });
    await give(0, 3);
    await give(1, 2);
    expect(await give(1, 3)).toMatchObject({ status: 422 });

    expect(await answers(members.practitioner)).toMatchObject({
      vote: { id: voteId, mine: [3, 2] },
    });
    expect(await answers(members.leader)).toMatchObject({ vote: { mine: [0, 0] } });
    const { vote } = await sense();
    expect(vote).toMatchObject({ status: 'open', voters: 1, people: 9 });
    expect(JSON.stringify(vote)).not.toContain('mine');
  });

  test('is counted when it closes, and who voted for what is forgotten', async () => {
    const voteId = await openVote();
    for (const who of five) await send('answers/give-votes', { voteId, theme: 1, votes: 3 }, who);
    expect(await stored()).toContain('person-2');

    await send('sense/close-vote', { voteId });

    const { vote } = await sense();
    expect(vote).toMatchObject({
      ...{ status: 'closed', voters: 5 },
      totals: [
        { name: 'Rooms', votes: 15 },
        { name: 'Protected time', votes: 0 },
      ],
    });
    for (const trace of ['person-2', 'answers-give']) expect(await stored()).not.toContain(trace);
    expect(await send('answers/give-votes', { voteId, theme: 0, votes: 1 })).toMatchObject({
      status: 409,
    });
  });

  test('of fewer than five voters shows no totals', async () => {
    const voteId = await openVote();
    await send('answers/give-votes', { voteId, theme: 1, votes: 3 });
    await send('sense/close-vote', { voteId });

    expect((await sense()).vote).toMatchObject({ voters: 1, totals: [] });
  });

  test('is on two themes or more, and not for fewer than five people', async () => {
    const [first] = (await sense()).themes;
    expect(await send('sense/open-vote', { themes: [first?.id ?? ''] })).toMatchObject({
      status: 422,
    });

    const few = buildTeam().members.slice(0, 4);
    const key = { tenantId: senseRound.tenantId, teamId: 'team-north' };
    unwrap(
      await repository.change(api.deps.store, teamType, key, (team) =>
        ok({ ...team, members: few }),
      ),
    );
    expect(await send('sense/open-vote', { themes: ['a', 'b'] })).toMatchObject({ status: 409 });
  });
});

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
    expect(await answers(five[3] as Person)).toEqual({ rings: null, vote: null });
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

  test('is compared with what was shown in a round of making sense before, so that a new round shows nobody', async () => {
    const asked = await open();
    for (const who of five) await send('answers/ring', { ...asked, says: 'true-for-us' }, who);
    await send('sense/close-rings', { ringsId: asked.ringsId });
    await send('evidence/begin-round', { round: 1 });
    const begin = { name: 'Protected time', statement, keptBy: '', lies: [], asked: false };
    await send('sense/begin-theme', { ...begin, side: 'enabler', itemIds: [] });

    const again = await open();
    for (const [at, who] of five.entries())
      await send('answers/ring', { ...again, says: at === 0 ? 'not-for-us' : 'true-for-us' }, who);
    await send('sense/close-rings', { ringsId: again.ringsId });

    expect((await sense()).rings).toMatchObject({
      rang: [{ share: 'most', answers: 5, isEarlier: true }],
    });
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
