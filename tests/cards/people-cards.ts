/** Cards of a team whose people come and go: nobody leads, a guest waits, a lead is back. */
import { type AnyCard, amara, type Chat, type Person, priya, startChat } from '../support/chat.ts';

const noor: Person = {
  ...{ id: 'aaaaaaaa-0000-4000-8000-000000000021', name: 'Noor Hale' },
  isGuest: true,
};

export async function collectPeopleCards(
  keep: (name: string, card: AnyCard) => AnyCard,
): Promise<void> {
  const jo: Person = { id: 'aaaaaaaa-0000-4000-8000-000000000003', name: 'Jo Whitlock' };
  const chat = await startChat({ members: [amara, jo, noor] });
  await chat.install(noor, 'channel');
  await chat.say(jo, 'hello');
  const offer = keep('set up: nobody leads', await chat.say(priya, 'set up'));
  const led = keep('set up: a guest waits', await chat.press(priya, offer, 'Yes, put me down'));
  const people = keep('set up: guests', await chat.press(priya, led, 'Change the people'));
  await chat.press(priya, people, 'Save', { person: jo.id, roleInTeam: 'supervisor' });
  await comeBack(chat, jo);
  keep('set up: a lead is back', await chat.say(priya, 'set up'));
  const [told] = await chat.tellAt('2026-11-24T09:30:00.000Z');
  if (told) keep('a lead is back', told.said);
  await chat.close();
}

async function comeBack(chat: Chat, person: Person): Promise<void> {
  await chat.leave(person);
  await chat.join(person);
}
