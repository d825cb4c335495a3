/** The pulse's cards, from a team of six in its first week. */
import {
  type AnyCard,
  amara,
  findInput,
  type Person,
  priya,
  riverside,
  startChat,
} from '../support/chat.ts';

export async function collectPulseCards(
  members: readonly Person[],
  keep: (name: string, card: AnyCard) => AnyCard,
): Promise<void> {
  const team = { ...riverside, name: 'Riverside Family Help' };
  const chat = await startChat({ team, members, now: '2026-11-23T08:00:00.000Z' });
  await chat.install(priya, 'channel');
  await chat.tellAt('2026-11-23T08:01:00.000Z');
  const heard = await chat.tellAt('2026-11-23T09:30:00.000Z');
  const [card, other] = heard
    .map(({ said }) => said)
    .filter((said) => findInput(said, 'connected') !== undefined);
  keep('pulse', card);
  keep('pulse, no face chosen', await chat.press(amara, card, 'Send without my name'));
  const faces = { connected: '4', able: '2', motivated: '3', hopeful: '5' };
  keep('pulse counted', await chat.press(amara, card, 'Send without my name', faces));
  keep('not this time', await chat.press(amara, other, 'Not this time'));
  await chat.close();
}
