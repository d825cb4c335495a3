/** The team's vision in chat: anyone writes the first line, a supervisor or facilitator every later one (P7). */
import { VisionCardInput } from '../../../shared/contracts/ambition-input.ts';
import { TeamCardInput } from '../../../shared/contracts/card-input.ts';
import type { DomainError, FieldProblem } from '../../../shared/domain/errors.ts';
import { may } from '../../../shared/domain/permissions.ts';
import { toSentence } from '../../../shared/text/sentences.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { loadAmbition } from '../../../shared/use-cases/load-ambition.ts';
import { writeVision } from '../../../shared/use-cases/write-vision.ts';
import {
  type Conversation,
  press,
  type Reply,
  refusal,
  type Turn,
  whole,
} from '../../conversation.ts';
import { teamToShow } from '../../which-team.ts';
import { renderVisionCard } from './vision.card.ts';

export const vision: Conversation = {
  says: [whole(text.commands.vision, (turn, _rest, deps) => show(turn, undefined, deps))],
  presses: {
    'vision.show': press(TeamCardInput, (turn, { teamId }, deps) => show(turn, teamId, deps)),
    'vision.save': press(VisionCardInput, save),
  },
};

type Extra = {
  readonly notice?: string;
  readonly words?: string;
  readonly problems?: readonly FieldProblem[];
};

async function show(
  turn: Turn,
  named: string | undefined,
  deps: Deps,
  extra: Extra = {},
): Promise<Reply> {
  const shown = await teamToShow(turn, named, deps);
  if (!shown.ok) return refusal(shown.error);
  const { teamId, others } = shown.value;
  const loaded = await loadAmbition(teamId, turn.actor, deps);
  if (!loaded.ok) return refusal(loaded.error);
  const { team, member, ambition } = loaded.value;
  const verb = ambition.vision === null ? 'write-vision' : 'change-vision';
  const card = renderVisionCard({
    team,
    vision: ambition.vision,
    mayWrite: may(member.role, verb, false),
    commandId: deps.newId(),
    problems: [],
    ...extra,
    others,
  });
  return { card };
}

/** Whoever may not change it is only told who can, so that their words stay in their card. */
async function save(turn: Turn, input: VisionCardInput, deps: Deps): Promise<Reply> {
  const saved = await writeVision(input, turn.actor, deps);
  if (saved.ok) return show(turn, input.teamId, deps, { notice: text.vision.saved });
  if (saved.error.kind === 'not-allowed') return refusal(saved.error);
  return show(turn, input.teamId, deps, { words: input.vision, ...toProblems(saved.error) });
}

function toProblems(error: DomainError): Extra {
  if (error.kind === 'invalid') return { problems: error.problems };
  if (error.kind === 'stale') return { notice: text.vision.changedSince };
  return { notice: text.cards.keptWords(toSentence(error)) };
}
