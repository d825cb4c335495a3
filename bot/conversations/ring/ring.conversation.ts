/** Saying in a chat of one’s own what rings true: in secret, as on the tab, and nowhere where others look on (P19). */
import { TeamCardInput } from '../../../shared/contracts/cards/change.ts';
import { RingOpenInput, RingSayInput } from '../../../shared/contracts/cards/ring.ts';
import { toSentence } from '../../../shared/text/sentences.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { loadAnswers } from '../../../shared/use-cases/sensemaking/load-answers.ts';
import { type OwnAnswers, ring as say } from '../../../shared/use-cases/sensemaking/ring-true.ts';
import {
  type Conversation,
  drawnAgain,
  press,
  type Reply,
  refusal,
  type Turn,
} from '../../dialogue/conversation.ts';
import { isInCompany } from '../../dialogue/in-company.ts';
import { drawForm, drawSaid, drawWhatStands } from './draw-ring.ts';
import { findAsking } from './find-asking.ts';

export const ring: Conversation = {
  isOfTeam: true,
  says: [
    { wish: 'ring-true', callback: (turn, _said, deps) => alone(turn, () => begin(turn, deps)) },
  ],
  presses: {
    'ring.show': press(TeamCardInput, (turn, { teamId }, deps) =>
      alone(turn, () =>
        teamId === undefined ? begin(turn, deps) : draw({ teamId }, turn, deps, drawWhatStands),
      ),
    ),
    'ring.open': press(RingOpenInput, (turn, input, deps) =>
      alone(turn, () => draw(input, turn, deps, drawForm)),
    ),
    'ring.say': press(RingSayInput, (turn, input, deps) =>
      alone(turn, () => sayOne(input, turn, deps)),
    ),
    'ring.done': press(RingOpenInput, (turn, input, deps) =>
      alone(turn, () => draw(input, turn, deps, drawSaid)),
    ),
  },
};

/** What is typed or pressed where others look on they have seen. */
async function alone(turn: Turn, answer: () => Promise<Reply>): Promise<Reply> {
  return isInCompany(turn) ? { text: text.ringInChat.onlyAlone } : answer();
}

async function begin(turn: Turn, deps: Deps): Promise<Reply> {
  const found = await findAsking(turn, deps);
  if (!found.ok) return refusal(found.error);
  const { teamId, own, switches } = found.value;
  return drawWhatStands(own, { teamId, switches }, deps);
}

type Look = { readonly teamId: string; readonly from?: number; readonly notice?: string };

type Draw = (own: OwnAnswers, look: Look, deps: Deps) => Reply;

async function draw(look: Look, { actor }: Turn, deps: Deps, how: Draw): Promise<Reply> {
  const own = await loadAnswers({ teamId: look.teamId }, actor, deps);
  return own.ok ? how(own.value, look, deps) : refusal(own.error);
}

/** One press, kept at once: the card comes back with what is kept. Of one that was closed since nothing is. */
async function sayOne(input: RingSayInput, turn: Turn, deps: Deps): Promise<Reply> {
  const { teamId, from } = input;
  const said = await say(input, turn.actor, deps);
  if (said.ok) return drawForm(said.value, { teamId, from }, deps);
  const notice = toSentence(said.error);
  return drawnAgain(said.error, draw({ teamId, from, notice }, turn, deps, drawForm));
}
