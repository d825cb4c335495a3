/** What comes back from the cards of barriers, themes, votes and mission strands. */
import { z } from 'zod';
import { barrierKeepings } from '../../domain/barriers/barriers.ts';
import { themesToVoteOn } from '../../domain/strands/vote.ts';
import { CommandId } from '../api/change-commands.ts';
import { again, asked, chosen, id, typed } from './change.ts';

const team = { teamId: id };

/** Without a command id: see `raiseBarrier`. */
export const BarrierCardInput = z.object({
  /** The team the card was drawn for; not there when the card asks. */
  teamId: id.optional(),
  /** The team chosen in the card. */
  team: z.string().max(200).catch(''),
  barrier: typed,
  /** A box left alone arrives as nothing or as an empty string. */
  keep: z.enum(barrierKeepings).nullable().catch(null),
  asked,
  again,
});
export type BarrierCardInput = z.infer<typeof BarrierCardInput>;

export const OwnBarrierInput = z.object({ ...team, barrierId: id });
export type OwnBarrierInput = z.infer<typeof OwnBarrierInput>;

export const GroupCardInput = z.object({
  ...team,
  theme: z.string().max(200).catch(''),
  newTheme: typed,
  barriers: chosen,
});
export type GroupCardInput = z.infer<typeof GroupCardInput>;

export const ThemeCardInput = z.object({ ...team, themeId: id });
export type ThemeCardInput = z.infer<typeof ThemeCardInput>;

export const UngroupCardInput = ThemeCardInput.extend({ barriers: chosen });
export type UngroupCardInput = z.infer<typeof UngroupCardInput>;

export const OpenVoteCardInput = z.object({ ...team, commandId: CommandId, themes: chosen });
export type OpenVoteCardInput = z.infer<typeof OpenVoteCardInput>;

export const VoteCardInput = z.object({ ...team, voteId: id });
export type VoteCardInput = z.infer<typeof VoteCardInput>;

export const CloseVoteCardInput = VoteCardInput.extend({ commandId: CommandId });
export type CloseVoteCardInput = z.infer<typeof CloseVoteCardInput>;

/** The name of the box for the votes on a vote's nth theme, from 0. */
export function votesBox(at: number): string {
  return `votes${at}`;
}

const votes = z.coerce.number().catch(0);

export const BallotCardInput = VoteCardInput.extend({ commandId: CommandId })
  .loose()
  .transform(({ teamId, voteId, commandId, ...boxes }) => ({
    ...{ teamId, voteId, commandId },
    votes: Array.from({ length: themesToVoteOn.most }, (_, at) => votes.parse(boxes[votesBox(at)])),
  }));
export type BallotCardInput = z.infer<typeof BallotCardInput>;

export const StrandsCardInput = z.object({
  ...team,
  commandId: CommandId,
  version: z.number().int().positive(),
  strands: chosen,
});
export type StrandsCardInput = z.infer<typeof StrandsCardInput>;
