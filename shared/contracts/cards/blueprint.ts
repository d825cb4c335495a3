/** What comes back from the cards of a local blueprint and its experiments. */
import { z } from 'zod';
import { decisions } from '../../domain/small-change/content/learning.ts';
import { CommandId } from '../api/change-commands.ts';
import { again, asked, ChangeCardInput, id, typed } from './change.ts';

export const ProgrammeCardInput = z.object({ programmeId: id.optional() });

/** The draft on a team’s card, gone back to. */
export const DraftInput = z.object({ teamId: id });
export type DraftInput = z.infer<typeof DraftInput>;

export const ExperimentCardInput = z.object({ programmeId: id, experimentId: id });
export type ExperimentCardInput = z.infer<typeof ExperimentCardInput>;

export const ExperimentCommandInput = ExperimentCardInput.extend({ commandId: CommandId });
export type ExperimentCommandInput = z.infer<typeof ExperimentCommandInput>;

/** All of a change, out of what is made sense of. */
export const LeaveOutInput = ChangeCardInput.extend({ commandId: CommandId });
export type LeaveOutInput = z.infer<typeof LeaveOutInput>;

export const TryCardInput = ExperimentCommandInput.extend({ teamId: id });
export type TryCardInput = z.infer<typeof TryCardInput>;

export const CycleCardInput = ExperimentCommandInput.extend({
  /** Cards of earlier versions say none: they are answered with one that does. */
  cycle: z.number().int().nonnegative().catch(0),
  understood: typed,
  happened: typed,
  learned: typed,
  surprised: typed,
  decision: z.enum(decisions).nullable().catch(null),
  reviewOn: z.string().max(40).catch(''),
  asked,
  again,
});
export type CycleCardInput = z.infer<typeof CycleCardInput>;
