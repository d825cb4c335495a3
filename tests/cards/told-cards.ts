/** The cards people get by themselves: a leader's ask, their answer, and news for whoever asked. */
import { type AnyCard, amara, type Chat, type Heard, type Person } from '../support/chat.ts';

type Keep = (name: string, card: AnyCard) => AnyCard;

/** Amara asks for a yes to the change on this card of who to win over; the others do things with it. */
export async function collectToldCards(
  chat: Chat,
  keep: Keep,
  people: AnyCard,
  { helen, jo }: { readonly helen: Person; readonly jo: Person },
): Promise<void> {
  const form = keep('ask for a yes', await chat.press(amara, people, 'Ask for a yes'));
  keep('nobody asked', await chat.press(amara, form, 'Send it', { of: '' }));
  const words = 'A fortnight’s trial with two workers, to begin in December.';
  const asked = await chat.press(amara, form, 'Send it', { of: helen.id, words });
  keep('asked', asked);
  const heard = await chat.tellAt('2026-11-20T11:00:00.000Z');
  const card = keep('an ask reaches a leader', saidTo(heard, helen));
  keep('every ask', await chat.say(helen, 'asks'));
  const notYet = keep('not yet', await chat.press(helen, card, 'Not yet…'));
  keep('not yet, without a reason', await chat.press(helen, notYet, 'Send my answer'));
  keep(
    'not yet, said',
    await chat.press(helen, notYet, 'Send my answer', { because: 'After the audit in January.' }),
  );
  keep('yes, said', await chat.press(helen, card, 'Yes'));
  const telling = await chat.say(jo, 'update SC-1 finance have the list and like it');
  keep('told by somebody else', telling);
  keep('news', saidTo(await chat.tellAt('2026-11-23T09:00:00.000Z'), amara));
  chat.clock.set('2026-11-20T12:00:00.000Z');
}

function saidTo(heard: readonly Heard[], { id }: Person): AnyCard {
  return heard.find(({ conversationId }) => conversationId.includes(id))?.said;
}
