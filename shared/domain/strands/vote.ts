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
  type Vote,
} from './strands.ts';

export const votesEach = 5;
export const votesOnOneTheme = 3;
export const themesToVoteOn = { least: 2, most: 8 } as const;

/** Cards one person may have out: Teams sends nothing again that is older. */
const commandsRemembered = 10;

/** Errors: `invalid`; `vote-open` while another vote is. */
export function openVote(
  current: Strands,
  themes: readonly Theme[],
  command: Command,
): Result<Strands, DomainError> {
  if (wasApplied(current, command.id)) return ok(current);
  if (isOpen(current.vote)) return fail({ kind: 'vote-open' });
  const problems = findThemeProblems(themes);
  if (problems.length > 0) return fail({ kind: 'invalid', problems });
  const vote: Vote = { id: command.id, themes, status: 'open', ballots: [], result: null };
  const did = { did: 'opened-vote', themes: withoutVotes(themes) } as const;
  return ok(applyAction(current, command, did, { vote }));
}

function withoutVotes(themes: readonly Theme[]): readonly CountedTheme[] {
  return themes.map((theme) => ({ ...theme, votes: 0 }));
}

function findThemeProblems({ length: count }: readonly Theme[]): readonly FieldProblem[] {
  const { least, most } = themesToVoteOn;
  if (count < least) return [{ field: 'themes', problem: 'missing' }];
  return count > most ? [{ field: 'themes', problem: 'too-many', limit: most, count }] : [];
}

export type Cast = {
  readonly voteId: string;
  readonly personId: string;
  readonly commandId: string;
  /** For each theme of the vote in its order; themes beyond the end get none. */
  readonly votes: readonly number[];
};

/** Takes the place of the person's earlier ballot. Errors: `vote-closed`, `invalid`. */
export function castBallot(current: Strands, cast: Cast): Result<Strands, DomainError> {
  const { vote } = current;
  if (!isOpen(vote) || vote.id !== cast.voteId) return fail({ kind: 'vote-closed' });
  const before = ballotOf(vote, cast.personId);
  if (before?.commands.includes(cast.commandId)) return ok(current);
  const problems = findBallotProblems(cast.votes);
  if (problems.length > 0) return fail({ kind: 'invalid', problems });

  const ballot: Ballot = {
    personId: cast.personId,
    votes: vote.themes.flatMap(({ id }, at) => {
      const votes = cast.votes[at] ?? 0;
      return votes === 0 ? [] : [{ themeId: id, votes }];
    }),
    commands: [...(before?.commands ?? []), cast.commandId].slice(-commandsRemembered),
  };
  const others = vote.ballots.filter((other) => other !== before);
  return ok({ ...current, vote: { ...vote, ballots: [...others, ballot] } });
}

function findBallotProblems(votes: readonly number[]): readonly FieldProblem[] {
  const count = votes.reduce((sum, each) => sum + each, 0);
  const limit = votesEach;
  const isOdd = votes.some((each) => !Number.isInteger(each) || each < 0);
  if (isOdd || count === 0) return [{ field: 'votes', problem: 'missing' }];
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
  const { vote } = current;
  if (!isOpen(vote) || vote.id !== voteId) return fail({ kind: 'vote-closed' });
  const result = toResult(vote.ballots.length, countVotes(vote));
  const closed: Vote = { ...vote, status: 'closed', ballots: [], result };
  const themes = result.totals.length > 0 ? result.totals : withoutVotes(vote.themes);
  return ok(applyAction(current, command, { did: 'closed-vote', themes }, { vote: closed }));
}

function countVotes({ themes, ballots }: Vote): readonly CountedTheme[] {
  const cast = ballots.flatMap(({ votes }) => votes);
  const totalOf = (id: string) =>
    cast.reduce((sum, { themeId, votes }) => (themeId === id ? sum + votes : sum), 0);
  return themes
    .map((theme) => ({ ...theme, votes: totalOf(theme.id) }))
    .sort((a, b) => b.votes - a.votes);
}

export function ballotOf(vote: Vote, personId: string): Ballot | undefined {
  return vote.ballots.find((ballot) => ballot.personId === personId);
}

/** What somebody's ballot gives each theme of the vote, in the vote's order. */
export function votesOf({ themes }: Vote, ballot: Ballot | undefined): readonly number[] {
  return themes.map(({ id }) => ballot?.votes.find(({ themeId }) => themeId === id)?.votes ?? 0);
}
