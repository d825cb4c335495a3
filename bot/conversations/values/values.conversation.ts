/** The team's values in chat: anyone adds one with its opposite; it is changed and taken away again here (P7). */
import {
  AddValueInput,
  ChangeValueInput,
  TakeValueInput,
  ValueCardInput,
} from '../../../shared/contracts/cards/ambition.ts';
import { TeamCardInput } from '../../../shared/contracts/cards/change.ts';
import { findValue } from '../../../shared/domain/ambition/ambition.ts';
import type { ValueInput } from '../../../shared/domain/ambition/values.ts';
import { tidy } from '../../../shared/domain/tidy.ts';
import { toSentence } from '../../../shared/text/sentences.ts';
import { text } from '../../../shared/text/text.ts';
import { authorise } from '../../../shared/use-cases/access/authorise.ts';
import { addValue } from '../../../shared/use-cases/ambition/add-value.ts';
import { changeValue, takeValueAway } from '../../../shared/use-cases/ambition/change-value.ts';
import { loadAmbition } from '../../../shared/use-cases/ambition/load-ambition.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { type Form, toRefused } from '../../cards/form.ts';
import {
  type Conversation,
  drawnAgain,
  press,
  type Reply,
  refusal,
  type Turn,
  toCommandAgain,
} from '../../dialogue/conversation.ts';
import { showTeam } from '../../dialogue/show-team.ts';
import { renderValueCard } from './value.card.ts';
import { renderValuesCard } from './values.card.ts';

export const values: Conversation = {
  isOfTeam: true,
  says: [{ wish: 'values', callback: (turn, _said, deps) => show(turn, undefined, deps) }],
  presses: {
    'values.show': press(TeamCardInput, (turn, { teamId }, deps) => show(turn, teamId, deps)),
    'values.add': press(AddValueInput, add),
    'values.open': press(ValueCardInput, (turn, input, deps) => open(turn, input, deps)),
    'values.save': press(ChangeValueInput, save),
    'values.take-away': press(TakeValueInput, takeAway),
  },
};

type Extra = Partial<Pick<Form, 'problems' | 'notice'>> & {
  readonly words?: ValueInput;
  readonly commandId?: string;
};

function show(
  turn: Turn,
  named: string | undefined,
  deps: Deps,
  extra: Extra = {},
): Promise<Reply> {
  const commandId = deps.newId();
  return showTeam(turn, deps, {
    named,
    load: (teamId) => loadAmbition(teamId, turn.actor, deps),
    draw: ({ team, ambition }, others) => ({
      card: renderValuesCard({ team, ambition, commandId, problems: [], ...extra, others }),
    }),
  });
}

async function add(turn: Turn, input: AddValueInput, deps: Deps): Promise<Reply> {
  const added = await addValue(input, turn.actor, deps);
  if (added.ok) {
    const notice = text.values.added(tidy(input.value).replace(/\s+/g, ' '));
    return show(turn, input.teamId, deps, { notice });
  }
  const { error } = added;
  const commandId = toCommandAgain(input, error, deps);
  const refused = toRefused(error, text.values.usedBefore);
  return drawnAgain(error, show(turn, input.teamId, deps, { words: input, commandId, ...refused }));
}

/** Whoever may not change it is told who can; the list stays where it is. */
async function open(
  turn: Turn,
  { teamId, valueId }: ValueCardInput,
  deps: Deps,
  extra: Extra = {},
): Promise<Reply> {
  const loaded = await loadAmbition(teamId, turn.actor, deps);
  if (!loaded.ok) return refusal(loaded.error);
  const { team, ambition } = loaded.value;
  const value = findValue(ambition, valueId);
  if (!value) return show(turn, teamId, deps, { notice: toSentence({ kind: 'not-found' }) });
  const isOwn = value.by.id === turn.actor.id;
  const allowed = authorise(team, turn.actor.id, 'change-value', isOwn);
  if (!allowed.ok) return refusal(allowed.error);
  const commandId = deps.newId();
  return { card: renderValueCard({ teamId, value, commandId, problems: [], ...extra }) };
}

async function save(turn: Turn, input: ChangeValueInput, deps: Deps): Promise<Reply> {
  const saved = await changeValue(input, turn.actor, deps);
  if (saved.ok) return show(turn, input.teamId, deps, { notice: text.values.saved });
  return open(turn, input, deps, { words: input, ...toRefused(saved.error) });
}

async function takeAway(turn: Turn, input: TakeValueInput, deps: Deps): Promise<Reply> {
  const taken = await takeValueAway(input, turn.actor, deps);
  if (taken.ok) {
    const gone = taken.value.ambition.history.findLast(({ value }) => value?.id === input.valueId);
    return show(turn, input.teamId, deps, {
      notice: text.values.takenAway(gone?.value?.value ?? ''),
    });
  }
  const notice = taken.error.kind === 'stale' ? text.values.changedSince : toSentence(taken.error);
  return open(turn, input, deps, { notice });
}
