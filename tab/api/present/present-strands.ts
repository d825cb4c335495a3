/** A team's vote and strands as whoever asks may see them: their own votes, nobody else's. */
import type {
  SharedVoteView,
  StrandsView,
  VoteView,
} from '../../../shared/contracts/api/strands.ts';
import type { Theme } from '../../../shared/domain/barriers/barriers.ts';
import {
  isOrderedByHand,
  strandChoices,
  tickedFirst,
} from '../../../shared/domain/strands/choose-strands.ts';
import {
  type ShownStrand,
  shownStrands,
  shownTotals,
} from '../../../shared/domain/strands/shown.ts';
import type { Strands, Vote } from '../../../shared/domain/strands/strands.ts';
import { ballotOf, countVoters, votesOf } from '../../../shared/domain/strands/vote.ts';
import type { Member } from '../../../shared/domain/team/team.ts';
import type { ForMember } from '../../../shared/use-cases/access/for-member.ts';

export function toStrandsView({ current, member, team }: ForMember<Strands>): StrandsView {
  const { vote, version } = current;
  const { by, ids } = tickedFirst(current);
  return {
    version,
    choices: strandChoices(current).map(toTheme),
    isOrderedByHand: isOrderedByHand(current),
    ticked: { by, ids: [...ids] },
    strands: shownStrands(current).map(toStrand),
    vote: vote && toVote(vote, { viewer: member, people: team.members.length }),
  };
}

type Voting = { readonly viewer: Member; readonly people: number };

function toVote(vote: Vote, { viewer, people }: Voting): VoteView {
  const shared = toSharedVote(vote, people);
  return shared.status === 'open' ? { ...shared, mine: toMine(vote, viewer.id) } : shared;
}

export function toMine(vote: Vote, personId: string): number[] {
  return [...votesOf(vote, ballotOf(vote, personId))];
}

/** `people`: how many could vote. */
export function toSharedVote(vote: Vote, people: number): SharedVoteView {
  const { id } = vote;
  const themes = vote.themes.map(toTheme);
  if (vote.status === 'open')
    return { status: 'open', id, voters: countVoters(vote), people, themes };
  const totals = shownTotals(vote).map((theme) => ({ ...toTheme(theme), votes: theme.votes }));
  return { status: 'closed', id, voters: vote.result?.voters ?? 0, themes, totals };
}

function toTheme({ id, name }: Theme): Theme {
  return { id, name };
}

function toStrand({ id, name, mission, votes }: ShownStrand): StrandsView['strands'][number] {
  return { id, name, mission, votes };
}
