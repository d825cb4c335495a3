/**
 * A message to the bot, as MicrosoftDocs/msteams-docs shows it ("Channel and group chat conversations with a bot"):
 * in company the bot is mentioned, in the text as mark-up and among the entities.
 */
import { bot, type Envelope, type TeamPlace, toActor, toEnvelope, toLanguage } from './envelope.ts';
import type { Person } from './people.ts';
import { toPlace, type Where } from './place.ts';

export const botMention = { type: 'mention', text: `<at>${bot.name}</at>`, mentioned: bot };

export function buildMessage(
  person: Person,
  text: string,
  where: Where,
  team: TeamPlace,
  envelope: Envelope,
) {
  const language = toLanguage(person);
  const said =
    where === 'personal'
      ? { text, ...language }
      : {
          ...{ text: `${botMention.text} ${text}`, ...language },
          entities: [botMention, ...(language.entities ?? [])],
        };
  return {
    type: 'message',
    textFormat: 'plain',
    ...toEnvelope(envelope),
    from: toActor(person),
    ...toPlace(person, where, team, envelope),
    ...said,
  };
}
