/** What the tab's API says to whoever serves several teams: `GET /api/overview`. Words, and nothing to rank by. */
import { z } from 'zod';
import { stages } from '../../domain/journey/stage.ts';
import { JourneyWeek } from './board.ts';
import { JourneyView } from './journey.ts';

export const OverviewView = z.object({
  /** By their names. */
  teams: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      journey: JourneyWeek,
      stage: z.enum(stages).nullable(),
      /** `YYYY-MM-DD`; null where none is to come. */
      nextWorkshop: z.string().nullable(),
      help: JourneyView.shape.sentences.shape.help,
      /** The app can post in its channel. */
      isReached: z.boolean(),
    }),
  ),
  /** What waits for their own yes, oldest first, with what they need to give it. */
  yours: z.array(
    z.object({
      teamId: z.string(),
      team: z.string(),
      changeId: z.string(),
      askId: z.string(),
      /** Shown as SC-12. */
      number: z.number(),
      title: z.string(),
      by: z.string(),
      /** ISO instant. */
      askedAt: z.string(),
      words: z.string().nullable(),
      why: z.string().nullable(),
      success: z.string().nullable(),
      version: z.number(),
    }),
  ),
});
export type OverviewView = z.infer<typeof OverviewView>;
