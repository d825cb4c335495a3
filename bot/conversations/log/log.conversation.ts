/** Logging a small change: one line in chat, one card, stored (P1). Also offers to log any other sentence, and logs a message somebody chose (P2). */
import {
  LogCardInput,
  LogOpening,
  ProgressWords,
  TeamCardInput,
} from '../../../shared/contracts/cards/change.ts';
import type { DomainError } from '../../../shared/domain/errors.ts';
import type { TeamRef } from '../../../shared/domain/person.ts';
import { missionQuestions } from '../../../shared/domain/questions/mission.ts';
import { ok, type Result } from '../../../shared/domain/result.ts';
import { asList, readIdeas, toIdea } from '../../../shared/domain/small-change/content/ideas.ts';
import { isStrandGone } from '../../../shared/domain/small-change/link.ts';
import { type SmallChange, shortId } from '../../../shared/domain/small-change/small-change.ts';
import type { Wish } from '../../../shared/text/commands/said.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { logChange } from '../../../shared/use-cases/small-change/log-change.ts';
import { chooseTeam } from '../../../shared/use-cases/team/choose-team.ts';
import { renderChangeCard } from '../../cards/change-card.ts';
import { toRefused } from '../../cards/form.ts';
import { renderNote } from '../../cards/note.ts';
import { checkWords } from '../../dialogue/check-words.ts';
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
import { findStrand, type StrandOfTeam } from '../../dialogue/find-strand.ts';
import { findTeam, type MeantTeam, missingTeam } from '../../dialogue/find-team.ts';
import { findJustDone } from './just-done.ts';
import { renderLogCard } from './log.card.ts';

export const log: Conversation = {
  says: [
    {
      wish: 'log.command',
      callback: (turn, { words }, deps) => openCard(turn, words, { asked: true }, deps),
    },
    { wish: 'log.pleasantry', callback: async () => ({ text: text.log.signedOff }) },
    {
      wish: 'log.generic',
      callback: async (turn, { words, maybe, isCorrection }, deps) => {
        const corrects = isCorrection && (await findJustDone(turn, deps));
        return openCard(turn, words, { asked: false, maybe, corrects }, deps);
      },
    },
  ],
  presses: {
    'log.open': press(LogOpening, async (turn, opening, deps) =>
      keepStrands(opening, await openCard(turn, '', { ...opening, asked: true }, deps)),
    ),
    'log.from-words': press(ProgressWords, (turn, { progress }, deps) =>
      openCard(turn, progress, { asked: true }, deps),
    ),
    'log.submit': press(LogCardInput, async (turn, input, deps) =>
      keepStrands(input, await submit(turn, input, deps)),
    ),
    'log.skip': press(LogCardInput, async (turn, input, deps) =>
      keepStrands(input, await openNext(turn, input, deps)),
    ),
    'log.other-team': press(LogCardInput, async (turn, input, deps) =>
      keepStrands(input, await askTeam(turn, input, deps)),
    ),
    'log.not-now': press(TeamCardInput, async () => ({ card: renderNote(text.log.notNow) })),
  },
  actions: {
    log: (turn, message, deps) => openCard(turn, message, { asked: true, isOfAnybody: true }, deps),
  },
};

/** In company the strands stay there for everybody, whatever one of them logs from their card. */
function keepStrands({ strandId }: LogOpening, reply: Reply): Reply {
  return strandId === undefined ? reply : onlyForYou(reply);
}

type Opening = LogOpening & {
  readonly asked: boolean;
  /** What a sentence may ask for instead. */
  readonly maybe?: Wish | undefined;
  /** The change that a sentence may put right. */
  readonly corrects?: SmallChange | undefined;
  /** The message may be somebody else's. */
  readonly isOfAnybody?: true;
  /** What was done with the idea before this one, of a list. */
  readonly news?: (left: number) => string;
};

/** Case data is pointed out at once, before anybody fills in the rest; the words come back either way. */
async function openCard(
  turn: Turn,
  typed: string,
  { asked, maybe, corrects, isOfAnybody, news, ...under }: Opening,
  deps: Deps,
): Promise<Reply> {
  const where = await findPlace(turn, under, deps);
  if (!where.ok) return refusal(where.error);
  const { team, others, strand } = where.value;
  const [first = '', ...later] = readIdeas(typed);
  const idea = toIdea(first);
  const isSeveral = later.length > 0 || news !== undefined;
  const notice = [
    isSeveral ? (news ?? text.log.ofSeveral)(later.length) : '',
    under.strandId !== undefined && !strand ? text.log.strandEnded : '',
  ].filter((sentence) => sentence !== '');
  const about = { teams: team ? [team] : others, turn };
  const refused =
    idea.title === '' ? undefined : await checkWords(missionQuestions, idea, about, deps);
  const card = renderLogCard({
    commandId: deps.newId(),
    ...idea,
    ...{ later: later.join('\n'), strand },
    ...(notice.length > 0 && { notice: notice.join(' ') }),
    ...toRefused(refused),
    asked: asked || isSeveral,
    ...{ maybe, corrects, isMessage: !isOfAnybody },
    team: team ?? others,
    hasOthers: others.length > 0,
  });
  return { card };
}

type LogPlace = MeantTeam & { readonly strand?: StrandOfTeam | undefined };

/** What is for a strand goes to its team, whichever the person's usual one is. */
async function findPlace(
  turn: Turn,
  { teamId, strandId }: LogOpening,
  deps: Deps,
): Promise<Result<LogPlace, DomainError>> {
  const which = await findTeam(turn, deps);
  if (!which.ok || strandId === undefined) return which;
  const teams = teamsOf(which.value);
  const named = teams.filter(({ id }) => teamId === undefined || id === teamId);
  const strand = await findStrand(turn, strandId, named, deps);
  if (!strand) return which;
  const { team } = strand;
  return ok({ team, others: teams.filter(({ id }) => id !== team.id), strand });
}

function teamsOf({ team, others }: MeantTeam): readonly TeamRef[] {
  return [...(team ? [team] : []), ...others];
}

/** What is left of a list; a line in it that was put in by hand counts like the others. */
async function openNext(
  turn: Turn,
  { later, strandId }: Pick<LogCardInput, 'later' | 'strandId'>,
  deps: Deps,
  news: (left: number) => string = text.log.skipped,
): Promise<Reply> {
  if (later.trim() === '') return { card: renderNote(text.log.notNow) };
  return openCard(turn, asList(later), { asked: true, strandId, news }, deps);
}

async function submit(turn: Turn, input: LogCardInput, deps: Deps): Promise<Reply> {
  const teamId = input.teamId ?? input.team;
  if (teamId === '') return askTeam(turn, input, deps, missingTeam);

  const logged = await logChange({ ...input, teamId }, turn.actor, deps);
  if (!logged.ok) return drawnAgain(logged.error, giveBack(turn, input, deps, logged.error));

  if (input.team !== '') await chooseTeam(input.team, turn.actor, deps);
  const { change, team } = logged.value;
  if (input.later.trim() !== '')
    return openNext(turn, input, deps, (left) =>
      text.log.nextOfSeveral(shortId(change.number), left),
    );
  const placed = text.cards.logged(shortId(change.number), team.name);
  const isGone = isStrandGone(input.strandId ?? null, change.answers);
  const notice = isGone ? `${placed} ${text.answers.strandGone}` : placed;
  return { card: renderChangeCard(change, { ...forViewer(turn, deps), notice }) };
}

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
  const known = teamsOf(which.value).find(({ id }) => id === input.teamId);
  if (!known) return refusal({ kind: 'not-a-member' });
  const card = renderLogCard({
    ...input,
    commandId: toCommandAgain(input, error, deps),
    ...toGivenBack(error),
    asked: !input.offered,
    team: known,
    hasOthers: which.value.others.length > 0,
    strand: await findStrand(turn, input.strandId, [known], deps),
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
  const teams = teamsOf(which.value);
  const card = renderLogCard({
    ...input,
    commandId: toCommandAgain(input, error, deps),
    ...toGivenBack(error),
    asked: !input.offered,
    team: teams,
    hasOthers: false,
    strand: await findStrand(turn, input.strandId, teams, deps),
  });
  return { card };
}

/** In company somebody else may have logged from the same card already. */
function toGivenBack(error?: DomainError) {
  return error?.kind === 'stale' ? { problems: [], notice: text.log.usedCard } : toRefused(error);
}
