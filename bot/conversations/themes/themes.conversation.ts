/** Grouping barriers into themes in chat, for supervisors and facilitators (P6). */
import { TeamCardInput } from '../../../shared/contracts/cards/change.ts';
import {
  GroupCardInput,
  ThemeCardInput,
  UngroupCardInput,
} from '../../../shared/contracts/cards/strands.ts';
import { type Barrier, barriersIn } from '../../../shared/domain/barriers/barriers.ts';
import { findTheme } from '../../../shared/domain/barriers/themes.ts';
import type { DomainError } from '../../../shared/domain/errors.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { toSentence } from '../../../shared/text/sentences.ts';
import { text } from '../../../shared/text/text.ts';
import {
  groupBarriers,
  ungroupBarriers,
} from '../../../shared/use-cases/barriers/group-barriers.ts';
import {
  type BarriersForMember,
  loadBarriers,
} from '../../../shared/use-cases/barriers/load-barriers.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import {
  type Conversation,
  onlyForYou,
  press,
  type Reply,
  refusal,
  type Turn,
} from '../../dialogue/conversation.ts';
import { showTeam } from '../../dialogue/show-team.ts';
import { renderThemeCard, renderThemesCard, type ThemesCard } from './themes.card.ts';

export const themes: Conversation = {
  isOfTeam: true,
  says: [{ wish: 'themes', callback: (turn, _said, deps) => show(turn, undefined, deps) }],
  presses: {
    'themes.show': press(TeamCardInput, (turn, { teamId }, deps) => show(turn, teamId, deps)),
    'themes.group': press(GroupCardInput, group),
    'themes.open': press(ThemeCardInput, open),
    'themes.take-out': press(UngroupCardInput, takeOut),
  },
};

type Extra = Pick<ThemesCard, 'notice' | 'typed' | 'problems'>;

function show(
  turn: Turn,
  named: string | undefined,
  deps: Deps,
  extra: Extra = {},
): Promise<Reply> {
  return showTeam(turn, deps, {
    named,
    load: (teamId) => load(turn, teamId, deps),
    draw: (loaded) => ({ card: renderThemesCard({ ...loaded, ...extra }) }),
  });
}

function load(turn: Turn, teamId: string, deps: Deps) {
  return loadBarriers(teamId, turn.actor, deps, 'theme-barriers');
}

function draw(loaded: Result<BarriersForMember, DomainError>, extra: Extra): Reply {
  if (!loaded.ok) return refusal(loaded.error);
  return { card: renderThemesCard({ ...loaded.value, ...extra }) };
}

async function group(turn: Turn, input: GroupCardInput, deps: Deps): Promise<Reply> {
  const grouped = await groupBarriers(input, turn.actor, deps);
  if (!grouped.ok) return giveBack(turn, input, deps, grouped.error);
  const { current } = grouped.value;
  const theme = findTheme(current, input);
  const moved = theme ? barriersIn(current, theme.id).filter(isIn(input.barriers)) : [];
  return draw(grouped, { notice: text.themes.grouped(moved.length, theme?.name ?? '') });
}

function isIn(ids: readonly string[]): (barrier: Barrier) => boolean {
  return ({ id }) => ids.includes(id);
}

/** The card as it stands now, with what was chosen and typed; only for whoever typed it. */
async function giveBack(
  turn: Turn,
  input: GroupCardInput,
  deps: Deps,
  error: DomainError,
): Promise<Reply> {
  const problems = error.kind === 'invalid' ? error.problems : [];
  const again = { typed: input, problems, notice: noticeOf(error) };
  return onlyForYou(draw(await load(turn, input.teamId, deps), again));
}

function noticeOf(error: DomainError): string | undefined {
  if (error.kind === 'invalid') return undefined;
  return error.kind === 'stale' ? text.themes.changedSince : toSentence(error);
}

async function open(turn: Turn, { teamId, themeId }: ThemeCardInput, deps: Deps): Promise<Reply> {
  const loaded = await load(turn, teamId, deps);
  if (!loaded.ok) return refusal(loaded.error);
  const theme = loaded.value.current.themes.find(({ id }) => id === themeId);
  if (!theme) return draw(loaded, { notice: text.themes.changedSince });
  return { card: renderThemeCard({ ...loaded.value, theme }) };
}

async function takeOut(turn: Turn, input: UngroupCardInput, deps: Deps): Promise<Reply> {
  if (input.barriers.length === 0) return askAgain(turn, input, deps);
  const taken = await ungroupBarriers(input, turn.actor, deps);
  if (!taken.ok)
    return draw(await load(turn, input.teamId, deps), { notice: noticeOf(taken.error) });
  const out = barriersIn(taken.value.current, null).filter(isIn(input.barriers));
  return draw(taken, { notice: text.themes.takenOut(out.length) });
}

async function askAgain(turn: Turn, input: UngroupCardInput, deps: Deps): Promise<Reply> {
  const loaded = await load(turn, input.teamId, deps);
  if (!loaded.ok) return refusal(loaded.error);
  const theme = loaded.value.current.themes.find(({ id }) => id === input.themeId);
  if (!theme) return draw(loaded, { notice: text.themes.changedSince });
  const problems = [{ field: 'barriers', problem: 'missing' }] as const;
  return { card: renderThemeCard({ ...loaded.value, theme, problems }) };
}
