/** Saying what helped and what got in the way: by name anywhere, confidentially where nobody looks on (P5, P19). */
import {
  OwnReflectionInput,
  ReflectCardInput,
  ReflectOpening,
} from '../../../shared/contracts/cards/reflect.ts';
import type { DomainError } from '../../../shared/domain/errors.ts';
import type { Hint } from '../../../shared/domain/gathered/gathered.ts';
import { reflectionQuestions } from '../../../shared/domain/questions/sense.ts';
import { checkReflection, saidByName } from '../../../shared/domain/sensemaking/reflections.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import {
  loadReflections,
  type ReflectionsForPerson,
  reflect as say,
  takeReflectionBack,
} from '../../../shared/use-cases/sensemaking/reflect.ts';
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
import { answerAlone } from '../../dialogue/keep-to-company.ts';
import { renderOwnReflectionsCard } from './own.card.ts';
import {
  type ReflectCard,
  renderReflectCard,
  renderSaidCard,
  renderTakenBackCard,
} from './reflect.card.ts';

export const reflect: Conversation = {
  says: [
    { wish: 'reflect', callback: (turn, { words }, deps) => openCard(turn, words, null, deps) },
    {
      wish: 'reflect.helped',
      callback: (turn, { words }, deps) => openCard(turn, words, 'enabler', deps),
    },
    {
      wish: 'reflect.hindered',
      callback: (turn, { words }, deps) => openCard(turn, words, 'barrier', deps),
    },
    { wish: 'reflect.mine', callback: (turn, _said, deps) => showOwn(turn, deps) },
  ],
  presses: {
    'reflect.open': press(ReflectOpening, async (turn, { isOnDraft }, deps) =>
      onlyForYou(await drawCard(turn, deps, { ...nothingSaid, isOnDraft })),
    ),
    'reflect.submit': press(ReflectCardInput, submit),
    'reflect.take-back': press(OwnReflectionInput, takeBack),
  },
};

const nothingSaid = { words: '', hint: null, keep: null, problems: [] } as const;

/** What should not be stored is pointed out at once, and so is that Teams keeps what was typed as a message. */
async function openCard(turn: Turn, words: string, hint: Hint | null, deps: Deps): Promise<Reply> {
  const drawn = { ...nothingSaid, words, hint };
  if (words === '') return drawCard(turn, deps, drawn);
  const notice = isInCompany(turn) ? {} : { notice: text.reflectInChat.typedInChat };
  const read = await everyTeam(turn, deps);
  const about = { teams: read.ok ? read.value : [], turn };
  const refused = toRefused(
    await checkWords(reflectionQuestions, { reflection: words }, about, deps),
  );
  return drawCard(turn, deps, { ...drawn, ...notice, ...refused, isMessage: true });
}

type Drawn = Omit<ReflectCard, 'teams' | 'teamId' | 'inCompany'>;

async function drawCard(turn: Turn, deps: Deps, drawn: Drawn, chosen?: string): Promise<Reply> {
  const which = await findTeam(turn, deps);
  if (!which.ok) return refusal(which.error);
  const { team, others } = which.value;
  const card = renderReflectCard({
    ...drawn,
    teams: [...(team ? [team] : []), ...others],
    teamId: chosen || team?.id,
    inCompany: isInCompany(turn),
  });
  return { card };
}

async function submit(turn: Turn, input: ReflectCardInput, deps: Deps): Promise<Reply> {
  const keep = toKeep(turn, input.keep);
  const teamId = input.teamId ?? input.team;
  if (keep === 'confidential' && isInCompany(turn)) return giveBack(turn, input, deps, null);
  if (teamId === '') return giveBack(turn, input, deps, missingTeam);

  const said = await say({ ...input, keep, teamId }, turn.actor, deps);
  if (!said.ok) return drawnAgain(said.error, giveBack(turn, input, deps, said.error));
  const byName = keep === 'confidential' ? undefined : findSaid(said.value, input);
  return { card: renderSaidCard(teamId, deps, byName) };
}

/** The one just said by name, or the same said before. */
function findSaid({ current, personId }: ReflectionsForPerson, typed: ReflectCardInput) {
  const checked = checkReflection({ ...typed, keep: 'by-name' });
  const words = checked.ok ? checked.value.words : '';
  return current.reflections.find((each) => each.words === words && each.by?.id === personId);
}

/** Teams of one blueprint have one wall. */
async function showOwn(turn: Turn, deps: Deps): Promise<Reply> {
  if (turn.where === 'group') return answerAlone(turn, (alone) => showOwn(alone, deps), deps);
  const teams = await everyTeam(turn, deps);
  if (!teams.ok) return refusal(teams.error);
  const all = await Promise.all(
    teams.value.map(async ({ id: teamId }) => {
      const loaded = await loadReflections({ teamId }, turn.actor, deps);
      const said = loaded.ok ? saidByName(loaded.value.current, turn.actor.id) : [];
      return said.map((reflection) => [reflection.id, { teamId, reflection }] as const);
    }),
  );
  const own = [...new Map(all.flat()).values()];
  return onlyForYou({ card: renderOwnReflectionsCard(own, deps) });
}

async function takeBack(turn: Turn, input: OwnReflectionInput, deps: Deps): Promise<Reply> {
  const taken = await takeReflectionBack(input, turn.actor, deps);
  return taken.ok ? { card: renderTakenBackCard(deps) } : refusal(taken.error);
}

/**
 * The card again, with the words as typed and what to look at; only for whoever typed them. A null
 * error: somebody asked for confidentiality where others look on.
 */
async function giveBack(
  turn: Turn,
  input: ReflectCardInput,
  deps: Deps,
  error: DomainError | null,
): Promise<Reply> {
  if (error?.kind === 'not-a-member') return refusal(error);
  const { reflection: words, hint, keep, isOnDraft } = input;
  const refused = error
    ? toRefused(error)
    : { problems: [], notice: text.reflectInChat.byNameHere };
  const chosen = input.teamId ?? input.team;
  return onlyForYou(
    await drawCard(turn, deps, { words, hint, keep, isOnDraft, ...refused }, chosen),
  );
}
