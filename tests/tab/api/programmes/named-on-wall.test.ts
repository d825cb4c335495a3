/** Whoever is named for a blueprint and in none of its teams makes sense of it with everybody: what the table gives them, and nothing of a team’s own (P19, P32). */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  AnswersView,
  EvidenceView,
  ReflectionsView,
  SenseView,
} from '../../../../shared/contracts/api/blueprint/sense.ts';
import type { TeamCommandName } from '../../../../shared/contracts/api/team-commands.ts';
import { programmeRoles } from '../../../../shared/domain/permissions.ts';
import {
  mayInProgramme,
  type ProgrammeVerb,
  whoMayInProgramme,
} from '../../../../shared/domain/programme/permissions.ts';
import { noLearning } from '../../../../shared/domain/small-change/content/learning.ts';
import { toSentence } from '../../../../shared/text/sentences.ts';
import { anyTeamCommand } from '../../../support/any-team-command.ts';
import { programmePlace } from '../../../support/build-blueprint.ts';
import { fullLearning } from '../../../support/build-change.ts';
import { testTenant } from '../../../support/build-person.ts';
import { storeChange, storeTeam } from '../../../support/build-stored.ts';
import { members } from '../../../support/build-team.ts';
import { programmeVerbs } from '../../../support/verbs-of-programme.ts';
import { as, buildApi, type TestApi } from '../build-api.ts';

const { programmeId } = programmePlace;
const params = { programmeId };
const grace = { id: 'c0ffee00-0000-4000-8000-000000000107', name: 'Grace Obi' };
const learned = 'learned team-north change-1 1';

type Person = { readonly id: string; readonly name: string };

let api: TestApi;
let pressed = 0;

/** Five in the team, with what they learned put in, and Grace, who answers for the council. */
beforeEach(async () => {
  api = buildApi();
  const kay = { id: 'kay', name: 'Kay Lund', role: 'practitioner' as const };
  await storeTeam(api.deps.store, { members: [...Object.values(members), kay] });
  await storeChange(api.deps.store, {
    ...{ id: 'change-1', number: 1, stage: 'grow', author: members.practitioner },
    learning: { ...noLearning, ...fullLearning, decision: 'keep' },
  });
  await post('team', 'evidence/put-in', {}, members.supervisor);
});

afterEach(() => api.deps.store.close());

async function name(role: 'steward' | 'leader') {
  const body = { commandId: 'name-grace', person: grace.id, personName: grace.name, role };
  const call = { params, body, ...as(members.supervisor) };
  await api.call('post /api/programmes/:programmeId/people/name', call);
}

async function post(of: 'team' | 'programme', what: string, body: object, who: Person = grace) {
  const place = of === 'team' ? '/api/teams/:teamId' : '/api/programmes/:programmeId';
  const answer = await api.call(`post ${place}/${what}`, {
    ...{ params: { ...params, teamId: 'team-north' }, ...as(who) },
    body: { commandId: `pressed-${++pressed}`, ...body },
  });
  return { status: answer.status, body: answer.body as unknown };
}

async function read(what: string, who: Person = grace): Promise<unknown> {
  const answer = await api.call(`get /api/programmes/:programmeId/${what}`, {
    ...{ params, ...as(who) },
  });
  return answer.status === 200 ? JSON.parse(String(answer.body)) : answer.status;
}

async function ofTeam(what: string, who: Person = members.practitioner): Promise<unknown> {
  const answer = await api.call(`get /api/teams/:teamId/${what}`, as(who));
  return answer.status === 200 ? JSON.parse(String(answer.body)) : answer.status;
}

const theme = { name: 'Protected time', statement: 'An hour nobody books', keptBy: '', lies: [] };

/** A theme with what is going on in it; gives its id. */
async function nameTheme(): Promise<string> {
  const begun = await post('programme', 'sense/begin-theme', {
    ...{ ...theme, side: 'enabler', itemIds: [learned] },
  });
  return SenseView.parse(begun.body).themes[0]?.id ?? '';
}

describe('whoever answers for the council and is in no team', () => {
  beforeEach(() => name('leader'));

  test('reads what was put in and how it is sorted, as everybody in a team does', async () => {
    await post('team', 'sense/place', { itemId: learned, side: 'barrier' }, members.practitioner);

    for (const what of ['evidence', 'sense', 'reflections'])
      expect([what, await read(what)]).toEqual([what, await ofTeam(what)]);
    expect(EvidenceView.strict().parse(await read('evidence')).items).not.toEqual([]);
  });

  test('sorts, names a theme and says what is going on, and the teams see it', async () => {
    const themeId = await nameTheme();
    const put = { ...theme, statement: 'Nobody is called away', themeId, version: 1 };
    await post('programme', 'sense/put-theme-otherwise', put);
    await post('programme', 'sense/place', { itemId: learned, side: 'both', themeId: null });

    expect(await ofTeam('sense')).toMatchObject({
      themes: [{ id: themeId, statement: 'Nobody is called away' }],
      placed: [{ itemId: learned, side: 'both', themeId: null }],
    });
  });

  test('words of theirs with data about a family, or a concern, are not kept', async () => {
    for (const words of ['Her son, born 12/03/2015', 'I think he is hitting the child']) {
      const begin = { ...theme, statement: words, side: 'enabler', itemIds: [] };
      const say = { reflection: words, hint: 'barrier', keep: 'by-name' };
      expect((await post('programme', 'sense/begin-theme', begin)).status).toBe(422);
      expect((await post('programme', 'reflections/say', say)).status).toBe(422);
    }
    expect(SenseView.parse(await read('sense')).themes).toEqual([]);
    expect(ReflectionsView.parse(await read('reflections')).reflections).toEqual([]);
  });

  test('says what helped by name, and takes that back, and nobody else’s', async () => {
    const say = { reflection: 'One person to ask', hint: 'enabler', keep: 'by-name' };
    await post('programme', 'reflections/say', say);
    await post('team', 'reflections/say', { ...say, reflection: 'A desk' }, members.practitioner);
    const { reflections } = ReflectionsView.parse(await read('reflections'));
    expect(reflections.map(({ by, mayTakeBack }) => [by, mayTakeBack]).sort()).toEqual([
      [members.practitioner.name, false],
      [grace.name, true],
    ]);

    const statuses = await Promise.all(
      reflections.map(async ({ id, by }) => {
        const { status } = await post('programme', 'reflections/take-back', { reflectionId: id });
        return [by, status];
      }),
    );

    expect(statuses.sort()).toEqual([
      [members.practitioner.name, 403],
      [grace.name, 200],
    ]);
  });

  test('says something confidentially, which leads to nobody and joins with what others said', async () => {
    const say = { reflection: 'Nobody asked us', hint: 'barrier', keep: 'confidential' };
    await read('reflections');
    await post('programme', 'reflections/say', say);

    expect(ReflectionsView.parse(await ofTeam('reflections')).reflections).toEqual([]);
    expect(ReflectionsView.parse(await read('reflections')).reflections).toEqual([]);
    const { clock, store } = api.deps;
    clock.set(new Date(Date.parse(clock.now()) + 60_000).toISOString());
    expect(ReflectionsView.parse(await ofTeam('reflections')).reflections).toMatchObject([
      { words: say.reflection, by: null, mayTakeBack: false },
    ]);
    const stored = await store.get(`${testTenant}/team/team-north`, 'reflections 1');
    expect(stored).toMatchObject({ ok: true });
    expect(JSON.stringify(stored)).not.toMatch(/grace|c0ffee00/i);
  });

  test('says whether it rings true and votes, in secret, as one of those who are asked', async () => {
    const themeId = await nameTheme();
    await post('programme', 'sense/begin-theme', {
      ...{ ...theme, name: 'One login', side: 'barrier', itemIds: [] },
    });
    const opened = await post('team', 'sense/open-rings', {}, members.supervisor);
    const { rings, people, themes } = SenseView.parse(opened.body);
    const ringing = { ringsId: rings?.id, themeId, says: 'true-for-us' };
    const rung = await post('programme', 'answers/ring', ringing);
    const vote = { themes: themes.map(({ id }) => id) };
    const voting = await post('team', 'sense/open-vote', vote, members.supervisor);
    const voteId = SenseView.parse(voting.body).vote?.id;
    await post('programme', 'answers/give-votes', { voteId, theme: 1, votes: 2 });

    expect(people).toBe(6);
    expect(AnswersView.parse(rung.body).rings?.said).toEqual([{ themeId, says: 'true-for-us' }]);
    expect(await read('answers')).toMatchObject({ vote: { mine: [0, 2] } });
    expect(await ofTeam('answers')).toMatchObject({ rings: { said: [] }, vote: { mine: [0, 0] } });
    expect(await ofTeam('sense')).toMatchObject({ rings: { answered: 1 }, vote: { voters: 1 } });
  });

  test('sees nothing of a team’s own, by no address of a team', async () => {
    const places = ['board', 'gathered', 'barriers', 'strands', 'learning', 'left-behind'];
    for (const what of [...places, 'evidence', 'sense', 'reflections', 'answers', 'programme'])
      expect([what, await ofTeam(what, grace)]).toEqual([what, 403]);
    for (const what of ['sense/place', 'reflections/say', 'answers/ring'] as const)
      expect((await post('team', what, anyTeamCommand[what])).status).toBe(403);
  });

  test('is let in no more once the name is taken off, nor is anybody else of the council', async () => {
    const body = { commandId: 'unname-grace', person: grace.id, role: 'leader' };
    const call = { params, body, ...as(members.supervisor) };
    await api.call('post /api/programmes/:programmeId/people/unname', call);

    for (const what of ['evidence', 'sense', 'reflections', 'answers'])
      expect([what, await read(what)]).toEqual([what, 403]);
    const move = { itemId: learned, side: 'both' };
    expect((await post('programme', 'sense/place', move)).status).toBe(403);
    expect(SenseView.parse(await ofTeam('sense')).placed).toEqual([]);
  });
});

/** What a team alone does has no address here. */
const isOnWall = (name: TeamCommandName) =>
  /^(?:sense|answers|reflections)\//.test(name) && name !== 'sense/type-in';

const cells = (Object.keys(programmeVerbs) as ProgrammeVerb[]).flatMap((verb) => {
  const row = programmeVerbs[verb];
  const names = 'inTeam' in row ? row.inTeam.filter(isOnWall) : [];
  return names.flatMap((command) =>
    programmeRoles.map((role) => {
      const stands = { standings: [role], role: null };
      const may = mayInProgramme(stands, verb, verb === 'take-reflection-back');
      return { verb, command, role, may };
    }),
  );
});

test.each(cells)(
  '$verb by $command, a $role in no team: $may',
  async ({ verb, command, role, may }) => {
    await name(role);

    const { status, body } = await post('programme', command, anyTeamCommand[command]);

    if (may) expect(status).not.toBe(403);
    else
      expect({ status, body }).toMatchObject({
        status: 403,
        body: {
          error: { message: toSentence({ kind: 'not-allowed', ...whoMayInProgramme(verb) }) },
        },
      });
  },
);

test('what the wall of those who are named is sent as is the same, letter for letter, until somebody writes', async () => {
  await name('leader');
  const call = () => api.call('get /api/programmes/:programmeId/sense', { params, ...as(grace) });
  const tags = async () => (await call()).headers?.etag;
  const before = await tags();

  expect(await tags()).toBe(before);
  await post('team', 'sense/place', { itemId: learned, side: 'both' }, members.practitioner);
  expect(await tags()).not.toBe(before);
});
