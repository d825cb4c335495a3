/** An experiment in chat: what is believed of it, taking it on, and looking at it on its day (P20). */
import {
  CycleCardInput,
  ExperimentCardInput,
  ExperimentCommandInput,
  TryCardInput,
} from '../../../shared/contracts/cards/blueprint.ts';
import { findTold } from '../../../shared/domain/blueprint/cycles.ts';
import { shortExperimentId } from '../../../shared/domain/blueprint/short-experiment-id.ts';
import type { DomainError } from '../../../shared/domain/errors.ts';
import { whoMayInProgramme } from '../../../shared/domain/programme/permissions.ts';
import { shortId } from '../../../shared/domain/small-change/small-change.ts';
import { findMember } from '../../../shared/domain/team/team.ts';
import type { Said } from '../../../shared/text/commands/said.ts';
import { toDayWords } from '../../../shared/text/dates.ts';
import { toSentence } from '../../../shared/text/sentences.ts';
import { text } from '../../../shared/text/text.ts';
import {
  skipReview,
  takeExperiment,
  tellCycle,
} from '../../../shared/use-cases/blueprint/change-experiment.ts';
import {
  type LoadedExperiment,
  loadExperiment,
} from '../../../shared/use-cases/blueprint/load-experiments.ts';
import { readTeamsTrying } from '../../../shared/use-cases/blueprint/read-trying.ts';
import { tryExperiment } from '../../../shared/use-cases/blueprint/try-experiment.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { renderChangeCard } from '../../cards/change-card.ts';
import { toExperimentIds } from '../../cards/experiment-rows.ts';
import {
  type Conversation,
  drawnAgain,
  forViewer,
  press,
  type Reply,
  refusal,
  type Turn,
  toCommandAgain,
  toCommandId,
} from '../../dialogue/conversation.ts';
import { withExperimentNumber } from '../../dialogue/find-experiment.ts';
import { type CycleForm, noWords, renderCycleForm } from './cycle.card.ts';
import { renderExperimentCard, renderWhichExperiment } from './experiment.card.ts';

export const experiment: Conversation = {
  isOfTeam: true,
  says: [
    { wish: 'experiment', callback: ofNumber('experiment.show', drawExperiment) },
    { wish: 'experiment.review', callback: ofNumber('experiment.open-cycle', drawCycle) },
    { wish: 'experiment.stop', callback: ofNumber('experiment.open-cycle', drawStopping) },
    { wish: 'experiment.try', callback: onlyIfSure('experiment.show', tryNamed) },
    { wish: 'experiment.take', callback: onlyIfSure('experiment.show', takeNamed) },
  ],
  presses: {
    'experiment.show': press(ExperimentCardInput, (turn, input, deps) => show(turn, input, deps)),
    'experiment.take': press(ExperimentCommandInput, take),
    'experiment.try': press(TryCardInput, tryIt),
    'experiment.open-cycle': press(ExperimentCardInput, openCycle),
    'experiment.tell-cycle': press(CycleCardInput, tell),
    'experiment.skip': press(ExperimentCommandInput, skip),
  },
};

type One = (turn: Turn, loaded: LoadedExperiment, deps: Deps) => Reply | Promise<Reply>;

/** Of several with that number one is chosen first; `verb` is what the choice does. */
function ofNumber(verb: string, one: One) {
  return async (turn: Turn, { number }: Said, deps: Deps): Promise<Reply> => {
    const wanted = number ?? 0;
    return withExperimentNumber(turn, wanted, deps, {
      one: (loaded) => one(turn, loaded, deps),
      several: (found) => ({ card: renderWhichExperiment(wanted, found, verb) }),
    });
  };
}

/** What was only guessed is done with a press. */
function onlyIfSure(verb: string, one: One) {
  const [sure, guessed] = [ofNumber(verb, one), ofNumber(verb, drawExperiment)];
  return (turn: Turn, said: Said, deps: Deps) => (said.isGuess ? guessed : sure)(turn, said, deps);
}

async function drawExperiment(
  { actor }: Turn,
  loaded: LoadedExperiment,
  { store, newId }: Deps,
  notice?: string,
): Promise<Reply> {
  const { experiment: shown, around, teams, mayTell } = loaded;
  const trying = await readTeamsTrying(loaded, store);
  if (!trying.ok) return refusal(trying.error);
  const seen = {
    people: around.people,
    today: around.today,
    teams,
    trying: trying.value,
    viewerId: actor.id,
  };
  return { card: renderExperimentCard({ experiment: shown, ...seen, mayTell, newId, notice }) };
}

async function show(
  turn: Turn,
  input: ExperimentCardInput,
  deps: Deps,
  notice?: string,
): Promise<Reply> {
  const loaded = await loadExperiment(input, turn.actor, deps);
  return loaded.ok ? drawExperiment(turn, loaded.value, deps, notice) : refusal(loaded.error);
}

function takeNamed(turn: Turn, { experiment: named }: LoadedExperiment, deps: Deps) {
  const commandId = toCommandId(turn, deps);
  return take(turn, { ...toExperimentIds(named), commandId }, deps);
}

/** What somebody else took meanwhile is shown as it stands, with whose it is. */
async function take(turn: Turn, input: ExperimentCommandInput, deps: Deps): Promise<Reply> {
  const taken = await takeExperiment(input, turn.actor, deps);
  if (taken.ok) return show(turn, input, deps, text.blueprintInChat.experiment.taken);
  return drawnAgain(taken.error, show(turn, input, deps, toSentence(taken.error)));
}

/** In the one team of theirs that is in its programme; of several they choose on the card. */
function tryNamed(turn: Turn, loaded: LoadedExperiment, deps: Deps): Promise<Reply> {
  const { experiment: named, teams } = loaded;
  const theirs = teams.filter((team) => findMember(team, turn.actor.id) !== undefined);
  const [team, ...others] = theirs;
  if (!team || others.length > 0) return drawExperiment(turn, loaded, deps);
  const commandId = toCommandId(turn, deps);
  return tryIt(turn, { ...toExperimentIds(named), teamId: team.id, commandId }, deps);
}

/** What is tried is shown as what it is, a small change of that team. */
async function tryIt(turn: Turn, input: TryCardInput, deps: Deps): Promise<Reply> {
  const tried = await tryExperiment(input, turn.actor, deps);
  const { isTriedIn } = text.blueprintInChat.experiment;
  if (!tried.ok) return drawnAgain(tried.error, show(turn, input, deps, toSentence(tried.error)));
  const { change, team } = tried.value;
  const notice = isTriedIn(shortId(change.number), team.name);
  return { card: renderChangeCard(change, { ...forViewer(turn, deps), notice }) };
}

type Again = Pick<CycleForm, 'commandId'> & Pick<Partial<CycleForm>, 'words' | 'error' | 'lead'>;

async function openCycle(
  turn: Turn,
  input: ExperimentCardInput,
  deps: Deps,
  again?: Again,
): Promise<Reply> {
  const loaded = await loadExperiment(input, turn.actor, deps);
  return loaded.ok ? drawCycle(turn, loaded.value, deps, again) : refusal(loaded.error);
}

/** One that is not under way, or is for others to tell, is shown as it stands. */
async function drawCycle(
  turn: Turn,
  loaded: LoadedExperiment,
  deps: Deps,
  again?: Again,
): Promise<Reply> {
  const { experiment: shown, around, mayTell } = loaded;
  const { nothingRuns } = text.blueprintInChat.cycle;
  if (shown.status !== 'running')
    return drawExperiment(turn, loaded, deps, nothingRuns(shortExperimentId(shown.number)));
  if (!mayTell) return drawExperiment(turn, loaded, deps, toSentence(notTheirs));
  const { newId } = deps;
  return {
    card: renderCycleForm({ experiment: shown, around, newId, commandId: newId(), ...again }),
  };
}

/** Nothing ends by what was typed: stop is chosen, and what it taught is asked. */
function drawStopping(turn: Turn, loaded: LoadedExperiment, deps: Deps): Promise<Reply> {
  const { number } = loaded.experiment;
  const words = { ...noWords, decision: 'stop', reviewOn: loaded.around.nextReview } as const;
  const lead = text.askedInChat.stop(shortExperimentId(number));
  return drawCycle(turn, loaded, deps, { commandId: deps.newId(), words, lead });
}

const notTheirs: DomainError = {
  kind: 'not-allowed',
  ...whoMayInProgramme('tell-cycle'),
};

async function tell(turn: Turn, input: CycleCardInput, deps: Deps): Promise<Reply> {
  const told = await tellCycle(input, turn.actor, deps);
  const { told: notices } = text.blueprintInChat.cycle;
  if (told.ok) return show(turn, input, deps, notices[input.decision ?? 'adapt']);
  const { error } = told;
  if (error.kind === 'no-such-move' || error.kind === 'not-allowed')
    return show(turn, input, deps, toSentence(error));
  if (error.kind === 'stale') return toldMeanwhile(turn, input, deps);
  const commandId = toCommandAgain(input, error, deps);
  return drawnAgain(error, openCycle(turn, input, deps, { commandId, words: input, error }));
}

/** What was told of that cycle is shown, with what was typed; before it is told, the form once more. */
async function toldMeanwhile(turn: Turn, input: CycleCardInput, deps: Deps): Promise<Reply> {
  const loaded = await loadExperiment(input, turn.actor, deps);
  if (!loaded.ok) return refusal(loaded.error);
  const told = findTold(loaded.value.experiment, input.cycle);
  if (!told) {
    const again = { commandId: deps.newId(), words: input, error: { kind: 'stale' } } as const;
    return drawCycle(turn, loaded.value, deps, again);
  }
  const { toldBy, youTold, youWrote } = text.blueprintInChat.cycle;
  const typed = [input.happened, input.understood, input.learned, input.surprised];
  const own = typed.map((words) => words.trim()).filter((words) => words !== '');
  const isTheirs = told.by?.id === turn.actor.id;
  const by = isTheirs ? youTold(told.n) : toldBy(told.n, told.by?.name ?? null);
  const notice = [by, youWrote(own)].join(' ');
  return drawExperiment(turn, loaded.value, deps, notice);
}

async function skip(turn: Turn, input: ExperimentCommandInput, deps: Deps): Promise<Reply> {
  const skipped = await skipReview(input, turn.actor, deps);
  if (!skipped.ok)
    return drawnAgain(skipped.error, show(turn, input, deps, toSentence(skipped.error)));
  const { reviewOn } = skipped.value;
  const { skipped: notice } = text.blueprintInChat.cycle;
  return show(turn, input, deps, reviewOn === null ? undefined : notice(toDayWords(reviewOn)));
}
