/** `GET /api/teams/:teamId/audit?before=`: who did what, newest first; with `?as=csv|json` all of it as a file. */
import { z } from 'zod';
import type { AuditPage } from '../../domain/people-data/audit.ts';

/** `earlier` is what to send as `before` for the page that follows; null on the last. */
export type AuditView = AuditPage;

/** An ISO instant; the newest page without one. */
export const AuditBefore = z.iso.datetime().nullable().default(null);
