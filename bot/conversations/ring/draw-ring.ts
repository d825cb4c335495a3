/** Draws what somebody is asked, what they say, or what stands in its place once nothing is asked any more. */
import { fewestToShow } from '../../../shared/domain/fewest-to-show.ts';
import { areOpen, saidBy } from '../../../shared/domain/sensemaking/rings.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import type { OwnAnswers } from '../../../shared/use-cases/sensemaking/ring-true.ts';
import type { CardAction } from '../../cards/actions.ts';
import type { Reply } from '../../dialogue/conversation.ts';
import { renderRingCard } from './ring.card.ts';
import { renderRangCard, renderSaidCard } from './said.card.ts';

type Look = {
  readonly teamId: string;
  readonly from?: number;
  readonly notice?: string;
  /** To the person’s other programmes that ask the same. */
  readonly switches?: readonly CardAction[];
};

/** What they say where they have said anything, and otherwise what they are asked. */
export function drawWhatStands(own: OwnAnswers, look: Look, deps: Deps): Reply {
  return saidOf(own).size > 0 ? drawSaid(own, look, deps) : drawForm(own, look, deps);
}

export function drawForm(
  own: OwnAnswers,
  { teamId, from = 0, notice, switches = [] }: Look,
  deps: Deps,
): Reply {
  const { rings, themes } = own.current;
  if (!areOpen(rings)) return drawOver(own, notice, deps);
  const commandId = deps.newId();
  const shown = { teamId, themes, rings, said: saidOf(own), from, notice, commandId, switches };
  return { card: renderRingCard(shown) };
}

export function drawSaid(
  own: OwnAnswers,
  { teamId, notice, switches = [] }: Look,
  deps: Deps,
): Reply {
  const { rings, themes } = own.current;
  if (!areOpen(rings)) return drawOver(own, notice, deps);
  return { card: renderSaidCard({ teamId, themes, rings, said: saidOf(own), switches }) };
}

/** How it rang, for everybody’s eyes; before the first time, who asks. */
function drawOver({ current, people }: OwnAnswers, notice: string | undefined, deps: Deps): Reply {
  if (current.rings !== null) return { card: renderRangCard(current, deps, notice) };
  const { byHand, whoCan } = text.tab.sense.rings;
  const rest = people < fewestToShow ? byHand : whoCan;
  return { text: [text.ringInChat.notAsked, rest].join(' ') };
}

function saidOf({ current, personId }: OwnAnswers) {
  return new Map(saidBy(current.rings, personId).map(({ themeId, says }) => [themeId, says]));
}
