/** What the tab’s API says of who is to be won for a team’s open changes: `GET /api/teams/:teamId/influence`. */
import { z } from 'zod';
import { says, stances } from '../../domain/stakeholders/stakeholder.ts';

/** A calendar day where the team works, `YYYY-MM-DD`. */
const day = z.string();

const StandingChange = z.object({
  changeId: z.string(),
  version: z.number(),
  /** Shown as SC-12. */
  number: z.number(),
  title: z.string(),
  strandId: z.string().nullable(),
});

/** One role on one change; a pill is made of those that stand alike. */
export const StandingView = z.object({
  stakeholderId: z.string(),
  roleId: z.string(),
  role: z.string(),
  stance: z.enum(stances),
  before: z.array(z.object({ stance: z.enum(stances), on: day.nullable() })).readonly(),
  cameRoundOn: day.nullable(),
  say: z.enum(says).nullable(),
  approach: z.string().nullable(),
  nextTalk: z.object({ on: day, by: z.string().nullable() }).nullable(),
  isAsked: z.boolean(),
  saidYes: z.boolean(),
  saidYesToAll: z.boolean(),
  change: StandingChange,
});
export type StandingView = z.infer<typeof StandingView>;

export const InfluenceView = z.object({
  today: day,
  standings: z.array(StandingView).readonly(),
  strands: z.array(z.object({ id: z.string(), name: z.string() })).readonly(),
  /** Changes in Influence for which nobody is named yet. */
  withNobody: z.array(StandingChange).readonly(),
});
export type InfluenceView = z.infer<typeof InfluenceView>;
