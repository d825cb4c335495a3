/** Who to turn to: the signpost, for whoever is worried about somebody, whether or not a rule saw why (P4). */
import { TeamCardInput } from '../../../shared/contracts/cards/change.ts';
import { concerns } from '../../../shared/domain/safeguarding/safeguarding.ts';
import { text } from '../../../shared/text/text.ts';
import { renderNote } from '../../cards/note.ts';
import { type Conversation, onlyForYou, press } from '../../dialogue/conversation.ts';

export const signpost: Conversation = {
  presses: {
    /** A message of its own, so that the words on the card stay; in company for nobody else to read. */
    'signpost.show': press(TeamCardInput, async ({ where }, _ids, { signposts }) => {
      const { heading, about } = text.signpost;
      const words = concerns.map((concern) => `${about[concern]} ${signposts[concern]}`);
      const all = [heading, ...words].join('\n\n');
      return where === 'personal' ? { text: all } : onlyForYou({ card: renderNote(all) });
    }),
  },
};
