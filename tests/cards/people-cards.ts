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
  await collectComingAndGoing(chat, keep);
  await chat.close();
}

/** Three weeks later Amara leaves, and Rhys comes. */
async function collectComingAndGoing(
  chat: Chat,
  keep: (name: string, card: AnyCard) => AnyCard,
): Promise<void> {
  const rhys: Person = { id: 'aaaaaaaa-0000-4000-8000-000000000022', name: 'Rhys Morgan' };
  for (const title of ['Share a desk day', 'Ring before the visit']) {
    const form = await chat.say(amara, 'log');
    const logged = await chat.press(amara, form, 'Log it', { title, scope: 'in-our-gift' });
    await chat.press(amara, logged, 'I’ll take it');
  }
  chat.clock.set('2026-12-14T10:00:00.000Z');
  const list = keep('leaving', await chat.say(amara, 'I’m leaving the team'));
  const form = keep('leaving: hand on', await chat.press(amara, list, 'Hand SC-2 on'));
  const nextShouldKnow = 'Ask Helen about the desk.';
  keep(
    'leaving: let go',
    await chat.press(amara, form, 'Nobody in particular', { nextShouldKnow }),
  );
  await chat.leave(amara);
  await chat.join(rhys);
  keep('arriving', await chat.install(rhys, 'personal'));
}

async function comeBack(chat: Chat, person: Person): Promise<void> {
  await chat.leave(person);
  await chat.join(person);
}
