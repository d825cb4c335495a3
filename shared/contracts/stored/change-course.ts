/** A change with so much of its history as says how it came to where it is, for the journey. */
import { z } from 'zod';
import type { Course } from '../../domain/journey/crescendo/course.ts';
import { stages } from '../../domain/journey/stage.ts';
import { LearningShape } from '../change-parts.ts';
import { summary } from './documents.ts';

export type ChangeCourse = Course;

export const StoredChangeCourse: z.ZodType<ChangeCourse> = z.object({
  ...summary,
  history: z.array(
    z.object({
      at: z.string(),
      before: z.object({ stage: z.enum(stages), learning: LearningShape }).partial(),
    }),
  ),
});
