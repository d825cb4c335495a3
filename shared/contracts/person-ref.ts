/** A person as they are named wherever something is stored or sent. */
import { z } from 'zod';

export const PersonRef = z.object({ id: z.string(), name: z.string() });
