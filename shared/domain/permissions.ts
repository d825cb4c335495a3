/** Who may do what: one table, read by every use case and tested cell by cell. */

export const roles = ['practitioner', 'supervisor', 'facilitator', 'leader'] as const;

export type Role = (typeof roles)[number];

/** What somebody is for a council’s blueprint, beside what they are in their team: `programme/permissions.ts` has its table. */
export const programmeRoles = ['steward', 'leader'] as const;

export type ProgrammeRole = (typeof programmeRoles)[number];

/** `own`: only on a change they logged or look after. `owned`: only on one they look after. `added`: only on what they added. `asked`: only what they were asked. */
export type Permission = 'yes' | 'own' | 'owned' | 'added' | 'asked' | 'no';

export const permissions = {
  'see-board': { practitioner: 'yes', supervisor: 'yes', facilitator: 'yes', leader: 'yes' },
  /** Of all teams they serve, beside each other. */
  'see-overview': { practitioner: 'no', supervisor: 'no', facilitator: 'yes', leader: 'yes' },
  'log-change': { practitioner: 'yes', supervisor: 'yes', facilitator: 'yes', leader: 'yes' },
  'edit-change': { practitioner: 'own', supervisor: 'yes', facilitator: 'yes', leader: 'own' },
  'plan-change': { practitioner: 'yes', supervisor: 'yes', facilitator: 'yes', leader: 'own' },
  'weigh-change': { practitioner: 'yes', supervisor: 'yes', facilitator: 'yes', leader: 'yes' },
  'influence-change': { practitioner: 'yes', supervisor: 'yes', facilitator: 'yes', leader: 'own' },
  /** That two names on the influence map are one role. */
  'join-roles': { practitioner: 'no', supervisor: 'yes', facilitator: 'yes', leader: 'no' },
  'ask-for-a-yes': { practitioner: 'yes', supervisor: 'yes', facilitator: 'yes', leader: 'own' },
  'answer-ask': {
    practitioner: 'asked',
    supervisor: 'asked',
    facilitator: 'asked',
    leader: 'asked',
  },
  /** Which strand and barriers it answers, and why it is beyond the team. */
  'link-change': { practitioner: 'yes', supervisor: 'yes', facilitator: 'yes', leader: 'own' },
  /** What a role outside the team said, told by whoever heard it. */
  'record-answer': { practitioner: 'yes', supervisor: 'yes', facilitator: 'yes', leader: 'yes' },
  'take-change': { practitioner: 'yes', supervisor: 'yes', facilitator: 'yes', leader: 'yes' },
  'hand-on-change': {
    practitioner: 'owned',
    supervisor: 'yes',
    facilitator: 'yes',
    leader: 'owned',
  },
  'go-again': { practitioner: 'own', supervisor: 'yes', facilitator: 'yes', leader: 'own' },
  'learn-from-change': {
    practitioner: 'yes',
    supervisor: 'yes',
    facilitator: 'yes',
    leader: 'own',
  },
  'tell-progress': { practitioner: 'yes', supervisor: 'yes', facilitator: 'yes', leader: 'yes' },
  'withdraw-change': { practitioner: 'own', supervisor: 'yes', facilitator: 'yes', leader: 'own' },
  'say-thanks': { practitioner: 'yes', supervisor: 'yes', facilitator: 'yes', leader: 'yes' },
  'move-change': { practitioner: 'own', supervisor: 'yes', facilitator: 'yes', leader: 'own' },
  'undo-change': { practitioner: 'yes', supervisor: 'yes', facilitator: 'yes', leader: 'yes' },
  'see-check-ins': { practitioner: 'no', supervisor: 'yes', facilitator: 'yes', leader: 'no' },
  'set-up-team': { practitioner: 'no', supervisor: 'yes', facilitator: 'yes', leader: 'no' },
  /** What words do that name somebody who was forgotten. */
  'decide-names': { practitioner: 'no', supervisor: 'yes', facilitator: 'yes', leader: 'no' },
  /** That all the team has goes, and that it stays. */
  'end-team': { practitioner: 'no', supervisor: 'yes', facilitator: 'yes', leader: 'no' },
  'export-team': { practitioner: 'no', supervisor: 'yes', facilitator: 'yes', leader: 'no' },
  /** Who did what, without a word of it. */
  'read-audit': { practitioner: 'no', supervisor: 'yes', facilitator: 'yes', leader: 'no' },
  'add-value': { practitioner: 'yes', supervisor: 'yes', facilitator: 'yes', leader: 'yes' },
  'change-value': { practitioner: 'added', supervisor: 'yes', facilitator: 'yes', leader: 'added' },
  'add-voice': { practitioner: 'yes', supervisor: 'yes', facilitator: 'yes', leader: 'yes' },
  'take-voice-back': {
    practitioner: 'added',
    supervisor: 'added',
    facilitator: 'added',
    leader: 'added',
  },
  'write-vision': { practitioner: 'no', supervisor: 'yes', facilitator: 'yes', leader: 'no' },
  'raise-barrier': { practitioner: 'yes', supervisor: 'yes', facilitator: 'yes', leader: 'yes' },
  'take-barrier-back': {
    practitioner: 'added',
    supervisor: 'added',
    facilitator: 'added',
    leader: 'added',
  },
  'theme-barriers': { practitioner: 'no', supervisor: 'yes', facilitator: 'yes', leader: 'no' },
  'open-vote': { practitioner: 'no', supervisor: 'yes', facilitator: 'yes', leader: 'no' },
  'cast-ballot': { practitioner: 'yes', supervisor: 'yes', facilitator: 'yes', leader: 'yes' },
  'close-vote': { practitioner: 'no', supervisor: 'yes', facilitator: 'yes', leader: 'no' },
  'choose-strands': { practitioner: 'no', supervisor: 'yes', facilitator: 'yes', leader: 'no' },
  'name-mission': { practitioner: 'no', supervisor: 'yes', facilitator: 'yes', leader: 'no' },
  'end-strand': { practitioner: 'no', supervisor: 'yes', facilitator: 'yes', leader: 'no' },
  'check-in': { practitioner: 'no', supervisor: 'yes', facilitator: 'yes', leader: 'no' },
  'open-stage': { practitioner: 'no', supervisor: 'yes', facilitator: 'yes', leader: 'no' },
  'answer-pulse': { practitioner: 'yes', supervisor: 'yes', facilitator: 'yes', leader: 'yes' },
  'see-pulse': { practitioner: 'yes', supervisor: 'yes', facilitator: 'yes', leader: 'yes' },
} as const satisfies Readonly<Record<string, Readonly<Record<Role, Permission>>>>;

export type Verb = keyof typeof permissions;

export function may(role: Role, verb: Verb, isOwn: boolean): boolean {
  const permission: Permission = permissions[verb][role];
  return permission === 'yes' || (permission !== 'no' && isOwn);
}

/** For a refusal that says who can: the roles that always may, and whether whoever made it may too. */
export function whoMay(verb: Verb): {
  readonly allowed: readonly Role[];
  readonly author: boolean;
  readonly owner?: boolean;
  readonly adder?: boolean;
  readonly asked?: boolean;
} {
  const row: Readonly<Record<Role, Permission>> = permissions[verb];
  return {
    allowed: roles.filter((role) => row[role] === 'yes'),
    author: roles.some((role) => row[role] === 'own'),
    ...(roles.some((role) => row[role] === 'owned') && { owner: true }),
    ...(roles.some((role) => row[role] === 'added') && { adder: true }),
    ...(roles.some((role) => row[role] === 'asked') && { asked: true }),
  };
}
