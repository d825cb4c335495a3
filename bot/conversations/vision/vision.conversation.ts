/** The team's vision in chat: anyone adds a voice, a supervisor or facilitator gathers them into one line (P7). */
import {
  AddVoiceInput,
  TakeVoiceInput,
  VisionCardInput,
  VoiceCardInput,
} from '../../../shared/contracts/cards/ambition.ts';
import { TeamCardInput } from '../../../shared/contracts/cards/change.ts';
import { findVoice } from '../../../shared/domain/ambition/ambition.ts';
import { text } from '../../../shared/text/text.ts';
import { authorise } from '../../../shared/use-cases/access/authorise.ts';
import { addVoice } from '../../../shared/use-cases/ambition/add-voice.ts';
import { loadAmbition } from '../../../shared/use-cases/ambition/load-ambition.ts';
import { takeVoiceBack } from '../../../shared/use-cases/ambition/take-voice-back.ts';
import { writeVision } from '../../../shared/use-cases/ambition/write-vision.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import {
  type Conversation,
  drawnAgain,
  onlyForYou,
  press,
  type Reply,
  refusal,
  type Turn,
  toCommandAgain,
} from '../../dialogue/conversation.ts';
import { showTeam } from '../../dialogue/show-team.ts';
import { renderOwnVoiceCard, renderVisionCard } from './vision.card.ts';
import { renderGatherForm, renderVoiceForm, type VoiceForm } from './voice.card.ts';

export const vision: Conversation = {
  isOfTeam: true,
  says: [{ wish: 'vision', callback: (turn, _said, deps) => show(turn, undefined, deps) }],
  presses: {
    'vision.show': press(TeamCardInput, (turn, { teamId }, deps) => show(turn, teamId, deps)),
    'vision.add': press(TeamCardInput, (turn, { teamId }, deps) =>
      openVoice(turn, teamId, deps, { commandId: deps.newId() }),
    ),
    'vision.add-voice': press(AddVoiceInput, add),
    'vision.open-voice': press(VoiceCardInput, openOwn),
    'vision.take-back': press(TakeVoiceInput, takeBack),
    'vision.gather': press(TeamCardInput, (turn, { teamId }, deps) =>
      gather(turn, teamId, deps, { commandId: deps.newId() }),
    ),
    'vision.save': press(VisionCardInput, save),
  },
};

function show(turn: Turn, named: string | undefined, deps: Deps, notice?: string): Promise<Reply> {
  return showTeam(turn, deps, {
    named,
    load: (teamId) => loadAmbition(teamId, turn.actor, deps),
    draw: ({ team, member, ambition }, others) => {
      const viewer = turn.where === 'personal' ? member : null;
      return { card: renderVisionCard({ team, ambition, viewer, others, notice }) };
    },
  });
}

type Drawn = Pick<VoiceForm, 'commandId' | 'words' | 'error'>;

/** In company everybody can have the form at once, each their own. */
async function openVoice(turn: Turn, named: string | undefined, deps: Deps, drawn: Drawn) {
  const reply = await showTeam(turn, deps, {
    named,
    load: (teamId) => loadAmbition(teamId, turn.actor, deps),
    draw: ({ team }) => ({ card: renderVoiceForm({ team, ...drawn }) }),
  });
  return onlyForYou(reply);
}

async function add(turn: Turn, input: AddVoiceInput, deps: Deps): Promise<Reply> {
  const added = await addVoice(input, turn.actor, deps);
  if (added.ok) return show(turn, input.teamId, deps, text.vision.added);
  const { error } = added;
  if (error.kind === 'not-allowed' || error.kind === 'not-a-member') return refusal(error);
  const commandId = toCommandAgain(input, error, deps);
  const drawn = { words: input.voice, error, commandId };
  return drawnAgain(error, openVoice(turn, input.teamId, deps, drawn));
}

async function openOwn(turn: Turn, { teamId, voiceId }: VoiceCardInput, deps: Deps) {
  const loaded = await loadAmbition(teamId, turn.actor, deps);
  if (!loaded.ok) return refusal(loaded.error);
  const { team, ambition } = loaded.value;
  const voice = findVoice(ambition, voiceId);
  if (voice?.by.id !== turn.actor.id) return show(turn, teamId, deps, text.vision.gone);
  return onlyForYou({ card: renderOwnVoiceCard(team, voice, deps.newId()) });
}

async function takeBack(turn: Turn, input: TakeVoiceInput, deps: Deps): Promise<Reply> {
  const taken = await takeVoiceBack(input, turn.actor, deps);
  if (!taken.ok) return refusal(taken.error);
  return show(turn, input.teamId, deps, text.vision.takenBack);
}

async function gather(turn: Turn, named: string | undefined, deps: Deps, drawn: Drawn) {
  const reply = await showTeam(turn, deps, {
    named,
    load: (teamId) => loadAmbition(teamId, turn.actor, deps),
    draw: ({ team, ambition }) => {
      const allowed = authorise(team, turn.actor.id, 'write-vision');
      return allowed.ok
        ? { card: renderGatherForm({ team, ambition, ...drawn }) }
        : refusal(allowed.error);
    },
  });
  return onlyForYou(reply);
}

/** Whoever may not is only told who can, so that their words stay in their card. */
async function save(turn: Turn, input: VisionCardInput, deps: Deps): Promise<Reply> {
  const saved = await writeVision(input, turn.actor, deps);
  if (saved.ok) return show(turn, input.teamId, deps, text.vision.saved);
  const { error } = saved;
  if (error.kind === 'not-allowed') return refusal(error);
  const commandId = toCommandAgain(input, error, deps);
  const drawn = { words: input.vision, error, commandId };
  return drawnAgain(error, gather(turn, input.teamId, deps, drawn));
}
