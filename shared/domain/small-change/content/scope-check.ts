/** The scope check: a conversation with three honourable answers, never a filter. */

export const scopeAnswers = ['in-our-gift', 'needs-a-yes', 'for-the-blueprint'] as const;

export type ScopeAnswer = (typeof scopeAnswers)[number];

/** Why something is beyond a team, as sensemaking will sort it. */
export const beyonds = [
  'another-team',
  'another-service',
  'money',
  'system',
  'law',
  'not-sure',
] as const;

export type Beyond = (typeof beyonds)[number];
