/** What comes back from a card that says what of a team is to go. */
import { z } from 'zod';

const id = z.string().min(1).max(200);

export const KeepTeamInput = z.object({ teamId: id, endingId: id });
export type KeepTeamInput = z.infer<typeof KeepTeamInput>;
