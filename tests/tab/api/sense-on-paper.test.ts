/** The wall of what was put in, on paper: printed with codes and sources, checked, and typed in at once (P19, P31). */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { TypedWallView } from '../../../shared/contracts/api/barriers.ts';
import { SenseView } from '../../../shared/contracts/api/blueprint/sense.ts';
import { noProgramme } from '../../../shared/domain/programme/programme.ts';
import { noLearning } from '../../../shared/domain/small-change/content/learning.ts';
import { text } from '../../../shared/text/text.ts';
import { joinProgramme } from '../../../shared/use-cases/programme/join-programme.ts';
import { programmeType, teamType } from '../../../shared/use-cases/storage/document-types.ts';
import * as repository from '../../../shared/use-cases/storage/repository.ts';
import { fullLearning } from '../../support/build-change.ts';
import { unwrap } from '../../support/build-deps.ts';
import { testTenant } from '../../support/build-person.ts';
import { storeChange, storeTeam } from '../../support/build-stored.ts';
import { members } from '../../support/build-team.ts';
import { countStore } from '../../support/counting-store.ts';
import { as, buildApi, type TestApi } from './build-api.ts';

const amara = as(members.practitioner);
const priya = as(members.supervisor);
const { paper, parts, sort } = text.tab.sense;
let api: TestApi;
let counted: ReturnType<typeof countStore>;

beforeEach(async () => {
  api = buildApi((store) => (counted = countStore(store)));
  await storeTeam(api.deps.store);
  await storeChange(api.deps.store, {
    ...{ id: 'change-1', number: 1, stage: 'grow', author: members.practitioner },
    learning: { ...noLearning, ...fullLearning, decision: 'keep' },
  });
  const body = { commandId: 'put-them-in' };
  await api.call('post /api/teams/:teamId/evidence/put-in', { body, ...priya });
});

afterEach(() => api.deps.store.close());

const print = (as: string) =>
  api.call('get /api/teams/:teamId/evidence/cards', { ...amara, query: { as } });

/** Code by the words on the card, as somebody reads them off. */
async function readCards(): Promise<Readonly<Record<string, string>>> {
  const html = String((await print('wall')).body);
  const cards = html.matchAll(/pt">([^<]*)<\/p><div class="foot">.*?class="code">(\w{3})</g);
  return Object.fromEntries([...cards].map(([, words = '', code = '']) => [words, code]));
}

async function check(wall: string) {
  const call = { body: { wall }, ...amara };
  const { status, body } = await api.call('post /api/teams/:teamId/sense/type-in/check', call);
  return { status, body };
}

async function typeIn(wall: string, commandId = 'typed-it-in') {
  const call = { body: { wall, commandId }, ...amara };
  return api.call('post /api/teams/:teamId/sense/type-in', call);
}

describe('the cards', () => {
  test('have what was put in, each with where it is from and a code, and a sheet of blank ones', async () => {
    const answer = await print('wall');
    const html = String(answer.body);

    expect(answer.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8' });
    expect(Object.keys(await readCards())).toContain(`“${fullLearning.learned}”`);
    const source = [text.tab.blueprint.kinds.learned, 'SC-1', text.tab.board.decided.keep];
    expect(html).toContain(`${source.join(' · ')}<`);
    expect(html).toContain(paper.cards.question);
    expect(html).not.toContain(members.practitioner.name);
  });

  test('are called after the programme of several teams, and of one by itself after that team', async () => {
    const nameOf = async () => (await print('wall')).headers?.['content-disposition'];
    expect(await nameOf()).toContain('-north-sense-cards');

    const place = { tenantId: testTenant, programmeId: 'programme-elmshire' };
    const asked = { id: 'team-north', name: 'North', by: members.supervisor, isTold: true };
    const teams = [{ ...asked, at: api.deps.clock.now() }];
    const several = { ...noProgramme(place), name: 'Elmshire together', teams };
    unwrap(await repository.createOnce(api.deps.store, programmeType, several));
    const joining = { teamId: 'team-north', programmeId: place.programmeId, commandId: 'join-it' };
    unwrap(await joinProgramme(joining, { ...members.supervisor, tenantId: testTenant }, api.deps));

    expect(await nameOf()).toContain('-elmshire-together-sense-cards');
    expect(String((await print('wall')).body)).toContain(paper.cards.title('Elmshire together'));
  });

  test('that are blank have nothing of the team on them', async () => {
    const html = String((await print('blank')).body);

    expect(html).toContain(paper.cards.question);
    expect(html).not.toContain('SC-1');
  });

  test('that were taken away are noted, blank ones not', async () => {
    await print('blank');
    await print('wall');

    const key = { tenantId: testTenant, teamId: 'team-north' };
    const { acts } = unwrap(await repository.read(api.deps.store, teamType, key));
    expect(acts.map(({ did, by }) => [did, by.id])).toEqual([['printed-evidence', 'amara']]);
  });

  test('are for everybody in the programme, and for nobody else', async () => {
    const stranger = as({ id: 'stranger', name: 'Somebody Else' });
    const query = { as: 'wall' };

    const answer = await api.call('get /api/teams/:teamId/evidence/cards', { ...stranger, query });
    expect(answer.status).toBe(403);
  });
});

describe('what is typed in', () => {
  test('is shown first, with where it will be, and nothing is kept of it', async () => {
    const codes = await readCards();
    const code = codes[`“${fullLearning.learned}”`];

    const { body } = await check(`Protected time: ${code}`);

    const view = TypedWallView.strict().parse(body);
    expect(view.problems).toEqual([]);
    expect(view.themes).toEqual([
      {
        ...{ name: paper.onSide('Protected time', sort.sides.enabler), isNew: true },
        barriers: [{ text: `“${fullLearning.learned}”`, isNew: false }],
      },
    ]);
    expect(view.others).toBe(Object.keys(codes).length - 1);
    const sense = await api.call('get /api/teams/:teamId/sense', amara);
    expect(JSON.parse(String(sense.body))).toMatchObject({ themes: [], placed: [] });
  });

  test('is kept in one write, and a repeat changes nothing', async () => {
    const codes = Object.values(await readCards());
    counted.reset();

    const { status, body } = await typeIn(`Protected time: ${codes.join(', ')}`);

    expect(counted.counts).toMatchObject({ create: 1, replace: 0 });
    expect(status).toBe(200);
    const { themes, placed } = SenseView.parse(body);
    expect(themes).toMatchObject([{ name: 'Protected time', statement: null }]);
    expect(placed.map(({ themeId }) => themeId)).toEqual(codes.map(() => themes[0]?.id));
    counted.reset();
    expect((await typeIn(`Protected time: ${codes.join(', ')}`)).status).toBe(200);
    expect(counted.counts).toMatchObject({ create: 0, replace: 0 });
  });

  test('names what it cannot read, and keeps none of it until that is put right', async () => {
    const [code = ''] = Object.values(await readCards());
    const typed = `Protected time: ${code}, KKK, a new kettle`;

    const { body } = await check(typed);

    const { problems, themes } = TypedWallView.parse(body);
    expect(problems).toEqual([paper.problems.noSuchCode('KKK'), paper.onNoCard('a new kettle')]);
    expect(problems[1]).toContain(`say it under ${parts.gather}`);
    expect(themes[0]?.barriers).toHaveLength(1);
    expect((await typeIn(typed)).status).toBe(422);
  });

  test.each([
    ['data about a family', 'Born 12/03/2015', 422, 'invalid'],
    ['a concern', 'He is hitting the child', 422, 'signpost'],
  ])('with %s for a name is refused', async (_, name, status, code) => {
    const [card = ''] = Object.values(await readCards());
    const answer = await typeIn(`${name}: ${card}`);

    expect(answer).toMatchObject({ status, body: { error: { code } } });
  });
});
