/** What stands in the invented team's way, how they grouped it, and how their vote fell. */
import type { DemoName } from './people.ts';

/** `week` counts from 1. */
export type DemoBarrier = {
  readonly barrier: string;
  /** Null: raised confidentially. */
  readonly by: DemoName | null;
  readonly week: number;
  readonly theme: DemoTheme | null;
};

export const demoThemes = {
  yes: 'Waiting for a yes',
  twice: 'Writing things twice',
  together: 'Knowing who does what',
} as const;

export type DemoTheme = keyof typeof demoThemes;

export const demoBarriers: readonly DemoBarrier[] = [
  {
    barrier: 'A food voucher needs a signature from somebody who is in meetings all day',
    by: 'jo',
    week: 1,
    theme: 'yes',
  },
  {
    barrier: 'Taxis for family time are agreed a week ahead, and plans change the day before',
    by: 'amara',
    week: 1,
    theme: 'yes',
  },
  {
    barrier: 'I stop asking for things, because asking takes longer than going without',
    by: null,
    week: 2,
    theme: 'yes',
  },
  {
    barrier: 'The same chronology is typed into two systems that do not talk to each other',
    by: 'nadia',
    week: 1,
    theme: 'twice',
  },
  {
    barrier: 'Visit notes are written on paper in the car and again in the evening',
    by: 'amara',
    week: 1,
    theme: 'twice',
  },
  {
    barrier: 'Referral forms ask for what we sent with the last one',
    by: 'jo',
    week: 2,
    theme: 'twice',
  },
  {
    barrier: 'When a family moves to another team, we hear about it from the family',
    by: 'priya',
    week: 2,
    theme: 'together',
  },
  {
    barrier: 'Nobody in health knows which of us to ring',
    by: 'nadia',
    week: 3,
    theme: 'together',
  },
  {
    barrier: 'There is nowhere to sit quietly after a hard visit',
    by: null,
    week: 4,
    theme: null,
  },
];

/** Votes for each theme, in the order of `demoThemes`. */
export const demoBallots: Readonly<Partial<Record<DemoName, readonly [number, number, number]>>> = {
  amara: [3, 2, 0],
  jo: [2, 3, 0],
  nadia: [1, 2, 2],
  priya: [3, 1, 1],
  marcus: [2, 1, 1],
};

/** The themes they chose, each with what they want instead. */
export const demoMissions = {
  yes: 'A yes on the same day',
  twice: 'Written once, and with the family',
} as const satisfies Partial<Record<DemoTheme, string>>;

export type DemoStrand = keyof typeof demoMissions;

export const demoStrands = Object.keys(demoMissions) as readonly DemoStrand[];
