/** Logging a small change: one line in chat, one card, stored (P1). Also offers to log any other sentence, and logs a message somebody chose (P2). */
import {
  LogCardInput,
  ProgressWords,
  TeamCardInput,
} from '../../../shared/contracts/cards/change.ts';
import type { DomainError } from '../../../shared/domain/errors.ts';
import { readFields } from '../../../shared/domain/fields.ts';
import type { TeamRef } from '../../../shared/domain/person.ts';
import { missionQuestions } from '../../../shared/domain/questions/mission.ts';
import { fail } from '../../../shared/domain/result.ts';
import {
  asList,
  type Idea,
  readIdeas,
  toIdea,
} from '../../../shared/domain/small-change/content/ideas.ts';
import { shortId } from '../../../shared/domain/small-change/small-change.ts';
import { text } from '../../../shared/text/text.ts';
import { askBefore } from '../../../shared/use-cases/access/with-question.ts';
import { withSignpost } from '../../../shared/use-cases/access/with-signpost.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { logChange } from '../../../shared/use-cases/small-change/log-change.ts';
import { chooseTeam } from '../../../shared/use-cases/team/choose-team.ts';
import { renderChangeCard } from '../../cards/change-card.ts';
import { toRefused } from '../../cards/form.ts';
import { renderNote } from '../../cards/note.ts';
import {
  type Conversation,
  drawnAgain,
  forViewer,
  press,
  type Reply,
  refusal,
  type Turn,
  toCommandAgain,
} from '../../dialogue/conversation.ts';
import { findTeam } from '../../dialogue/find-team.ts';
import { renderLogCard } from './log.card.ts';

export const log: Conversation = {
  says: [
    {
      wish: 'log.command',
      callback: (turn, { words }, deps) => openCard(turn, words, true, deps),
    },
    { wish: 'log.pleasantry', callback: async () => ({ text: text.log.signedOff }) },
    {
      wish: 'log.generic',
      callback: (turn, { words }, deps) => openCard(turn, words, false, deps),
    },
  ],
  presses: {
    'log.open': press(TeamCardInput, (turn, _ids, deps) => openCard(turn, '', true, deps)),
    'log.from-words': press(ProgressWords, (turn, { progress }, deps) =>
      openCard(turn, progress, true, deps),
    ),
    'log.submit': press(LogCardInput, submit),
    'log.skip': press(LogCardInput, (turn, input, deps) => openNext(turn, input.later, deps)),
    'log.other-team': press(LogCardInput, (turn, input, deps) => askTeam(turn, input, deps)),
    'log.not-now': press(TeamCardInput, async () => ({ card: renderNote(text.log.notNow) })),
  },
  actions: { log: (turn, message, deps) => openCard(turn, message, true, deps) },
};

/** Case data is pointed out at once, before anybody fills in the rest; the words come back either way. */
async function openCard(
  turn: Turn,
  typed: string,
  asked: boolean,
  deps: Deps,
  news?: (left: number) => string,
): Promise<Reply> {
  const which = await findTeam(turn, deps);
  if (!which.ok) return refusal(which.error);
  const { team, others } = which.value;
  const [first = '', ...later] = readIdeas(typed);
  const { title, benefit } = toIdea(first);
  const isSeveral = later.length > 0 || news !== undefined;
  const notice = isSeveral && (news ?? text.log.ofSeveral)(later.length);
  const card = renderLogCard({
    commandId: deps.newId(),
    ...{ title, benefit, later: later.join('\n') },
    ...(notice && { notice }),
    ...toRefused(await checkWords(turn, { title, benefit }, team ? [team] : others, deps)),
    asked: asked || isSeveral,
    team: team ?? others,
    hasOthers: others.length > 0,
  });
  return { card };
}

/** What is left of a list; a line in it that was put in by hand counts like the others. */
async function openNext(
  turn: Turn,
  later: string,
  deps: Deps,
  news: (left: number) => string = text.log.skipped,
): Promise<Reply> {
  if (later.trim() === '') return { card: renderNote(text.log.notNow) };
  return openCard(turn, asList(later), true, deps, news);
}

async function checkWords(
  { actor }: Turn,
  words: Idea,
  teams: readonly TeamRef[],
  deps: Deps,
): Promise<DomainError | undefined> {
  if (words.title === '') return undefined;
  const { problems } = readFields(missionQuestions, words);
  if (problems.length === 0) return askBefore(words, teams, actor, deps);
  const checked = withSignpost(fail({ kind: 'invalid', problems }), deps);
  return checked.ok ? undefined : checked.error;
}

async function submit(turn: Turn, input: LogCardInput, deps: Deps): Promise<Reply> {
  const teamId = input.teamId ?? input.team;
  if (teamId === '') return askTeam(turn, input, deps, missingTeam);

  const logged = await logChange({ ...input, teamId }, turn.actor, deps);
  if (!logged.ok) return drawnAgain(logged.error, giveBack(turn, input, deps, logged.error));

  if (input.team !== '') await chooseTeam(input.team, turn.actor, deps);
  const { change, team } = logged.value;
  if (input.later.trim() !== '')
    return openNext(turn, input.later, deps, (left) =>
      text.log.nextOfSeveral(shortId(change.number), left),
    );
  const notice = text.cards.logged(shortId(change.number), team.name);
  return { card: renderChangeCard(change, { ...forViewer(turn, deps), notice }) };
}

const missingTeam: DomainError = {
  kind: 'invalid',
  problems: [{ field: 'team', problem: 'missing' }],
};

/** The card again, with the words as they were typed and what to look at. */
async function giveBack(
  turn: Turn,
  input: LogCardInput,
  deps: Deps,
  error: DomainError,
): Promise<Reply> {
  if (input.teamId === undefined) return askTeam(turn, input, deps, error);
  const which = await findTeam(turn, deps);
  if (!which.ok) return refusal(which.error);
  const { team, others } = which.value;
  const known = [...(team ? [team] : []), ...others].find(({ id }) => id === input.teamId);
  if (!known) return refusal({ kind: 'not-a-member' });
  const card = renderLogCard({
    ...input,
    commandId: toCommandAgain(input, error, deps),
    ...toGivenBack(error),
    asked: !input.offered,
    team: known,
    hasOthers: others.length > 0,
  });
  return { card };
}

async function askTeam(
  turn: Turn,
  input: LogCardInput,
  deps: Deps,
  error?: DomainError,
): Promise<Reply> {
  const which = await findTeam(turn, deps);
  if (!which.ok) return refusal(which.error);
  const { team, others } = which.value;
  const card = renderLogCard({
    ...input,
    commandId: toCommandAgain(input, error, deps),
    ...toGivenBack(error),
    asked: !input.offered,
    team: [...(team ? [team] : []), ...others],
    hasOthers: false,
  });
  return { card };
}

/** In company somebody else may have logged from the same card already. */
function toGivenBack(error?: DomainError) {
  return error?.kind === 'stale' ? { problems: [], notice: text.log.usedCard } : toRefused(error);
}
