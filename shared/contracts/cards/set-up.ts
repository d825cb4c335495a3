/** What comes back from the cards a team is set up with. */
import { z } from 'zod';
import { CommandId } from '../api/change-commands.ts';

const id = z.string().min(1).max(200);

/** Enough for the ids of everyone a card can list, and far more than a council's name. */
const box = z
  .string()
  .transform((words) => words.slice(0, 20_000))
  .catch('');

/** A council's name that is too long comes back in its box, cut where the card stays small. */
const name = box.transform((words) => words.slice(0, 5_000));

export const SetUpOpenInput = z.object({ teamId: id, personId: id.optional() });
export type SetUpOpenInput = z.infer<typeof SetUpOpenInput>;

export const SetUpLeadInput = SetUpOpenInput.extend({ commandId: CommandId });

export const SetUpGiveBackInput = SetUpLeadInput.extend({ personId: id });
export type SetUpGiveBackInput = z.infer<typeof SetUpGiveBackInput>;

/** Each card has some of the boxes; the others arrive empty. */
export const SetUpSaveInput = SetUpOpenInput.extend({
  commandId: CommandId,
  version: z.number().int().positive(),
  council: name,
  person: name,
  roleInTeam: name,
  /** Cards that are out have a box a role, with everybody in it. */
  supervisors: box,
  facilitators: box,
  leaders: box,
  guests: box,
  /** The ids of the guests the card listed; an older card listed none. */
  guestsAsked: box,
  startsOn: name,
  workshop1: name,
  workshop2: name,
  workshop3: name,
  checkInDay: name,
  checkInTime: name,
  rhythm: name,
  pausedUntil: name,
});
export type SetUpSaveInput = z.infer<typeof SetUpSaveInput>;
