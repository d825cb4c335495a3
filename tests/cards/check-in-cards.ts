/** A supervisor's weekly check-in, from the message that asks to the answer and the week after. */
import { fullPlan } from '../support/build-change.ts';
import { type AnyCard, amara, type Chat, type Person, priya } from '../support/chat.ts';

const changes = [
  ['Duty workers sign off food vouchers themselves, also at weekends and over the holidays', 1],
  ['Share a desk day with early help', 0],
  ['Keep ten quiet minutes after every visit, so that notes are written while they are fresh', 2],
  ['One page on who to ring when the system is down', 0],
  ['Text parents the evening before a visit', 1],
] as const;
const answers = { ...fullPlan, why: 'It helps' };

export async function collectCheckInCards(
  chat: Chat,
  keep: (name: string, card: AnyCard) => AnyCard,
  others: readonly Person[],
): Promise<void> {
  keep('check-in, nothing chosen', await pressEmpty(chat));
  for (const [title, owner] of changes) await beginChange(chat, title, others[owner]?.id ?? '');
  const card = keep('check-in', await chat.say(priya, 'check in'));
  const pressed = keep('check-in, three pressed', await pressAll(chat, card));
  const words = {
    cover: 'I cover duty on Thursday mornings, so that two of you can try it.',
    thanks: 'Jo sat with finance for an hour, and they came round.',
  };
  const ringing = { ...words, cover: 'Ring me on 07700 900123', share: 'true' };
  keep('check-in: case data', await chat.press(priya, pressed, 'Done', ringing));
  keep('check-in answered', await chat.press(priya, pressed, 'Done', words));
  await askPriya(chat);
  await chat.tellAt('2026-11-20T10:00:00.000Z');
  const monday = await heard(chat, '2026-11-23T09:30:00.000Z');
  keep('check-in that asks, with news and an ask', monday);
  keep('check-in reminder', await heard(chat, '2026-11-25T09:30:00.000Z'));
  const fine = 'Nothing moved, and that’s fine';
  keep('check-in: nothing moved', await chat.press(priya, monday, fine));
}

async function pressEmpty(chat: Chat): Promise<AnyCard> {
  return chat.press(priya, await chat.say(priya, 'check in'), 'Done');
}

async function pressAll(chat: Chat, card: AnyCard): Promise<AnyCard> {
  await chat.press(priya, card, 'SC-5: Moved');
  await chat.press(priya, card, 'SC-6: Stuck');
  return chat.press(priya, card, 'SC-7: Not yet');
}

async function beginChange(chat: Chat, title: string, owner: string): Promise<void> {
  const words = { title, benefit: '', scope: 'needs-a-yes' };
  const logged = await chat.press(priya, await chat.say(priya, 'log'), 'Log it', words);
  const form = await chat.press(amara, logged, 'Plan it');
  await chat.press(amara, form, 'Save', { ...answers, owner, byWhen: '2026-11-26' });
}

async function askPriya(chat: Chat): Promise<void> {
  const list = await chat.say(priya, 'check in');
  const shortId = /SC-\d+/.exec(JSON.stringify(list))?.[0] ?? '';
  const open = await chat.say(amara, shortId);
  const influence = await chat.press(priya, open, 'Move to Influence');
  const people = await chat.press(amara, influence, 'Who to win over');
  const form = await chat.press(amara, people, 'Ask for a yes');
  await chat.press(amara, form, 'Send it', { of: priya.id, words: '' });
}

async function heard(chat: Chat, at: string): Promise<AnyCard> {
  const all = await chat.tellAt(at);
  return all.find(({ conversationId }) => conversationId.includes(priya.id))?.said;
}
