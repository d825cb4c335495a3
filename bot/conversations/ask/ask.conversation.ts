/** Needs a yes: sending an ask to a named person of the team, and their answer (Influence). */
import {
  AnswerCardInput,
  AskCardInput,
  AskShownInput,
  NotYetCardInput,
} from '../../../shared/contracts/cards/ask.ts';
import { ChangeCardInput } from '../../../shared/contracts/cards/change.ts';
import type { DomainError } from '../../../shared/domain/errors.ts';
import { ok, type Result } from '../../../shared/domain/result.ts';
import { type Ask, findAsk } from '../../../shared/domain/small-change/asks.ts';
import type { SmallChange } from '../../../shared/domain/small-change/small-change.ts';
import { toAskedWords } from '../../../shared/text/ask-words.ts';
import { toSentence } from '../../../shared/text/sentences.ts';
import { text } from '../../../shared/text/text.ts';
import { askForAYes } from '../../../shared/use-cases/asks/ask-for-a-yes.ts';
import { loadAsks } from '../../../shared/use-cases/asks/load-asks.ts';
import {
  type CouncilWaits,
  loadCouncilWaits,
} from '../../../shared/use-cases/asks/load-council-waits.ts';
import { tellAnswer } from '../../../shared/use-cases/asks/tell-answer.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import type { LoadedChange } from '../../../shared/use-cases/small-change/load-change.ts';
import { toIds } from '../../cards/actions.ts';
import { renderChangeCard } from '../../cards/change-card.ts';
import type { Card } from '../../cards/render-card.ts';
import { aboutChange } from '../../dialogue/about-change.ts';
import {
  type Conversation,
  drawnAgain,
  forViewer,
  onlyForYou,
  press,
  type Reply,
  refusal,
  type Turn,
  toCommandAgain,
} from '../../dialogue/conversation.ts';
import { withChange } from '../../dialogue/find-change.ts';
import { everyProgramme } from '../../dialogue/find-programme.ts';
import { type AskForm, renderAskCard, renderAskForm, renderNotYetForm } from './ask.card.ts';
import { renderAsksCard, toCouncilLinks } from './asks.card.ts';
import { renderTold } from './told.ts';

export const ask: Conversation = {
  isOfTeam: true,
  says: [
    { wish: 'ask.all', callback: (turn, _said, deps) => showAll(turn, deps) },
    aboutChange({
      wish: 'ask',
      verb: 'ask.open',
      one: (turn, change, _words, deps) => openForm(turn, toIds(change), deps),
    }),
    aboutChange({
      wish: 'ask.told',
      verb: 'change.show',
      one: (turn, change, said, deps) =>
        withChange(turn, toIds(change), deps, (loaded) => renderTold(turn, loaded, said, deps)),
    }),
  ],
  presses: {
    'ask.open': press(ChangeCardInput, openForm),
    'ask.send': press(AskCardInput, send),
    'ask.show': press(AskShownInput, (turn, input, deps) => show(turn, input, deps)),
    'ask.answer': press(AnswerCardInput, (turn, input, deps) =>
      answer(turn, { ...input, because: '' }, deps),
    ),
    'ask.open-not-yet': press(AskShownInput, openNotYet),
    'ask.say-not-yet': press(NotYetCardInput, (turn, input, deps) =>
      answer(turn, { ...input, answer: 'not-yet' }, deps),
    ),
  },
};

async function openForm(turn: Turn, input: ChangeCardInput, deps: Deps): Promise<Reply> {
  return withChange(turn, input, deps, (loaded) =>
    toForm(turn, loaded, { of: '', ofRole: '', words: '' }, deps.newId()),
  );
}

function toForm(
  { actor }: Turn,
  { change, team }: LoadedChange,
  words: AskForm['words'],
  commandId: string,
  error?: DomainError,
): Card {
  return renderAskForm({
    ...{ change, team, words, viewerId: actor.id, commandId },
    ...(error && { error }),
  });
}

async function send(turn: Turn, input: AskCardInput, deps: Deps): Promise<Reply> {
  const asked = await askForAYes(input, turn.actor, deps);
  if (!asked.ok)
    return drawnAgain(
      asked.error,
      withChange(turn, input, deps, (loaded) =>
        toForm(turn, loaded, input, toCommandAgain(input, asked.error, deps), asked.error),
      ),
    );
  const sent = asked.value.asks.at(-1);
  const name = sent ? toAskedWords(sent) : '';
  const notice = sent?.of ? text.ask.sent(name) : text.ask.takenThere(name);
  return { card: renderChangeCard(asked.value, { ...forViewer(turn, deps), notice }) };
}

/** Whoever was not asked, or an ask taken back since, gets the change itself. */
async function show(turn: Turn, input: AskShownInput, deps: Deps, notice?: string): Promise<Reply> {
  return withChange(turn, input, deps, ({ change }) => {
    const shown = findAsk(change, input.askId);
    return shown && mayAnswer(turn, shown)
      ? renderAskCard({ change, ask: shown, newId: deps.newId, ...(notice && { notice }) })
      : renderChangeCard(change, {
          ...forViewer(turn, deps),
          notice: notice ?? (shown ? text.ask.notYours : text.ask.takenBack),
        });
  });
}

/** What a role said is told by whoever heard it. */
function mayAnswer({ actor }: Turn, { of }: Ask): boolean {
  return of === null || of.id === actor.id;
}

async function answer(
  turn: Turn,
  input: Parameters<typeof tellAnswer>[0],
  deps: Deps,
): Promise<Reply> {
  const answered = await tellAnswer(input, turn.actor, deps);
  if (answered.ok) {
    const ask = findAsk(answered.value, input.askId);
    return ask ? toAnswered(answered.value, ask, deps) : show(turn, input, deps);
  }
  if (input.answer === 'not-yet' && answered.error.kind !== 'not-allowed')
    return withNotYet(turn, input, deps, input.because, answered.error);
  const notice = answered.error.kind === 'not-found' ? undefined : toSentence(answered.error);
  return show(turn, input, deps, notice);
}

function toAnswered(change: SmallChange, ask: Ask, { newId }: Deps): Reply {
  const notice = text.ask.answered(ask.by.name);
  return { card: renderAskCard({ change, ask, newId, notice }) };
}

function openNotYet(turn: Turn, input: AskShownInput, deps: Deps): Promise<Reply> {
  return withNotYet(turn, input, deps, '');
}

function withNotYet(
  turn: Turn,
  input: AskShownInput,
  deps: Deps,
  because: string,
  error?: DomainError,
): Promise<Reply> {
  return withChange(turn, input, deps, ({ change }) => {
    const asked = findAsk(change, input.askId);
    if (!asked || !mayAnswer(turn, asked))
      return renderChangeCard(change, { ...forViewer(turn, deps), notice: text.ask.notYours });
    const form = { change, ask: asked, commandId: deps.newId(), because };
    return renderNotYetForm({ ...form, ...(error && { error }) });
  });
}

/** With what of a blueprint waits for whoever answers for the council, who may be in no team. */
async function showAll(turn: Turn, deps: Deps): Promise<Reply> {
  const [asks, waits] = [await loadAsks(turn.actor, deps), await loadWaits(turn, deps)];
  if (!waits.ok) return refusal(waits.error);
  const isElsewhere = !asks.ok && asks.error.kind === 'not-a-member' && waits.value.isNamed;
  if (!asks.ok && !isElsewhere) return refusal(asks.error);
  const open = asks.ok ? asks.value : [];
  const { council } = waits.value;
  if (open.length + council.length === 0) return { text: text.ask.none };
  const links = toCouncilLinks(council, deps);
  return onlyForYou({ card: renderAsksCard(open, [], { waits: council, links }) });
}

type Waits = { readonly council: readonly CouncilWaits[]; readonly isNamed: boolean };

async function loadWaits(turn: Turn, deps: Deps): Promise<Result<Waits, DomainError>> {
  const programmes = await everyProgramme(turn, deps);
  if (!programmes.ok)
    return programmes.error.kind === 'busy' ? programmes : ok({ council: [], isNamed: false });
  const council = await loadCouncilWaits(programmes.value, turn.actor, deps);
  return council.ok ? ok({ council: council.value, isNamed: true }) : council;
}
