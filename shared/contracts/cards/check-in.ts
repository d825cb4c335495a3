/** What comes back from the cards of a weekly check-in. */
import { z } from 'zod';
import { askedAtOnce, movements } from '../../domain/check-in/check-ins.ts';
import { CommandId } from '../api/change-commands.ts';
import { renamed } from '../earlier.ts';
import { again, asked, id, typed } from './change.ts';

/** The slip of a pulse that came with the check-in, whatever team's: it is only handed on (P16). */
const slipFields = {
  pulseTeamId: id.optional(),
  roundId: id.optional(),
  token: z.string().max(200).optional(),
};

export const CheckInChooseInput = z.object(slipFields).transform(toSlip);

export const CheckInTeamInput = z
  .object({ teamId: id, ...slipFields })
  .transform(({ teamId, ...slip }) => ({ teamId, slip: toSlip(slip) }));
export type CheckInTeamInput = z.infer<typeof CheckInTeamInput>;

/** Cards sent before each press was kept at once have a box a change, named so. */
const boxPrefix = 'movement ';

/** A box left alone arrives as nothing or as an empty string. */
const Movement = z.enum(movements).nullable().catch(null);

const Sent = z
  .object({
    ...{ teamId: id, commandId: CommandId },
    /** The Monday of the week the card was drawn for, and the version it was drawn from. */
    occurrence: z.string().max(10),
    version: z.number().int().positive(),
    cover: typed,
    thanks: typed,
    asked,
    again,
    ...slipFields,
    /** A toggle sends its value as text. */
    share: z.string().catch(''),
  })
  .loose()
  .transform(({ teamId, commandId, occurrence, version, cover, thanks, ...rest }) => {
    const { share, asked, again, pulseTeamId, roundId, token, ...boxes } = rest;
    return {
      ...{ teamId, commandId, occurrence, version, cover, thanks },
      slip: toSlip({ pulseTeamId, roundId, token }),
      asked,
      again,
      shared: share === 'true',
      said: Object.entries(boxes)
        .flatMap(([box, chosen]) => {
          const movement = Movement.parse(chosen);
          if (!box.startsWith(boxPrefix) || movement === null) return [];
          return [{ changeId: box.slice(boxPrefix.length), movement }];
        })
        .slice(0, askedAtOnce),
    };
  });
/** One press of how a change stands, with whatever else stands in the boxes. */
export const CheckInMarkInput = z
  .object({
    ...{ teamId: id, changeId: id, movement: z.enum(movements), commandId: CommandId },
    occurrence: z.string().max(10),
    cover: typed,
    thanks: typed,
    share: z.string().catch(''),
    ...slipFields,
  })
  .transform(({ cover, thanks, share, pulseTeamId, roundId, token, ...mark }) => ({
    mark,
    typed: { cover, thanks, shared: share === 'true' },
    slip: toSlip({ pulseTeamId, roundId, token }),
  }));
export type CheckInMarkInput = z.infer<typeof CheckInMarkInput>;

/** Cards that are out may name a box as it was called before. */
export const CheckInCardInput = z.preprocess(renamed({ thanks: 'shoutOut' }), Sent);
export type CheckInCardInput = z.infer<typeof CheckInCardInput>;

type SlipFields = z.infer<z.ZodObject<typeof slipFields>>;

/** Null where none came. */
function toSlip({ pulseTeamId, roundId, token }: SlipFields) {
  if (pulseTeamId === undefined || roundId === undefined || token === undefined) return null;
  return { pulseTeamId, roundId, token };
}
