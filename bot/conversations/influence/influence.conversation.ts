/** Influence in chat: who must be on board, where they stand, and how to win them (P9). */
import {
  ChangeCardInput,
  ChangeCommandInput,
  StakeholderCardInput,
  StakeholderCardOpening,
  StakeholderOffInput,
} from '../../../shared/contracts/cards/change.ts';
import type { SmallChange } from '../../../shared/domain/small-change/small-change.ts';
import { stanceNow } from '../../../shared/domain/stakeholders/stakeholder.ts';
import { toSentence } from '../../../shared/text/sentences.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { saveStakeholder } from '../../../shared/use-cases/small-change/save-stakeholder.ts';
import { skipInfluence } from '../../../shared/use-cases/small-change/skip-influence.ts';
import { takeStakeholderOff } from '../../../shared/use-cases/small-change/take-stakeholder-off.ts';
import { renderChangeCard } from '../../cards/change-card.ts';
import {
  type Conversation,
  drawnAgain,
  forViewer,
  press,
  type Reply,
  type Turn,
  toCommandAgain,
} from '../../dialogue/conversation.ts';
import { withChange } from '../../dialogue/find-change.ts';
import {
  renderPeopleCard,
  renderStakeholderForm,
  type StakeholderWords,
} from './influence.card.ts';

export const influence: Conversation = {
  presses: {
    'influence.open': press(ChangeCardInput, (turn, input, deps) => open(turn, input, deps)),
    'influence.add': press(StakeholderCardOpening, openForm),
    'influence.change': press(StakeholderCardOpening, openForm),
    'influence.save': press(StakeholderCardInput, save),
    'influence.take-off': press(StakeholderOffInput, takeOff),
    'influence.nobody-else': press(ChangeCommandInput, nobodyElse),
  },
};

const nobodyYet: StakeholderWords = {
  stakeholderId: null,
  role: '',
  stance: null,
  say: null,
  approach: '',
  nextTalkOn: '',
  nextTalkBy: '',
};

function open(turn: Turn, input: ChangeCardInput, deps: Deps, notice?: string): Promise<Reply> {
  return withChange(turn, input, deps, ({ change }) =>
    renderPeopleCard(change, deps.newId, notice),
  );
}

/** Somebody taken off since by another person opens as an empty form. */
function openForm(
  turn: Turn,
  input: ChangeCardInput & { readonly stakeholderId: string | null },
  deps: Deps,
): Promise<Reply> {
  return withChange(turn, input, deps, ({ change, team }) => {
    const words = findWords(change, input.stakeholderId);
    return renderStakeholderForm({ change, team, commandId: deps.newId(), words });
  });
}

function findWords({ stakeholders }: SmallChange, stakeholderId: string | null): StakeholderWords {
  const known = stakeholders.find(({ id }) => id === stakeholderId);
  if (!known) return nobodyYet;
  const { id, role, say, approach, nextTalkOn, nextTalkBy } = known;
  return {
    stakeholderId: id,
    role,
    stance: stanceNow(known),
    say,
    approach: approach ?? '',
    nextTalkOn: nextTalkOn ?? '',
    nextTalkBy: nextTalkBy?.id ?? '',
  };
}

async function save(turn: Turn, input: StakeholderCardInput, deps: Deps): Promise<Reply> {
  const kept = await saveStakeholder(input, turn.actor, deps);
  if (kept.ok) {
    const notice = text.influence.saved(input.role.trim());
    return { card: renderPeopleCard(kept.value, deps.newId, notice) };
  }
  const { error } = kept;
  const commandId = toCommandAgain(input, error, deps);
  return drawnAgain(
    error,
    withChange(turn, input, deps, ({ change, team }) =>
      renderStakeholderForm({ change, team, commandId, words: input, error }),
    ),
  );
}

async function takeOff(turn: Turn, input: StakeholderOffInput, deps: Deps): Promise<Reply> {
  const taken = await takeStakeholderOff(input, turn.actor, deps);
  const notice = taken.ok ? text.cards.saved : toSentence(taken.error);
  return open(turn, input, deps, notice);
}

async function nobodyElse(turn: Turn, input: ChangeCommandInput, deps: Deps): Promise<Reply> {
  const alone = await skipInfluence(input, turn.actor, deps);
  if (!alone.ok) return open(turn, input, deps, toSentence(alone.error));
  return { card: renderChangeCard(alone.value, forViewer(turn, deps)) };
}
