/** Raising a barrier in chat: by name anywhere, confidentially where nobody looks on (P5). */
import { OfferedWords, TeamCardInput } from '../../../shared/contracts/cards/change.ts';
import { BarrierCardInput } from '../../../shared/contracts/cards/strands.ts';
import {
  type Barriers,
  checkBarrier,
  isRaisedBy,
} from '../../../shared/domain/barriers/barriers.ts';
import type { DomainError } from '../../../shared/domain/errors.ts';
import { barrierQuestions } from '../../../shared/domain/questions/barriers.ts';
import { text } from '../../../shared/text/text.ts';
import { raiseBarrier } from '../../../shared/use-cases/barriers/raise-barrier.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { toRefused } from '../../cards/form.ts';
import { checkWords } from '../../dialogue/check-words.ts';
import {
  type Conversation,
  drawnAgain,
  onlyForYou,
  press,
  type Reply,
  refusal,
  type Turn,
} from '../../dialogue/conversation.ts';
import { everyTeam, findTeam, missingTeam } from '../../dialogue/find-team.ts';
import { isInCompany, toKeep } from '../../dialogue/in-company.ts';
import { type BarrierCard, renderBarrierCard, renderRaisedCard } from './barrier.card.ts';

export const barrier: Conversation = {
  says: [{ wish: 'barrier', callback: (turn, { words }, deps) => openCard(turn, words, deps) }],
  presses: {
    'barrier.open': press(TeamCardInput, async (turn, _ids, deps) =>
      onlyForYou(await openCard(turn, '', deps)),
    ),
    /** A sentence that was offered as a change. */
    'barrier.from-words': press(OfferedWords, async (turn, { title }, deps) =>
      onlyForYou(await openCard(turn, title, deps)),
    ),
    'barrier.submit': press(BarrierCardInput, submit),
  },
};

/** What should not be stored is pointed out at once, and so is that Teams keeps what was typed as a message. */
async function openCard(turn: Turn, words: string, deps: Deps): Promise<Reply> {
  const drawn = { words, keep: null, problems: [] };
  if (words === '') return drawCard(turn, deps, drawn);
  const notice = isInCompany(turn) ? {} : { notice: text.barriers.raise.typedInChat };
  const read = await everyTeam(turn, deps);
  const about = { teams: read.ok ? read.value : [], turn };
  const refused = toRefused(await checkWords(barrierQuestions, { barrier: words }, about, deps));
  return drawCard(turn, deps, { ...drawn, ...notice, ...refused, isMessage: true });
}

type Drawn = Pick<
  BarrierCard,
  'words' | 'keep' | 'problems' | 'notice' | 'isAnswered' | 'isMessage' | 'signpost'
>;

async function drawCard(turn: Turn, deps: Deps, drawn: Drawn, chosen?: string): Promise<Reply> {
  const which = await findTeam(turn, deps);
  if (!which.ok) return refusal(which.error);
  const { team, others } = which.value;
  const card = renderBarrierCard({
    ...drawn,
    teams: [...(team ? [team] : []), ...others],
    teamId: chosen || team?.id,
    inCompany: isInCompany(turn),
  });
  return { card };
}

async function submit(turn: Turn, input: BarrierCardInput, deps: Deps): Promise<Reply> {
  const keep = toKeep(turn, input.keep);
  const teamId = input.teamId ?? input.team;
  if (keep === 'confidential' && isInCompany(turn)) return giveBack(turn, input, deps, null);
  if (teamId === '') return giveBack(turn, input, deps, missingTeam);

  const raised = await raiseBarrier({ ...input, keep, teamId }, turn.actor, deps);
  if (!raised.ok) return drawnAgain(raised.error, giveBack(turn, input, deps, raised.error));
  const { team, current } = raised.value;
  const isConfidential = keep === 'confidential';
  const byName = isConfidential ? undefined : findRaised(current, turn.actor, input);
  return { card: renderRaisedCard(team, byName) };
}

/** The one just raised by name, or the same raised before. */
function findRaised({ barriers }: Barriers, { id }: Turn['actor'], typed: BarrierCardInput) {
  const checked = checkBarrier({ ...typed, keep: 'by-name' });
  const words = checked.ok ? checked.value.text : '';
  return barriers.find((raised) => raised.text === words && isRaisedBy(raised, id));
}

/**
 * The card again, with the words as typed and what to look at; only for whoever typed them. A null
 * error: somebody asked for confidentiality where others look on.
 */
async function giveBack(
  turn: Turn,
  input: BarrierCardInput,
  deps: Deps,
  error: DomainError | null,
): Promise<Reply> {
  if (error?.kind === 'not-a-member') return refusal(error);
  const { barrier: words, keep } = input;
  const refused = error
    ? toRefused(error)
    : { problems: [], notice: text.barriers.raise.byNameHere };
  const reply = await drawCard(turn, deps, { words, keep, ...refused }, input.teamId ?? input.team);
  return onlyForYou(reply);
}
