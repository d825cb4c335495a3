/** The team's vision in chat: anyone writes the first line, a supervisor or facilitator every later one (P7). */
import { VisionCardInput } from '../../../shared/contracts/cards/ambition.ts';
import { TeamCardInput } from '../../../shared/contracts/cards/change.ts';
import { may } from '../../../shared/domain/permissions.ts';
import { text } from '../../../shared/text/text.ts';
import { loadAmbition } from '../../../shared/use-cases/ambition/load-ambition.ts';
import { writeVision } from '../../../shared/use-cases/ambition/write-vision.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { type Form, toRefused } from '../../cards/form.ts';
import {
  type Conversation,
  press,
  type Reply,
  refusal,
  type Turn,
} from '../../dialogue/conversation.ts';
import { showTeam } from '../../dialogue/show-team.ts';
import { renderVisionCard } from './vision.card.ts';

export const vision: Conversation = {
  isOfTeam: true,
  says: [{ wish: 'vision', callback: (turn, _said, deps) => show(turn, undefined, deps) }],
  presses: {
    'vision.show': press(TeamCardInput, (turn, { teamId }, deps) => show(turn, teamId, deps)),
    'vision.save': press(VisionCardInput, save),
  },
};

type Extra = Partial<Pick<Form, 'problems' | 'notice'>> & { readonly words?: string };

function show(
  turn: Turn,
  named: string | undefined,
  deps: Deps,
  extra: Extra = {},
): Promise<Reply> {
  return showTeam(turn, deps, {
    named,
    load: (teamId) => loadAmbition(teamId, turn.actor, deps),
    draw: ({ team, member, ambition: { vision } }, others) => {
      const mayWrite = may(member.role, vision === null ? 'write-vision' : 'change-vision', false);
      const shown = { team, vision, mayWrite, commandId: deps.newId() };
      return { card: renderVisionCard({ ...shown, problems: [], ...extra, others }) };
    },
  });
}

/** Whoever may not change it is only told who can, so that their words stay in their card. */
async function save(turn: Turn, input: VisionCardInput, deps: Deps): Promise<Reply> {
  const saved = await writeVision(input, turn.actor, deps);
  if (saved.ok) return show(turn, input.teamId, deps, { notice: text.vision.saved });
  if (saved.error.kind === 'not-allowed') return refusal(saved.error);
  return show(turn, input.teamId, deps, {
    words: input.vision,
    ...toRefused(saved.error, text.vision.changedSince),
  });
}
