/** The local sign-in: on a laptop only, a person chooses which demo person to be. */
import { z } from 'zod';

export const LocalPeople = z.object({
  people: z.array(z.object({ id: z.string(), name: z.string(), role: z.string() })),
});
export type LocalPeople = z.infer<typeof LocalPeople>;

export const LocalTokenRequest = z.object({ user: z.string().min(1) });
export type LocalTokenRequest = z.infer<typeof LocalTokenRequest>;

export const LocalToken = z.object({ token: z.string() });
export type LocalToken = z.infer<typeof LocalToken>;

/** `GET /api/config`: what the page needs before anybody has signed in. */
export const TabConfig = z.object({ localSignIn: z.boolean() });
export type TabConfig = z.infer<typeof TabConfig>;
