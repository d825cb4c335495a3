/** The scope check: a conversation with three honourable answers, never a filter. */

export const scopeAnswers = ['in-our-gift', 'needs-a-yes', 'for-the-blueprint'] as const;

export type ScopeAnswer = (typeof scopeAnswers)[number];
