/** Who may do what for a council’s blueprint: a second table, of the same shape as that of a team, and tested cell by cell. */
import { type ProgrammeRole, type Role, roles } from '../permissions.ts';

/** Somebody in one of its teams, whatever their role, and those who were named for it. */
export const standings = ['member', 'steward', 'leader'] as const;

export type Standing = (typeof standings)[number];

/**
 * `lead`: supervisors and facilitators, of what is their own team’s. `own`: on what is theirs, and their team’s leads.
 * `owned`: only on what they look after. `added`: only on what they added themselves.
 */
export type ProgrammePermission = 'yes' | 'lead' | 'own' | 'owned' | 'added' | 'no';

export const programmePermissions = {
  'see-programme': { member: 'yes', steward: 'yes', leader: 'yes' },
  /** With other teams: whoever does looks after it from then on. */
  'set-up-programme': { member: 'lead', steward: 'no', leader: 'no' },
  /** A team they are in themselves, and to take it back. */
  'invite-team': { member: 'no', steward: 'yes', leader: 'no' },
  /** For their own team: neither side can do it alone. */
  'join-programme': { member: 'lead', steward: 'no', leader: 'no' },
  'leave-programme': { member: 'lead', steward: 'no', leader: 'no' },
  /** Who looks after it, and who answers for the council. */
  'name-people': { member: 'no', steward: 'yes', leader: 'no' },
  /** What their own team learned, out of the team. */
  'put-in': { member: 'lead', steward: 'no', leader: 'no' },
  withhold: { member: 'own', steward: 'no', leader: 'no' },
  /** What whoever logged it left out: a lead may not. */
  'let-in-own': { member: 'added', steward: 'no', leader: 'no' },
  /** The same of a programme their team has left: what it put in there. */
  'take-out': { member: 'own', steward: 'no', leader: 'no' },
  /** What helped or got in the way, by name or confidentially. */
  reflect: { member: 'yes', steward: 'yes', leader: 'yes' },
  /** One of their own by name; a steward any, should one name somebody. */
  'take-reflection-back': { member: 'owned', steward: 'yes', leader: 'owned' },
  /** The same of a programme their team has left: only what they said by name themselves. */
  'take-reflection-out': { member: 'owned', steward: 'no', leader: 'no' },
  'begin-round': { member: 'no', steward: 'yes', leader: 'no' },
  sort: { member: 'yes', steward: 'yes', leader: 'yes' },
  'name-theme': { member: 'yes', steward: 'yes', leader: 'yes' },
  /** Whether the themes ring true: asked and closed by whoever looks after the blueprint, and answered by everybody. */
  'open-rings': { member: 'no', steward: 'yes', leader: 'no' },
  'close-rings': { member: 'no', steward: 'yes', leader: 'no' },
  ring: { member: 'yes', steward: 'yes', leader: 'yes' },
  /** On which themes to begin with. */
  'open-vote': { member: 'no', steward: 'yes', leader: 'no' },
  'close-vote': { member: 'no', steward: 'yes', leader: 'no' },
  'cast-ballot': { member: 'yes', steward: 'yes', leader: 'yes' },
  /** Of the teams' visions, or one of their own; and to take it back. */
  'choose-vision': { member: 'yes', steward: 'yes', leader: 'yes' },
  'draw-pillar': { member: 'yes', steward: 'yes', leader: 'yes' },
  'edit-pillar': { member: 'yes', steward: 'yes', leader: 'yes' },
  /** One without experiments; its words stay in the history. */
  'drop-pillar': { member: 'yes', steward: 'yes', leader: 'yes' },
  /** To a pillar, for the council. */
  commit: { member: 'no', steward: 'no', leader: 'yes' },
  /** Something of whoever can give it. */
  'ask-for': { member: 'yes', steward: 'yes', leader: 'yes' },
  /** Until it is answered: what they asked themselves; a steward any. */
  'take-ask-back': { member: 'owned', steward: 'yes', leader: 'owned' },
  'answer-ask': { member: 'no', steward: 'no', leader: 'yes' },
  'propose-experiment': { member: 'yes', steward: 'yes', leader: 'yes' },
  'edit-experiment': { member: 'yes', steward: 'yes', leader: 'yes' },
  /** And let it rest, and take it up again. */
  'start-experiment': { member: 'yes', steward: 'yes', leader: 'yes' },
  /** To look after it from then on. */
  'take-experiment': { member: 'yes', steward: 'yes', leader: 'yes' },
  /** On their own team's board, as a small change. */
  'try-experiment': { member: 'yes', steward: 'no', leader: 'no' },
  'tell-cycle': { member: 'owned', steward: 'yes', leader: 'owned' },
  /** Of the blueprint as it stands, to be put to the council. */
  'make-edition': { member: 'no', steward: 'yes', leader: 'no' },
  sign: { member: 'no', steward: 'no', leader: 'yes' },
} as const satisfies Readonly<Record<string, Readonly<Record<Standing, ProgrammePermission>>>>;

export type ProgrammeVerb = keyof typeof programmePermissions;

/** What somebody is in it. `role`: theirs in the team it is about; null where they are in none. */
export type Stands = { readonly standings: readonly Standing[]; readonly role: Role | null };

export function mayInProgramme(
  { standings, role }: Stands,
  verb: ProgrammeVerb,
  isOwn = false,
): boolean {
  return standings.some((standing) => {
    const permission: ProgrammePermission = programmePermissions[verb][standing];
    if (permission === 'yes') return true;
    if (permission === 'owned' || permission === 'added') return isOwn;
    const isLead = role === 'supervisor' || role === 'facilitator';
    return (permission === 'lead' && isLead) || (permission === 'own' && (isOwn || isLead));
  });
}

/** For a refusal that says who can. */
export function whoMayInProgramme(verb: ProgrammeVerb): {
  readonly allowed: readonly (Role | ProgrammeRole)[];
  readonly author: boolean;
  readonly ofBlueprint: true;
  readonly owner?: boolean;
  readonly adder?: boolean;
} {
  const row: Readonly<Record<Standing, ProgrammePermission>> = programmePermissions[verb];
  const leads = roles.filter((role) => role === 'supervisor' || role === 'facilitator');
  return {
    allowed: [
      ...(row.member === 'lead' || row.member === 'own' ? leads : []),
      ...(row.steward === 'yes' ? ['steward' as const] : []),
      ...(row.leader === 'yes' ? ['leader' as const] : []),
    ],
    ...{ author: row.member === 'own', ofBlueprint: true },
    ...(row.member === 'owned' && { owner: true }),
    ...(row.member === 'added' && { adder: true }),
  };
}
