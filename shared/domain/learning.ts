/** What a small change taught the team (P10). Stopped with learning counts as success. */

export const decisions = ['keep', 'adapt', 'stop'] as const;

export type Decision = (typeof decisions)[number];

export type Learning = {
  readonly happened: string | null;
  readonly learned: string | null;
  readonly decision: Decision | null;
};
