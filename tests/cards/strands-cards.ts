/** The cards of barriers, themes, votes and mission strands, in the order a team meets them. */
import { type AnyCard, amara, type Chat, findInput, priya } from '../support/chat.ts';

const lines = [
  ['We wait two days for a signature on every food voucher', 'Waiting for a yes'],
  ['Nobody knows who can agree a taxi after five', 'Waiting for a yes'],
  ['The same visit is written down in three places, and each wants it in other words', 'Paperwork'],
  ['The duty phone rings while notes are being written', 'Quiet to think'],
  ['There is no room to sit with a family', null],
  ['Meetings are put over visits', null],
] as const;

export async function collectStrandsCards(
  chat: Chat,
  keep: (name: string, card: AnyCard) => AnyCard,
): Promise<void> {
  keep('no barriers yet', await chat.say(amara, 'barriers'));
  const form = keep('barrier', await chat.say(amara, 'barrier'));
  keep('barrier typed in the chat', await chat.say(amara, `barrier ${lines[0][0]}`));
  keep('barrier in a channel', await chat.say(amara, 'barrier', 'channel'));
  keep('barrier, nothing chosen', await chat.press(amara, form, 'Raise it', { barrier: '' }));
  for (const [at, [barrier]] of lines.entries()) {
    const card = await chat.say(amara, 'barrier');
    const inputs = { barrier, keep: at % 2 === 0 ? 'confidential' : 'by-name' };
    const raised = await chat.press(amara, card, 'Raise it', inputs);
    if (at < 2) keep(`raised: ${inputs.keep}`, raised);
    if (at === 1) await keepOwn(chat, keep);
  }
  await keepReflections(chat, keep);
  let grouping = keep('themes', await chat.say(priya, 'themes'));
  keep('themes, nothing chosen', await chat.press(priya, grouping, 'Put them together'));
  for (const [barrier, newTheme] of lines) {
    const choices: { title: string; value: string }[] = findInput(grouping, 'barriers').choices;
    const chosen = choices.find(({ title }) => title === barrier)?.value ?? '';
    const inputs = { barriers: chosen, newTheme: newTheme ?? '' };
    if (newTheme) grouping = await chat.press(priya, grouping, 'Put them together', inputs);
  }
  keep('themes so far', grouping);
  keep('one theme', await chat.press(priya, grouping, 'Open Waiting for a yes'));
  keep('barriers', await chat.say(priya, 'barriers'));
  await keepVote(chat, keep);
}

async function keepOwn(chat: Chat, keep: (name: string, card: AnyCard) => AnyCard) {
  const list = keep('barriers, one of them mine', await chat.say(amara, 'barriers'));
  keep('my barrier', await chat.press(amara, list, `Open “${lines[1][0]}”`));
}

async function keepReflections(chat: Chat, keep: (name: string, card: AnyCard) => AnyCard) {
  const form = keep('reflect', await chat.say(amara, 'reflect'));
  keep('reflect in a channel', await chat.say(amara, 'reflect', 'channel'));
  keep(
    'reflect, typed in the chat',
    await chat.say(amara, `what got in the way was ${lines[2][0]}`),
  );
  for (const how of ['by-name', 'confidential']) {
    const inputs = { reflection: `${lines[3][0]}, ${how}`, hint: 'barrier', keep: how };
    keep(`said: ${how}`, await chat.press(amara, form, 'Say it', inputs));
  }
}

async function keepVote(chat: Chat, keep: (name: string, card: AnyCard) => AnyCard) {
  const opening = keep('open a vote', await chat.say(priya, 'vote', 'channel'));
  const all = { themes: findInput(opening, 'themes').value };
  const vote = keep('vote', await chat.press(priya, opening, 'Open the vote', all, 'channel'));
  const ballot = keep('ballot', await chat.press(amara, vote, 'Vote', {}, 'channel'));
  const two = await chat.press(amara, ballot, 'One more for Paperwork', {}, 'channel');
  keep('two votes given', await chat.press(amara, two, 'One more for Paperwork', {}, 'channel'));
  keep('vote in one’s own chat', await chat.say(priya, 'vote'));
  const asked = keep('close?', await chat.press(priya, vote, 'Close the vote', {}, 'channel'));
  const result = keep('result', await chat.press(priya, asked, 'Close it now', {}, 'channel'));
  const ordering = keep('set the order', await chat.press(priya, result, 'Set the order'));
  const boxes = ordering.body.filter(({ type }: AnyCard) => type === 'Input.ChoiceSet');
  const places = Object.fromEntries(boxes.map(({ id }: AnyCard, at: number) => [id, `${at}`]));
  keep('strands', await chat.press(priya, ordering, 'Make them strands', places));
}
