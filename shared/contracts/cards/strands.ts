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

const whole = z.coerce.number().catch(0);

/** `theme` is its place in the vote, `votes` how many it is to have. */
export const GiveVotesCardInput = VoteCardInput.extend({
  commandId: CommandId,
  theme: z.number().int().min(0),
  votes: z.number().int(),
});
export type GiveVotesCardInput = z.infer<typeof GiveVotesCardInput>;

/** Of the cards that earlier versions sent, with a box for each theme. */
export const BallotCardInput = VoteCardInput.extend({ commandId: CommandId })
  .loose()
  .transform(({ teamId, voteId, commandId, ...boxes }) => ({
    ...{ teamId, voteId, commandId },
    votes: Array.from({ length: themesToVoteOn.most }, (_, at) => whole.parse(boxes[`votes${at}`])),
  }));
export type BallotCardInput = z.infer<typeof BallotCardInput>;

export const StrandCardInput = z.object({ ...team, strandId: id });
export type StrandCardInput = z.infer<typeof StrandCardInput>;

export const EndStrandCardInput = StrandCardInput.extend({ commandId: CommandId });
export type EndStrandCardInput = z.infer<typeof EndStrandCardInput>;

export const MissionCardInput = EndStrandCardInput.extend({
  version: z.number().int().positive(),
  mission: typed,
  asked,
  again,
});
export type MissionCardInput = z.infer<typeof MissionCardInput>;

/** The name of the box for a theme's place among the strands. */
export function placeBox(themeId: string): string {
  return `${placePrefix}${themeId}`;
}

const placePrefix = 'place:';

/** Ticked, or given a place each: two at one place stand as in the card, and 0 is no place. */
export const StrandsCardInput = z
  .looseObject({
    ...team,
    commandId: CommandId,
    version: z.number().int().positive(),
    strands: chosen,
  })
  .transform(({ teamId, commandId, version, strands, ...boxes }) => {
    const places = Object.keys(boxes).filter((box) => box.startsWith(placePrefix));
    const placed = places
      .map((box) => ({ id: box.slice(placePrefix.length), place: whole.parse(boxes[box]) }))
      .filter(({ place }) => place > 0)
      .toSorted((one, other) => one.place - other.place);
    const isOrdered = places.length > 0;
    const ids = { teamId, commandId, version };
    return { ...ids, isOrdered, strands: isOrdered ? placed.map(({ id }) => id) : strands };
  });
export type StrandsCardInput = z.infer<typeof StrandsCardInput>;
