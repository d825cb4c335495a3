/** Voting on themes: five votes each, at most three on one theme, changeable until the vote closes (P6). */

import type { Theme } from '../barriers/barriers.ts';
import { type Command, wasApplied } from '../command.ts';
import type { DomainError, FieldProblem } from '../errors.ts';
import { fail, ok, type Result } from '../result.ts';
import { toResult } from './shown.ts';
import {
  applyAction,
  type Ballot,
  type CountedTheme,
  isOpen,
  type Strands,
  toVoteNoteId,
  type Vote,
  type VoteNote,
} from './strands.ts';

export const votesEach = 5;
export const votesOnOneTheme = 3;
export const themesToVoteOn = { least: 2, most: 8 } as const;

/** Presses of one person’s: Teams sends nothing again that is older. */
const commandsRemembered = 20;

/** Whatever has one vote at a time: a team’s strands, and the wall of a round of making sense. */
type WithVote = { readonly vote: Vote | null };

/** Under the id of whatever opens it. Errors: `invalid`; `vote-open` while another vote is. */
export function beginVote(
  { vote }: WithVote,
  themes: readonly Theme[],
  id: string,
): Result<Vote, DomainError> {
  if (isOpen(vote)) return fail({ kind: 'vote-open' });
  const problems = findThemeProblems(themes);
  if (problems.length > 0) return fail({ kind: 'invalid', problems });
  return ok({ id, themes, status: 'open', ballots: [], result: null });
}

/** Counted where enough have voted, and without who voted for what. Errors: `vote-closed`. */
export function endVote({ vote }: WithVote, voteId: string): Result<Vote, DomainError> {
  if (!isOpen(vote) || vote.id !== voteId) return fail({ kind: 'vote-closed' });
  const result = toResult(countVoters(vote), countVotes(vote));
  return ok({ ...vote, status: 'closed', ballots: [], result });
}

export type Opening = {
  readonly themes: readonly Theme[];
  /** Its card is seen there by everybody already, so that none is to be posted. */
  readonly isInChannel: boolean;
};

/** Errors: `invalid`; `vote-open` while another vote is. */
export function openVote(
  current: Strands,
  { themes, isInChannel }: Opening,
  command: Command,
): Result<Strands, DomainError> {
  if (wasApplied(current, command.id)) return ok(current);
  const begun = beginVote(current, themes, command.id);
  if (!begun.ok) return begun;
  const vote = begun.value;
  const did = { did: 'opened-vote', themes: withoutVotes(themes) } as const;
  const channelOutbox = isInChannel
    ? current.channelOutbox
    : tell(current, vote, 'opened', command);
  return ok(applyAction(current, command, did, { vote, channelOutbox }));
}

function tell(
  { channelOutbox }: Strands,
  { id: voteId }: Vote,
  did: VoteNote['did'],
  { at }: Command,
): readonly VoteNote[] {
  return [...channelOutbox, { id: toVoteNoteId(voteId, did), at, voteId, did }];
}

function withoutVotes(themes: readonly Theme[]): readonly CountedTheme[] {
  return themes.map((theme) => ({ ...theme, votes: 0 }));
}

function findThemeProblems({ length: count }: readonly Theme[]): readonly FieldProblem[] {
  const { least, most } = themesToVoteOn;
  if (count < least) return [{ field: 'themes', problem: 'missing' }];
  return count > most ? [{ field: 'themes', problem: 'too-many', limit: most, count }] : [];
}

type Casting = {
  readonly voteId: string;
  readonly personId: string;
  readonly commandId: string;
};

/** For each theme of the vote in its order; themes beyond the end get none. */
export type Cast = Casting & { readonly votes: readonly number[] };

/** Takes the place of the person's earlier ballot. Errors: `vote-closed`, `invalid`. */
export function castBallot<T extends WithVote>(current: T, { votes, ...cast }: Cast) {
  return changeBallot(current, cast, () =>
    sumOf(votes) === 0 ? fail({ kind: 'invalid', problems: [noVotes] }) : ok(votes),
  );
}

/** `theme` is its place in the vote, from 0. */
export type Give = Casting & { readonly theme: number; readonly votes: number };

/** Gives one theme as many votes, whatever it had; the last one can be taken back. Errors: `vote-closed`, `invalid`. */
export function giveVotes<T extends WithVote>(current: T, { theme, votes, ...cast }: Give) {
  return changeBallot(current, cast, (before) =>
    ok(before.map((each, at) => (at === theme ? votes : each))),
  );
}

function changeBallot<T extends WithVote>(
  current: T,
  { voteId, personId, commandId }: Casting,
  toVotes: (before: readonly number[]) => Result<readonly number[], DomainError>,
): Result<T, DomainError> {
  const { vote } = current;
  if (!isOpen(vote) || vote.id !== voteId) return fail({ kind: 'vote-closed' });
  const before = ballotOf(vote, personId);
  if (before?.commands.includes(commandId)) return ok(current);
  const votes = toVotes(votesOf(vote, before));
  if (!votes.ok) return votes;
  const problems = findBallotProblems(votes.value);
  if (problems.length > 0) return fail({ kind: 'invalid', problems });

  const ballot: Ballot = {
    personId,
    votes: vote.themes.flatMap(({ id }, at) => {
      const given = votes.value[at] ?? 0;
      return given === 0 ? [] : [{ themeId: id, votes: given }];
    }),
    commands: [...(before?.commands ?? []), commandId].slice(-commandsRemembered),
  };
  const others = vote.ballots.filter((other) => other !== before);
  return ok({ ...current, vote: { ...vote, ballots: [...others, ballot] } });
}

const noVotes: FieldProblem = { field: 'votes', problem: 'missing' };

function sumOf(votes: readonly number[]): number {
  return votes.reduce((sum, each) => sum + each, 0);
}

/** How many of a person's votes they have not given. */
export function votesLeft(votes: readonly number[]): number {
  return votesEach - sumOf(votes);
}

function findBallotProblems(votes: readonly number[]): readonly FieldProblem[] {
  const count = sumOf(votes);
  const limit = votesEach;
  const isOdd = votes.some((each) => !Number.isInteger(each) || each < 0);
  if (isOdd) return [noVotes];
  return [
    ...(count > limit ? [{ field: 'votes', problem: 'too-many', limit, count } as const] : []),
    ...(votes.some((each) => each > votesOnOneTheme)
      ? [{ field: 'votes', problem: 'too-many-on-one', limit: votesOnOneTheme } as const]
      : []),
  ];
}

/** Counts where enough have voted, and forgets who voted for what. Errors: `vote-closed` when it was closed before. */
export function closeVote(
  current: Strands,
  voteId: string,
  command: Command,
): Result<Strands, DomainError> {
  if (wasApplied(current, command.id)) return ok(current);
  const ended = endVote(current, voteId);
  if (!ended.ok) return ended;
  const vote = ended.value;
  const totals = vote.result?.totals ?? [];
  const themes = totals.length > 0 ? totals : withoutVotes(vote.themes);
  const to = { vote, channelOutbox: tell(current, vote, 'closed', command) };
  return ok(applyAction(current, command, { did: 'closed-vote', themes }, to));
}

function countVotes({ themes, ballots }: Vote): readonly CountedTheme[] {
  const cast = ballots.flatMap(({ votes }) => votes);
  const totalOf = (id: string) =>
    cast.reduce((sum, { themeId, votes }) => (themeId === id ? sum + votes : sum), 0);
  return themes
    .map((theme) => ({ ...theme, votes: totalOf(theme.id) }))
    .sort((a, b) => b.votes - a.votes);
}

/** Whoever took their last vote back has not voted. */
export function countVoters({ ballots }: Vote): number {
  return ballots.filter(({ votes }) => votes.length > 0).length;
}

export function ballotOf(vote: Vote, personId: string): Ballot | undefined {
  return vote.ballots.find((ballot) => ballot.personId === personId);
}

/** What somebody's ballot gives each theme of the vote, in the vote's order. */
export function votesOf({ themes }: Vote, ballot: Ballot | undefined): readonly number[] {
  return themes.map(({ id }) => ballot?.votes.find(({ themeId }) => themeId === id)?.votes ?? 0);
}
