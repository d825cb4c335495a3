/**
 * The app added or taken away: "Installation update event" of "Conversation events in your Teams bot"
 * (MicrosoftDocs/msteams-docs). It names who did it by the id in the directory and not by name; of a team it gives
 * the name, and as conversation the channel that was picked.
 */
import { type Envelope, type TeamPlace, toEnvelope, toLanguage, toUserId } from './envelope.ts';
import type { Person } from './people.ts';
import { standardChannel, toPlace, type Where } from './place.ts';

export function buildInstallationUpdate(
  person: Person,
  action: 'add' | 'remove' | 'add-upgrade' | 'remove-upgrade',
  where: Where,
  team: TeamPlace,
  envelope: Envelope,
) {
  const { conversation, channelData } = toPlace(person, where, team, envelope);
  const picked = { settings: { selectedChannel: standardChannel }, team };
  return {
    type: 'installationUpdate',
    action,
    ...toEnvelope(envelope),
    from: { id: toUserId(person), aadObjectId: person.id },
    ...toLanguage(person),
    conversation,
    channelData: where === 'channel' ? { ...channelData, ...picked } : channelData,
  };
}
