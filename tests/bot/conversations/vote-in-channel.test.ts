/** A vote that a lead opens is told in the team's channel by the bot itself, and its end stands in the same place (P6). */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Pause } from '../../../shared/domain/journey/journey.ts';
import { ok } from '../../../shared/domain/result.ts';
import { relayVote } from '../../../shared/use-cases/notifications/relay-outbox.ts';
import {
  channelType,
  strandsType,
  teamType,
} from '../../../shared/use-cases/storage/document-types.ts';
import * as repository from '../../../shared/use-cases/storage/repository.ts';
import { unwrap } from '../../support/build-deps.ts';
import {
  type AnyCard,
  amara,
  type Chat,
  findAction,
  findActions,
  findInput,
  priya,
  riverside,
  startChat,
  tenantId,
  wordsOf,
} from '../../support/chat.ts';
import { buildInvoke } from '../../support/teams-payloads/invoke.ts';
import { buildTeamEvent } from '../../support/teams-payloads/team-event.ts';

const jo = { id: 'aaaaaaaa-0000-4000-8000-000000000003', name: 'Jo Whitlock' };
const nadia = { id: 'aaaaaaaa-0000-4000-8000-000000000004', name: 'Nadia Bell' };
const helen = { id: 'aaaaaaaa-0000-4000-8000-000000000005', name: 'Helen Ward' };
const everybody = [priya, amara, jo, nadia, helen];
const place = { tenantId, teamId: riverside.id };
const saturday = '2026-11-21T10:00:00.000Z';

let chat: Chat;

type Post = {
  readonly kind: string;
  readonly activityId: string;
  readonly summary: string;
  readonly said: string;
  readonly card: AnyCard;
};

beforeEach(async () => {
  chat = await startChat({ members: everybody.slice(1), now: saturday });
  await chat.install(priya, 'channel');
  for (const name of ['Forms', 'Rooms']) {
    const card = await chat.say(amara, 'barrier');
    await chat.press(amara, card, 'Raise it', { barrier: `About ${name}`, keep: 'by-name' });
    const form = await chat.say(priya, 'themes');
    const barriers = findInput(form, 'barriers').choices[0].value;
    await chat.press(priya, form, 'Put them together', { newTheme: name, barriers });
  }
});

afterEach(() => chat.close());

/** What is posted in the channel by then, or replaced there. */
async function postedBy(instant = chat.clock.now()): Promise<readonly Post[]> {
  await chat.tellAt(instant);
  return chat.teams.sent
    .filter(({ conversationId }) => conversationId === 'channel-1')
    .map(({ kind, activityId, activity }) => {
      const card = activity.attachments?.[0]?.content;
      return { kind, activityId, summary: activity.summary, card, said: wordsOf(card) };
    });
}

async function openVote(where: 'personal' | 'channel' = 'personal'): Promise<AnyCard> {
  const form = await chat.say(priya, 'vote', where);
  const themes = findInput(form, 'themes').value;
  return chat.press(priya, form, 'Open the vote', { themes }, where);
}

async function voteFrom(card: AnyCard, person: typeof amara): Promise<void> {
  const ballot = await chat.press(person, card, 'Vote', {}, 'channel');
  await chat.press(person, ballot, 'One more for Rooms', {}, 'channel');
}

async function close(): Promise<AnyCard> {
  const asked = await chat.press(priya, await chat.say(priya, 'vote'), 'Close the vote');
  return chat.press(priya, asked, 'Close it now');
}

/** Presses a button of a card that stands in the channel. */
async function pressPosted({ card, activityId }: Post, title: string): Promise<AnyCard> {
  chat.teams.clear();
  const { verb, data } = findAction(card, title);
  const value = { action: { type: 'Action.Execute', verb, data } };
  const invoke = { name: 'adaptiveCard/action', replyToId: activityId, value };
  const { body } = await chat.post(
    buildInvoke(amara, invoke, 'channel', riverside, chat.toEnvelope()),
  );
  return body.value;
}

async function readChannel() {
  return unwrap(await repository.readOrEmpty(chat.store, channelType, place));
}

async function readStrands() {
  return unwrap(await repository.readOrEmpty(chat.store, strandsType, place));
}

describe('a vote opened in one’s own chat', () => {
  test('is posted in the team’s channel at once, also at the weekend, and says so', async () => {
    const card = await openVote();
    const [post, ...others] = await postedBy();

    expect(wordsOf(card)).toContain('I am posting its card in your team’s channel.');
    expect(others).toEqual([]);
    expect(post).toMatchObject({ kind: 'send', summary: 'A vote: what shall we work on first?' });
    expect(post?.said).toMatch(/What shall we work on first\?[\s\S]*Forms[\s\S]*Rooms/);
    expect(findActions(post?.card).map(({ title }) => title)).toEqual(['Vote', 'Close the vote']);
  });

  test('is posted once, and says nothing of how many voted, which it could not keep up with', async () => {
    await openVote();
    const [post] = await postedBy();
    await voteFrom(post?.card, amara);

    expect(post?.said).not.toContain('voted yet');
    expect(await postedBy('2026-11-21T10:10:00.000Z')).toEqual([]);
    expect(await postedBy('2026-11-22T10:00:00.000Z')).toEqual([]);
  });

  test('stands there for everybody, whatever one of them presses', async () => {
    await openVote();
    const [post] = await postedBy();
    if (!post) throw new Error('Nothing was posted.');
    const ballot = await pressPosted(post, 'Vote');
    const back = await pressPosted({ ...post, card: ballot }, 'Show the vote');

    expect(wordsOf(ballot)).toContain('5 of 5 left');
    expect(wordsOf(back)).toContain('Nobody has voted yet.');
    expect(chat.teams.sent).toEqual([]);
  });

  test('is posted during a pause: somebody has asked for it', async () => {
    const pauses: readonly Pause[] = [{ from: '2026-11-16', until: null }];
    const paused = await repository.change(chat.store, teamType, place, (team) =>
      ok({ ...team, journey: { ...team.journey, pauses } }),
    );
    unwrap(paused);
    await openVote();

    expect(await postedBy()).toHaveLength(1);
  });

  test('is posted when the server stopped before it was told, and once though it was told twice', async () => {
    await openVote();
    const untold = await readStrands();
    unwrap(await relayVote(untold, { store: chat.store, clock: chat.clock }));
    unwrap(await relayVote(untold, { store: chat.store, clock: chat.clock }));
    const posts = await postedBy();

    expect(untold.channelOutbox).toMatchObject([{ did: 'opened', voteId: untold.vote?.id }]);
    expect(posts).toHaveLength(1);
    expect((await readStrands()).channelOutbox).toEqual([]);
  });

  test('is not posted again where nobody knows whether it arrived', async () => {
    await openVote();
    chat.teams.failNext(500, {}, 'activities');

    expect(await postedBy()).toEqual([]);
    expect(await postedBy('2026-11-21T11:00:00.000Z')).toEqual([]);
  });

  test('comes a little later when Teams is busy', async () => {
    await openVote();
    chat.teams.failNext(429, { 'retry-after': '30' }, 'activities');

    expect(await postedBy()).toEqual([]);
    expect(await postedBy('2026-11-21T10:00:31.000Z')).toHaveLength(1);
  });

  test('takes nothing of the week’s one stage card', async () => {
    await openVote();
    await postedBy();
    const monday = await postedBy('2026-11-23T09:30:00.000Z');

    expect(monday.map(({ kind, said }) => [kind, said.includes('Mission')])).toEqual([
      ['send', true],
    ]);
  });
});

test('a vote opened in the channel is there already, and is not posted again', async () => {
  const card = await openVote('channel');

  expect(wordsOf(card)).toContain('The vote is open.');
  expect(await postedBy()).toEqual([]);
});

describe('where the channel cannot be reached', () => {
  test('the card says what to do, and nothing is posted later', async () => {
    await chat.post(buildTeamEvent('teamArchived', riverside, chat.toEnvelope()));
    const card = await openVote();
    const then = await postedBy();
    await chat.post(buildTeamEvent('teamUnarchived', riverside, chat.toEnvelope()));

    expect(wordsOf(card)).toContain('mention me there with the word vote');
    expect(then).toEqual([]);
    expect(await postedBy('2026-11-21T11:00:00.000Z')).toEqual([]);
  });

  test('though it seemed to be, the card waits until somebody writes there', async () => {
    await openVote();
    chat.teams.failNext(403, {}, 'activities');
    expect(await postedBy()).toEqual([]);
    expect(await postedBy('2026-11-21T11:00:00.000Z')).toEqual([]);

    await chat.say(amara, 'help', 'channel');

    expect(await postedBy('2026-11-21T11:01:00.000Z')).toHaveLength(1);
  });
});

describe('when the vote closes', () => {
  test('the posted card says how it ended, in its place', async () => {
    await openVote();
    const [post] = await postedBy();
    for (const person of everybody) await voteFrom(post?.card, person);
    await close();
    const [ended, ...others] = await postedBy();

    expect(others).toEqual([]);
    expect(ended).toMatchObject({ kind: 'update', activityId: post?.activityId });
    expect(ended?.said).toMatch(/How the vote ended[\s\S]*Rooms[\s\S]*5 votes/);
    expect(await postedBy('2026-11-21T11:00:00.000Z')).toEqual([]);
  });

  test('with fewer than five it says only that the room says it aloud', async () => {
    await openVote();
    const [post] = await postedBy();
    await voteFrom(post?.card, amara);
    await close();
    const [ended] = await postedBy();

    expect(ended?.said).toContain('One person has voted. Below five nobody’s count is shown');
    expect(ended?.said).not.toMatch(/\d votes?\b/);
  });

  test('before its card was posted, none is', async () => {
    await openVote();
    await close();

    expect(await postedBy()).toEqual([]);
    expect((await readChannel()).shares).toEqual([]);
  });

  test('and another is opened before its card was replaced, both say how things stand', async () => {
    await openVote();
    const [first] = await postedBy();
    const next = await chat.press(priya, await close(), 'Open another vote');
    await chat.press(priya, next, 'Open the vote', { themes: findInput(next, 'themes').value });
    const posts = await postedBy();

    expect(posts.map(({ kind }) => kind).toSorted()).toEqual(['send', 'update']);
    const replaced = posts.find(({ kind }) => kind === 'update');
    expect(replaced?.activityId).toBe(first?.activityId);
    expect(replaced?.said).toContain('Another vote has been opened since.');
    expect(findActions(replaced?.card).map(({ title }) => title)).toEqual(['Show the vote']);
  });
});
