/** Every box people write sentences in is checked before anything is stored, in chat and on the tab (P3, P4). */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ErrorBody } from '../../shared/contracts/api/http/error-body.ts';
import { text } from '../../shared/text/text.ts';
import { ambitionType, barriersType } from '../../shared/use-cases/storage/document-types.ts';
import * as repository from '../../shared/use-cases/storage/repository.ts';
import { storeBlueprint } from '../support/build-blueprint.ts';
import { unwrap } from '../support/build-deps.ts';
import { buildActor } from '../support/build-person.ts';
import { storeChange, storePerson, storeStrands, storeTeam } from '../support/build-stored.ts';
import { buildBarrier, buildBarriers, buildStrand } from '../support/build-strands.ts';
import { members } from '../support/build-team.ts';
import { type AnyCard, findActions, findInput, wordsOf } from '../support/chat.ts';
import { pressVerb } from '../support/press-verb.ts';
import { type WatchedStore, watchDocuments } from '../support/watched-store.ts';
import { as, buildApi, type TestApi } from '../tab/api/build-api.ts';
import { boxesOnCards, boxesOnTab } from './boxes/find-boxes.ts';
import {
  bodiesOnTab,
  buttonsUnderLabels,
  buttonsUnderSentences,
  keptNowhere,
} from './boxes/where-boxes-go.ts';

const caseData = 'Ring 07700 900123 about the desk';
const concern = 'she has bruises on her arm and is scared to go home tonight';
const signpost = text.signposts['child-at-risk'];
const withName = 'Kayleigh needs a new bed';

const priya = buildActor(members.supervisor);
let watched: WatchedStore;
let api: TestApi;
let commands = 0;

beforeEach(async () => {
  api = buildApi((bare) => {
    watched = watchDocuments(bare);
    return watched;
  });
  const { store } = api.deps;
  const by = { id: priya.id, name: priya.name };
  await storeTeam(store, { nextNumber: 13 });
  const teams = [{ id: 'team-north', name: 'North' }];
  await storePerson(store, { id: priya.id, name: priya.name, teams });
  await storeStrands(store, { strands: [buildStrand()] });
  await storeBlueprint(store, { owner: by });
  const barriers = buildBarriers({ barriers: [buildBarrier()] });
  unwrap(await repository.createOnce(store, barriersType, barriers));
  const empty = ambitionType.empty({ tenantId: priya.tenantId, teamId: 'team-north' });
  const values = [{ id: 'value-1', value: 'We listen', opposite: 'We tell', by, version: 1 }];
  unwrap(await repository.createOnce(store, ambitionType, { ...empty, values }));
  const ask = { id: 'ask-1', of: null, ofRole: 'Panel chair', by, at: '2026-11-16T10:00:00.000Z' };
  const asks = [{ ...ask, words: null, answer: null, earlier: [] }];
  const stances = [{ stance: 'neutral' as const, at: ask.at }];
  const lead = { id: 'person-1', role: 'Lone working lead', stances, say: null, approach: null };
  const stakeholders = [{ ...lead, nextTalkOn: null, nextTalkBy: null }];
  await storeChange(store, { stage: 'grow', owner: by, asks, stakeholders });
});

afterEach(() => api.deps.store.close());

const inChat = Object.entries({ ...buttonsUnderSentences, ...buttonsUnderLabels }).flatMap(
  ([box, buttons]) => buttons.map(([verb, data]) => ({ box, verb, data })),
);
const sentences = inChat.filter(({ box }) => box in buttonsUnderSentences);
const onTab = Object.entries(bodiesOnTab).map(([box, body]) => ({ box, body }));

describe('every box there is', () => {
  test('on a card is known, with the button beneath it or why it is none for sentences', () => {
    const none = Object.values(keptNowhere).flat();
    const known = [...inChat.map(({ box }) => box), ...none];

    expect([...new Set(known)].toSorted()).toEqual(boxesOnCards);
  });

  test('on the tab is known, with the address it is sent to', () => {
    expect(Object.keys(bodiesOnTab).toSorted()).toEqual(boxesOnTab);
  });
});

describe.each(inChat)('in chat, $box under $verb', ({ box, verb, data }) => {
  test('gives back what leads to a child, says what was seen, and keeps nothing', async () => {
    const before = watched.documents();

    const card = await send(verb, data, box, caseData);

    expect(findInput(card, fieldOf(box)).value).toBe(caseData);
    expect(wordsOf(card)).toContain('phone number');
    expect(watched.documents()).toEqual(before);
  });

  test('keeps nothing of a concern', async () => {
    const before = watched.documents();

    const card = await send(verb, data, box, concern);

    expect(findInput(card, fieldOf(box)).value).toBe(concern);
    expect(watched.documents()).toEqual(before);
  });
});

describe.each(sentences)('in chat, $box under $verb', ({ box, verb, data }) => {
  test('meets a concern with who to turn to, first, and gives the words back', async () => {
    const before = watched.documents();

    const card = await send(verb, data, box, concern);
    const [wordsBack] = findActions(card).filter((action) => action.data.again === true);
    const back = await send(wordsBack.verb, wordsBack.data, box, concern);

    expect(card.body[0].text).toContain(signpost);
    expect(findInput(back, fieldOf(box)).value).toBe(concern);
    expect(watched.documents()).toEqual(before);
  });

  test('asks about a name once, then keeps it', async () => {
    const before = watched.documents();
    const asking = await send(verb, data, box, withName);
    const unchanged = watched.documents();
    const answers = findActions(asking).filter((action) => action.data.asked === true);
    const once = answers.find((action) => action.verb === verb);
    await send(verb, { ...data, ...once?.data }, box, withName);

    expect(wordsOf(asking)).toContain(questionOf(box));
    expect(findInput(asking, fieldOf(box)).value).toBe(withName);
    expect(once).toBeDefined();
    expect(unchanged).toEqual(before);
    expect(JSON.stringify(watched.documents())).toContain(withName);
  });
});

describe.each(onTab)('on the tab, $box', ({ box, body }) => {
  test('refuses what leads to a child, says what was seen, and keeps nothing', async () => {
    const before = watched.documents();

    const { status, error } = await post(box, body, caseData);

    expect(status).toBe(422);
    expect(error?.code).toBe('invalid');
    expect(error?.fields?.[fieldOf(box)]).toContain('phone number');
    expect(watched.documents()).toEqual(before);
  });

  test('meets a concern with who to turn to, and keeps nothing', async () => {
    const before = watched.documents();

    const { error } = await post(box, body, concern);

    expect(error?.code).toBe('signpost');
    expect(error?.message).toContain(signpost);
    expect(watched.documents()).toEqual(before);
  });

  test('asks about a name once, then keeps it', async () => {
    const { error } = await post(box, body, withName);
    const unkept = JSON.stringify(watched.documents());
    const kept = await post(box, { ...body, asked: true }, withName);

    expect(error?.code).toBe('doubtful-name');
    expect(error?.fields?.[fieldOf(box)]).toBe(questionOf(box));
    expect(unkept).not.toContain(withName);
    expect(kept.status).toBeLessThan(300);
    expect(JSON.stringify(watched.documents())).toContain(withName);
  });
});

/** In a box for a role any name is one too many. */
function questionOf(box: string): string {
  const { nameForRole, doubtfulName } = text.problems;
  return ['role', 'ofRole'].includes(fieldOf(box)) ? nameForRole : doubtfulName;
}

function fieldOf(box: string): string {
  return box.split('.')[1] ?? '';
}

async function send(verb: string, data: object, box: string, line: string): Promise<AnyCard> {
  const words = { commandId: nextCommand(), ...data, [fieldOf(box)]: line };
  const reply = await pressVerb(verb, words, priya, api.deps);
  return 'card' in reply ? reply.card : reply.text;
}

async function post(box: string, body: object, line: string) {
  const [name = ''] = box.split('.');
  const changes = 'post /api/teams/:teamId/changes';
  const place = name === 'log' ? changes : `${changes}/:changeId/${name}`;
  const answer = await api.call(place, {
    params: { teamId: 'team-north', changeId: 'change-first-command' },
    body: { commandId: nextCommand(), ...body, [fieldOf(box)]: line },
    ...as(priya),
  });
  const error = answer.status >= 400 ? ErrorBody.parse(answer.body).error : undefined;
  return { status: answer.status, error };
}

function nextCommand(): string {
  commands += 1;
  return `command-${commands}`;
}
