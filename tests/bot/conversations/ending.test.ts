/** All a team has is to go: said in its channel and to its leads, kept with a press, and gone on its day (P22). */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  type AnyCard,
  amara,
  type Chat,
  findActions,
  priya,
  startChat,
  wordsOf,
} from '../../support/chat.ts';

const aged = 'Nothing has been done in Riverside for as long as your council keeps';

let chat: Chat;

beforeEach(async () => {
  chat = await startChat();
  await chat.install(priya, 'channel');
  await chat.say(priya, 'help');
  const words = { title: 'Spare keys at the front desk', benefit: '', scope: 'in-our-gift' };
  await chat.press(amara, await chat.say(amara, 'log'), 'Log it', words);
});

afterEach(() => chat.close());

/** What was posted in the channel since the clock was last set, and what was replaced there. */
function posted(): readonly AnyCard[] {
  return chat.teams.sent
    .filter(({ conversationId }) => conversationId === 'channel-1')
    .map(({ activity }) => activity.attachments?.[0]?.content);
}

/** Nobody did anything since November 2026; what else was due on the way has been told. */
async function waitTwoYears() {
  const heard: AnyCard[] = [];
  const cards: AnyCard[] = [];
  for (const day of ['2027-06-01', '2028-06-01', '2028-10-30', '2028-11-01', '2028-11-02']) {
    heard.push(...(await chat.tellAt(`${day}T10:30:00.000Z`)).map(({ said }) => said));
    cards.push(...posted());
  }
  const tells = (card: AnyCard) => wordsOf(card).includes(aged);
  return { told: heard.filter(tells), posts: cards.filter(tells) };
}

describe('a team left alone for two years', () => {
  test('is told once in its channel, and so is whoever leads it', async () => {
    const { told, posts } = await waitTwoYears();

    expect(posts).toHaveLength(1);
    expect(told).toHaveLength(1);
    expect(wordsOf(told[0])).toMatch(/All of it is deleted on \d+ (November|December) 2028\./);
    expect(findActions(told[0]).map(({ title }) => title)).toContain('Keep Riverside’s work');
  });

  test('stays when a lead presses, and the channel’s card says so', async () => {
    const { told } = await waitTwoYears();

    const kept = await chat.press(priya, told[0], 'Keep Riverside’s work');
    await chat.tellAt('2028-11-02T11:30:00.000Z');

    expect(JSON.stringify(kept)).toContain('Kept: what Riverside has stays.');
    expect(posted().map(wordsOf).join()).toContain('What your team has here stays');
    await chat.tellAt('2029-01-15T11:30:00.000Z');
    expect(JSON.stringify(await chat.say(amara, 'SC-1'))).toContain('Spare keys at the front desk');
  });

  test('is kept by nobody who may not', async () => {
    const { posts } = await waitTwoYears();

    const refused = await chat.press(amara, posts[0], 'Keep it', {}, 'channel');

    expect(JSON.stringify(refused)).toMatch(/supervisor/);
    await chat.tellAt('2029-01-15T11:30:00.000Z');
    expect(JSON.stringify(await chat.say(amara, 'SC-1'))).not.toContain('Spare keys');
  });
});
