/** The cards of barriers, themes, votes and mission strands, drawn with whatever words there are. */
import {
  renderBarrierCard,
  renderRaisedCard,
} from '../../../bot/conversations/barrier/barrier.card.ts';
import {
  renderBarriersCard,
  renderOwnBarrierCard,
} from '../../../bot/conversations/barriers/barriers.card.ts';
import { renderChooseCard } from '../../../bot/conversations/strands/choose.card.ts';
import {
  renderEndCard,
  renderMissionCard,
} from '../../../bot/conversations/strands/mission.card.ts';
import { renderOrderCard } from '../../../bot/conversations/strands/order.card.ts';
import { renderStrandsCard } from '../../../bot/conversations/strands/strands.card.ts';
import {
  renderThemeCard,
  renderThemesCard,
} from '../../../bot/conversations/themes/themes.card.ts';
import { renderBallotCard } from '../../../bot/conversations/vote/ballot.card.ts';
import { renderPostedVote } from '../../../bot/conversations/vote/posted-vote.card.ts';
import {
  renderCloseCard,
  renderPrepareCard,
  renderResultCard,
  renderVoteCard,
} from '../../../bot/conversations/vote/vote.card.ts';
import { renderWhichFirstInCard } from '../../../bot/conversations/weigh/which-first.card.ts';
import { BarrierCardInput, GroupCardInput } from '../../../shared/contracts/cards/strands.ts';
import { checkBarrier } from '../../../shared/domain/barriers/barriers.ts';
import { checkGrouping } from '../../../shared/domain/barriers/themes.ts';
import type { DomainError, FieldProblem } from '../../../shared/domain/errors.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { nameMission } from '../../../shared/domain/strands/name-mission.ts';
import type { Strands } from '../../../shared/domain/strands/strands.ts';
import type { Team } from '../../../shared/domain/team/team.ts';
import { buildChange, buildCommand } from '../../support/build-change.ts';
import {
  buildBarrier,
  buildBarriers,
  buildStrand,
  buildStrands,
  buildVote,
} from '../../support/build-strands.ts';
import { members } from '../../support/build-team.ts';
import type { DrawnCard } from './every-card.ts';

type Words = (length: number) => string;

const author = members.practitioner;
const commandId = '00000000-0000-4000-8000-000000000000';

export function drawStrandsCards(write: Words, team: Team): readonly DrawnCard[] {
  return [...barrierCards(write, team), ...themeCards(write, team), ...voteCards(write, team)];
}

function problemsOf(result: Result<unknown, DomainError>): readonly FieldProblem[] {
  return !result.ok && result.error.kind === 'invalid' ? result.error.problems : [];
}

function barrierCards(write: Words, team: Team): readonly DrawnCard[] {
  const teams = Array.from({ length: 20 }, (_, at) => ({ id: `team-${at}`, name: team.name }));
  const typed = BarrierCardInput.parse({ barrier: write(20_000) });
  const problems = problemsOf(checkBarrier(typed));
  const card = { words: write(200), keep: null, problems: [], teamId: undefined };
  const again = { ...card, words: typed.barrier, problems, notice: 'Saved.' };
  return [
    ['barrier', renderBarrierCard({ ...card, teams: [team], inCompany: false })],
    ['barrier in company', renderBarrierCard({ ...card, teams: [team], inCompany: true })],
    ['barrier given back', renderBarrierCard({ ...again, teams, inCompany: false })],
    ['barrier raised by name', renderRaisedCard(team, buildBarrier({ text: write(200) }))],
    ['barrier raised confidentially', renderRaisedCard(team)],
  ];
}

function manyBarriers(write: Words, team: Team) {
  const themes = Array.from({ length: 40 }, (_, at) => ({ id: `theme-${at}`, name: write(60) }));
  const barriers = Array.from({ length: 120 }, (_, at) =>
    buildBarrier({
      ...{ id: `barrier-${at}`, text: write(200), by: { id: author.id, name: write(256) } },
      themeId: at % 3 === 0 ? null : `theme-${at % 7}`,
    }),
  );
  return { team, current: buildBarriers({ barriers, themes }), others: [] };
}

function themeCards(write: Words, team: Team): readonly DrawnCard[] {
  const many = manyBarriers(write, team);
  const none = { team, current: buildBarriers(), others: [] };
  const others = Array.from({ length: 20 }, (_, at) => ({ id: `team-${at}`, name: team.name }));
  const typed = GroupCardInput.parse({ teamId: team.id, newTheme: write(20_000) });
  const problems = problemsOf(checkGrouping(typed));
  const theme = { id: 'theme-1', name: write(60) };
  return [
    ['barriers', renderBarriersCard({ ...many, viewer: null, others })],
    ['barriers for a practitioner', renderBarriersCard({ ...many, viewer: author })],
    [
      'barriers: one’s own',
      renderOwnBarrierCard(team, buildBarrier({ text: write(200), by: author })),
    ],
    ['barriers, none', renderBarriersCard({ ...none, viewer: members.supervisor })],
    ['themes', renderThemesCard(many)],
    ['themes given back', renderThemesCard({ ...many, typed, problems, notice: 'Saved.' })],
    ['themes, none', renderThemesCard(none)],
    ['theme', renderThemeCard({ ...many, theme })],
    ['vote to open', renderPrepareCard({ ...many, commandId })],
  ];
}

function strandCards(write: Words, team: Team, current: Strands): readonly DrawnCard[] {
  const named = current.strands.map((strand) => ({ ...strand, mission: write(80) }));
  const changes = named.flatMap(({ id }, nth) =>
    Array.from({ length: 6 }, (_, at) =>
      buildChange({
        ...{ id: `change-${nth}-${at}`, title: write(160), number: 6 * nth + at + 1 },
        answers: { strandId: id, strandName: null, barrierIds: [] },
      }),
    ),
  );
  const board = { team, changes, current: { ...current, strands: named } };
  const strand = buildStrand({ name: write(60), mission: write(80) });
  const form = { teamId: team.id, strand, commandId, version: 1 };
  const typed = { strandId: strand.id, mission: write(5_000) };
  const tooLong = nameMission(buildStrands({ strands: [strand] }), typed, buildCommand());
  const error = tooLong.ok ? undefined : tooLong.error;
  return [
    ['strands', renderStrandsCard({ ...board, member: members.supervisor }, 'Saved.')],
    ['strands for a practitioner', renderStrandsCard({ ...board, member: members.practitioner })],
    [
      'strands, none',
      renderStrandsCard({ ...board, member: members.supervisor, current: buildStrands() }),
    ],
    ['strand: its mission', renderMissionCard(form)],
    ['strand: its mission given back', renderMissionCard({ ...form, words: typed.mission, error })],
    ['strand: ending it', renderEndCard(form)],
    ['which first in a strand', renderWhichFirstInCard({ team, changes, strand })],
    ['which first in a strand, none', renderWhichFirstInCard({ team, changes: [], strand })],
  ];
}

function voteCards(write: Words, team: Team): readonly DrawnCard[] {
  const themes = Array.from({ length: 8 }, (_, at) => ({ id: `theme-${at}`, name: write(60) }));
  const vote = buildVote({ themes });
  const totals = themes.map((theme) => ({ ...theme, votes: 3 }));
  const closed = buildVote({ themes, status: 'closed', result: { voters: 12, totals } });
  const strands = totals.map((theme) => buildStrand({ ...theme, voters: 12 }));
  const current = buildStrands({ vote: closed, strands });
  const small = buildVote({ themes, status: 'closed', result: { voters: 4, totals: [] } });
  const byHand = { team, current: { ...current, vote: small }, commandId };
  const own = { teamId: team.id, vote, votes: [3, 1], mayClose: true, isInCompany: false };
  const problems = [{ field: 'votes', problem: 'too-many', limit: 5, count: 6 }] as const;
  return [
    ['vote', renderVoteCard({ team, vote, leads: true, notice: 'Saved.' })],
    ['vote posted', renderPostedVote({ kind: 'vote', team, vote })],
    ['vote posted, closed by few', renderPostedVote({ kind: 'vote', team, vote: small })],
    ['vote posted, over since', renderPostedVote({ kind: 'vote', team, vote: null })],
    ['vote to close', renderCloseCard(team.id, vote, commandId)],
    ['vote closed', renderResultCard({ team, vote: closed, leads: true })],
    ['vote closed by few', renderResultCard({ team, vote: small, leads: true })],
    ['ballot', renderBallotCard({ ...own, commandId })],
    ['ballot given back', renderBallotCard({ ...own, commandId, problems, notice: 'Saved.' })],
    ['ballot in company', renderBallotCard({ ...own, commandId, isInCompany: true })],
    ['ballot, nothing left', renderBallotCard({ ...own, commandId, votes: [0, 3, 2] })],
    ...strandCards(write, team, current),
    [
      'strands to choose',
      renderChooseCard({
        ...{ team, current, commandId, chosen: ['theme-1'], problems: [] },
        ticked: { by: 'vote', ids: ['theme-1'] },
      }),
    ],
    ['order of strands', renderOrderCard({ ...byHand, chosen: ['theme-1'], problems: [] })],
    [
      'order of strands, given back',
      renderOrderCard({
        ...{ ...byHand, chosen: [], notice: 'Saved.' },
        problems: [{ field: 'strands', problem: 'missing' }],
      }),
    ],
  ];
}
