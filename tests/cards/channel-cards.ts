/** The cards that stand in a team's channel, from a team's first Monday to what is told of a month once its weeks are over. */
import { fullLearning, fullPlan } from '../support/build-change.ts';
import { type AnyCard, amara, type Chat, priya, startChat } from '../support/chat.ts';

const helen = { id: 'aaaaaaaa-0000-4000-8000-000000000010', name: 'Helen Ashdown' };
const words = {
  title: 'Duty workers sign off food vouchers themselves',
  benefit: 'Families get help the same day.',
  scope: 'needs-a-yes',
};
const plan = { ...fullPlan, why: 'Families wait' };
const told = {
  ...fullLearning,
  happened: 'None waited.',
  learned: 'Finance wanted a list.',
  decision: 'keep',
};

export async function collectChannelCards(
  keep: (name: string, card: AnyCard) => AnyCard,
): Promise<void> {
  const chat = await startChat({ members: [amara, helen] });
  await chat.install(priya, 'channel');
  keep('stage, before its first card', await chat.say(amara, 'stage'));
  await keepPosts(chat, keep, '2026-11-23T09:30:00.000Z');
  const logged = await chat.press(amara, await chat.say(amara, 'log'), 'Log it', words);
  await chat.tellAt('2026-11-23T10:00:00.000Z');
  await keepPosts(chat, keep, '2026-11-23T10:01:00.000Z');
  await shareThings(chat, logged);
  await chat.tellAt('2026-11-23T11:01:00.000Z');
  await keepPosts(chat, keep, '2026-11-23T11:05:00.000Z');
  await chat.say(priya, 'stage influence');
  keep('stage, with what comes next', await chat.say(amara, 'stage'));
  await keepPosts(chat, keep, '2026-11-30T09:30:00.000Z');
  await keepPosts(chat, keep, '2027-02-08T09:30:00.000Z');
  await keepPosts(chat, keep, '2027-03-15T09:30:00.000Z');
  const later = { ...words, title: 'A shared list of forms that can be skipped' };
  await chat.press(amara, await chat.say(amara, 'log'), 'Log it', later);
  await keepPosts(chat, keep, '2027-04-05T09:30:00.000Z');
  await chat.close();
}

async function keepPosts(
  chat: Chat,
  keep: (name: string, card: AnyCard) => AnyCard,
  instant: string,
): Promise<void> {
  await chat.tellAt(instant);
  for (const { conversationId, kind, activity } of chat.teams.sent)
    if (conversationId === 'channel-1')
      keep(`in the channel, ${kind} ${instant.slice(0, 10)}`, activity.attachments[0].content);
}

/** A leader's yes, and a thank-you shared. */
async function shareThings(chat: Chat, logged: AnyCard): Promise<void> {
  const planned = await chat.press(amara, await chat.press(amara, logged, 'Plan it'), 'Save', plan);
  const influence = await chat.press(amara, planned, 'Move to Influence');
  const people = await chat.press(amara, influence, 'Who to win over');
  const form = await chat.press(amara, people, 'Ask for a yes');
  await chat.press(amara, form, 'Send it', { of: helen.id, words: '' });
  const [asked] = await chat.tellAt('2026-11-23T11:00:00.000Z');
  await chat.press(helen, asked?.said, 'Yes');
  const grow = await chat.press(amara, await chat.say(amara, 'SC-1'), 'Move to Grow');
  const done = await chat.press(
    amara,
    await chat.press(amara, grow, 'Say what happened'),
    'Save',
    told,
  );
  const toThank = await chat.press(amara, done, 'Say thank you');
  const thanks = 'Jo sat with finance for an hour, and they came round.';
  await chat.press(amara, toThank, 'Save', { thanks, share: 'yes' });
}
