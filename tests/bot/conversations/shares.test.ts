/** What people share with their team, posted in its channel because they chose to (P13). */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { fullLearning, fullPlan } from '../../support/build-change.ts';
import { type AnyCard, amara, type Chat, priya, startChat, wordsOf } from '../../support/chat.ts';

const helen = { id: 'aaaaaaaa-0000-4000-8000-000000000004', name: 'Helen Ashdown' };
const idea = { title: 'Share a desk day', benefit: '', scope: 'needs-a-yes' };
const plan = { ...fullPlan, why: 'It helps' };

let chat: Chat;
let ask: AnyCard;

/** A Friday morning, in the first week: no stage’s card is posted before Monday. */
beforeEach(async () => {
  chat = await startChat({ members: [amara, helen] });
  await chat.install(priya, 'channel');
  const logged = await chat.press(amara, await chat.say(amara, 'log'), 'Log it', idea);
  const planned = await chat.press(amara, await chat.press(amara, logged, 'Plan it'), 'Save', plan);
  const influence = await chat.press(amara, planned, 'Move to Influence');
  const people = await chat.press(amara, influence, 'Who to win over');
  const form = await chat.press(amara, people, 'Ask for a yes');
  await chat.press(amara, form, 'Send it', { of: helen.id, words: '' });
  ask = (await chat.tellAt('2026-11-20T10:15:00.000Z'))[0]?.said;
});

afterEach(() => chat.close());

async function postedAt(instant: string) {
  await chat.tellAt(instant);
  return chat.teams.sent
    .filter(({ conversationId }) => conversationId === 'channel-1')
    .map(({ kind, activityId, activity }) => {
      const card = activity.attachments?.[0]?.content;
      return { kind, activityId, card, said: wordsOf(card) };
    });
}

/** Relays what was done at quarter past ten, and posts what is due five minutes later. */
async function postedSoon(from = '2026-11-20T10:15:01.000Z') {
  await chat.tellAt(from);
  return postedAt(from.replace(':15:', ':20:'));
}

async function thank(share: 'yes' | 'no', thanks = 'Jo sat with finance for an hour.') {
  await chat.press(helen, ask, 'Yes');
  await chat.press(amara, await chat.say(amara, 'SC-1'), 'Move to Grow');
  const told = {
    ...fullLearning,
    happened: 'We tried it',
    learned: 'A lot',
    decision: 'keep',
    livedUpTo: '',
  };
  const telling = await chat.press(amara, await chat.say(amara, 'SC-1'), 'Say what happened');
  await chat.press(amara, telling, 'Save', told);
  return saveThanks(share, thanks);
}

async function saveThanks(share: 'yes' | 'no', thanks: string) {
  const card = await chat.say(amara, 'SC-1');
  const title = JSON.stringify(card).includes('My thank-you') ? 'My thank-you' : 'Say thank you';
  return chat.press(amara, await chat.press(amara, card, title), 'Save', { thanks, share });
}

describe('a leader’s yes', () => {
  test('is told to the team in its channel, with the change', async () => {
    await chat.press(helen, ask, 'Yes');

    expect(await postedAt('2026-11-20T10:16:00.000Z')).toEqual([]);
    const [post, ...others] = await postedAt('2026-11-20T10:18:00.000Z');
    expect(others).toEqual([]);
    expect(post?.kind).toBe('send');
    expect(post?.said).toContain('SC-1');
    expect(post?.said).toContain('Helen Ashdown said yes.');
    expect(post?.said).toContain(idea.title);
    expect(wordsOf(await chat.press(amara, post?.card, 'Open SC-1', {}, 'channel'))).toContain(
      'Influence',
    );
  });

  test.each(['Let’s talk', 'Not yet…'])('and not %s', async (title) => {
    const form = await chat.press(helen, ask, title);
    if (title === 'Not yet…')
      await chat.press(helen, form, 'Send my answer', { because: 'After the audit' });

    expect(await postedSoon()).toEqual([]);
  });

  test('is not posted when they thought again before it was', async () => {
    const answered = await chat.press(helen, ask, 'Yes');
    await chat.press(helen, answered, 'Let’s talk');

    expect(await postedSoon()).toEqual([]);
  });

  test('is posted in the evening too: it is their own act', async () => {
    chat.clock.set('2026-11-20T21:15:00.000Z');
    await chat.press(helen, ask, 'Yes');

    expect(await postedSoon('2026-11-20T21:15:01.000Z')).toHaveLength(1);
  });

  test('that may have arrived is not posted again', async () => {
    await chat.press(helen, ask, 'Yes');
    await chat.tellAt('2026-11-20T10:15:01.000Z');
    chat.teams.failNext(500);
    // The news of it goes to Amara first: she hears at ten to eleven.
    expect(await postedAt('2026-11-20T10:18:00.000Z')).toEqual([]);

    expect(await postedAt('2026-11-20T10:24:00.000Z')).toEqual([]);
  });

  test('waits for a channel that is out of reach', async () => {
    await chat.press(helen, ask, 'Yes');
    await chat.tellAt('2026-11-20T10:15:01.000Z');
    chat.teams.failNext(403);
    expect(await postedAt('2026-11-20T10:18:00.000Z')).toEqual([]);
    await chat.say(amara, 'help', 'channel');

    expect(await postedAt('2026-11-20T10:19:00.000Z')).toHaveLength(1);
  });
});

describe('a thank-you', () => {
  test('is posted when it is shared, together with what else was', async () => {
    await thank('yes');

    const [post, ...others] = await postedSoon();

    expect(others).toEqual([]);
    expect(post?.said).toContain('Helen Ashdown said yes.');
    expect(post?.said).toContain('Amara Osei says thank you: “Jo sat with finance for an hour.”');
  });

  test('is not posted while it is not shared', async () => {
    await thank('no');

    const posts = await postedSoon();

    expect(posts.map(({ said }) => said).join()).not.toContain('Jo sat');
  });

  test('taken back is gone from the channel as well', async () => {
    await thank('yes');
    const [post] = await postedSoon();
    const card = await chat.press(amara, await chat.say(amara, 'SC-1'), 'My thank-you');
    await chat.press(amara, card, 'Take it back');

    await chat.tellAt('2026-11-20T10:21:00.000Z');
    const [update, ...others] = await postedAt('2026-11-20T10:22:00.000Z');

    expect(others).toEqual([]);
    expect(update).toMatchObject({ kind: 'update', activityId: post?.activityId });
    expect(update?.said).toContain('Taken back since.');
    expect(update?.said).not.toContain('Jo sat');
  });

  test('put another way reads so in the channel, and is not posted twice', async () => {
    await thank('yes');
    await postedSoon();
    await saveThanks('yes', 'Jo won finance over.');

    await chat.tellAt('2026-11-20T10:21:00.000Z');
    const [update, ...others] = await postedAt('2026-11-20T10:24:00.000Z');

    expect(others).toEqual([]);
    expect(update?.kind).toBe('update');
    expect(update?.said).toContain('Jo won finance over.');
  });
});

describe('a check-in', () => {
  const monday = '2026-11-23T10:00:00.000Z';
  const soon = '2026-11-23T10:10:00.000Z';
  const share = { cover: 'I cover duty on Thursday', share: 'true' };

  async function checkIn(words: Readonly<Record<string, string>>): Promise<AnyCard> {
    return chat.press(priya, await chat.say(priya, 'check in'), 'Done', words);
  }

  beforeEach(async () => {
    await chat.tellAt(monday);
  });

  test('is posted with its name when it is shared, and only then', async () => {
    await checkIn({ ...share, share: 'false' });
    await chat.tellAt('2026-11-23T10:01:00.000Z');
    expect(await postedAt(soon)).toEqual([]);

    const again = await chat.say(priya, 'check in');
    const form = await chat.press(priya, again, 'Change my answer');
    await chat.press(priya, form, 'Done', share);
    await chat.tellAt('2026-11-23T10:11:00.000Z');
    const [post] = await postedAt('2026-11-23T10:20:00.000Z');
    expect(post?.said).toContain('Priya Raman’s check-in');
    expect(post?.said).toContain('I cover duty on Thursday');
  });

  test('answered again is put another way where it stands, and taken away when it is not shared any more', async () => {
    await checkIn(share);
    await chat.tellAt('2026-11-23T10:01:00.000Z');
    const [post] = await postedAt(soon);
    const answer = async (words: Readonly<Record<string, string>>) => {
      const form = await chat.press(priya, await chat.say(priya, 'check in'), 'Change my answer');
      await chat.press(priya, form, 'Done', words);
    };

    await answer({ ...share, cover: 'I cover duty on Friday' });
    await chat.tellAt('2026-11-23T10:21:00.000Z');
    const [changed, ...others] = await postedAt('2026-11-23T10:30:00.000Z');
    await answer({ cover: 'I cover duty on Friday', share: 'false' });
    await chat.tellAt('2026-11-23T10:31:00.000Z');
    const [gone] = await postedAt('2026-11-23T10:40:00.000Z');

    expect(others).toEqual([]);
    expect(changed).toMatchObject({ kind: 'update', activityId: post?.activityId });
    expect(changed?.said).toContain('I cover duty on Friday');
    expect(gone).toMatchObject({ kind: 'update', activityId: post?.activityId });
    expect(gone?.said).not.toContain('I cover duty');
  });
});
