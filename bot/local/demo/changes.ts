/** A dozen invented small changes of a team in week 6, over all four stages. */
import type { ActionPlan } from '../../../shared/domain/small-change/content/action-plan.ts';
import type { Learning } from '../../../shared/domain/small-change/content/learning.ts';
import type { ScopeAnswer } from '../../../shared/domain/small-change/content/scope-check.ts';
import type { Weighing } from '../../../shared/domain/small-change/content/weighing.ts';
import type { Say, Stance } from '../../../shared/domain/stakeholders/stakeholder.ts';
import type { DemoStrand } from './barriers.ts';
import type { DemoName } from './people.ts';

export type DemoStakeholder = {
  readonly role: string;
  readonly stance: Stance;
  readonly say: Say;
  readonly approach: string;
};

/** A yes asked of a role outside the team, and what somebody heard. */
export type DemoAsk = {
  readonly by: DemoName;
  readonly on: number;
  readonly ofRole: string;
  readonly words: string;
  readonly heard: { readonly by: DemoName; readonly on: number; readonly because: string };
};

/** Days count from the first day of the programme; steps happen in the order of their days. */
export type DemoChange = {
  readonly title: string;
  readonly benefit: string | null;
  readonly scope: ScopeAnswer;
  readonly by: DemoName;
  readonly loggedOn: number;
  readonly owner?: DemoName;
  /** The day the team means to have it in place. */
  readonly byWhen?: number;
  readonly weighing?: Weighing;
  readonly planned?: {
    readonly by: DemoName;
    readonly on: number;
    readonly plan: Partial<ActionPlan>;
  };
  readonly influence?: {
    readonly by: DemoName;
    readonly on: number;
    readonly stakeholder: DemoStakeholder | null;
  };
  readonly asked?: DemoAsk;
  readonly grow?: {
    readonly by: DemoName;
    readonly on: number;
    readonly learning: Partial<Learning>;
  };
  /** How it is going, said once it is under way. */
  readonly told?: { readonly by: DemoName; readonly on: number; readonly words: string };
  /** Adapted, and tried again: back through the stages, a day each. */
  readonly again?: { readonly by: DemoName; readonly on: number };
  /** Barriers count from 1. */
  readonly answers?: {
    readonly by: DemoName;
    readonly on: number;
    readonly strand: DemoStrand;
    readonly barriers: readonly number[];
  };
};

export function toChangeId(number: number): string {
  return `change-demo-${number}`;
}

export const demoChanges: readonly DemoChange[] = [
  {
    title: 'Ten quiet minutes after every visit before the next call is put through',
    benefit: 'Notes are written while they are fresh, and the next family gets a clear head.',
    scope: 'in-our-gift',
    by: 'jo',
    loggedOn: 3,
    answers: { by: 'jo', on: 19, strand: 'twice', barriers: [5] },
    owner: 'jo',
    planned: {
      by: 'jo',
      on: 8,
      plan: {
        why: 'We carry one visit into the next. A pause lets us be fully there for the family in front of us.',
        success:
          'Notes from most visits are written the same day, and people say they feel less rushed.',
        steps:
          'Tell the duty desk.\nTwo of us try it for a fortnight.\nTalk about it in the team meeting.',
        accountability: 'A tick on the team whiteboard, looked at together every Thursday.',
      },
    },
    influence: { by: 'priya', on: 15, stakeholder: null },
    grow: {
      by: 'jo',
      on: 22,
      learning: {
        happened:
          'Four of us have done it for two weeks. The phones were covered by whoever was in.',
        learned:
          'It only works when the duty desk knows who is out. The whiteboard did that better than the calendar.',
        noticed: 'Two families said that somebody rang them back the same afternoon.',
        decision: 'keep',
        timeReleased: {
          minutes: 50,
          people: 4,
          use: 'direct-work',
          basis: 'estimated',
          sureness: 'fairly-sure',
        },
        livedUpTo: [
          {
            id: 'value-demo-value-2',
            value: 'Time with families comes first',
            opposite: 'the form comes first',
          },
        ],
      },
    },
  },
  {
    title: 'Shorter template for the weekly team meeting',
    benefit: 'Half an hour back for everyone.',
    scope: 'in-our-gift',
    by: 'priya',
    loggedOn: 4,
    told: {
      by: 'priya',
      on: 32,
      words: 'Three meetings with it now, and all of them ended before eleven.',
    },
    owner: 'priya',
    planned: {
      by: 'priya',
      on: 9,
      plan: {
        why: 'Most of the meeting is reading things out. The time belongs with families.',
        success: 'The meeting ends by 10:30am and nobody misses what was dropped.',
        steps: 'Send the updates round before.\nKeep the meeting for three questions.',
        accountability: 'We ask at the end of each meeting: was that worth it?',
      },
    },
    influence: { by: 'priya', on: 10, stakeholder: null },
    grow: {
      by: 'priya',
      on: 17,
      learning: {
        happened: 'The meeting was shorter twice, and on the third week it was as long as before.',
        learned: 'Three questions are too many when everybody answers all of them.',
        decision: 'adapt',
      },
    },
    again: { by: 'priya', on: 22 },
  },
  {
    title: 'Families choose where the first meeting is held',
    benefit: 'Parents who dread the office start the conversation on their own ground.',
    scope: 'in-our-gift',
    by: 'amara',
    loggedOn: 8,
    told: { by: 'amara', on: 31, words: 'Two families chose the library, and one chose a walk.' },
    owner: 'amara',
    planned: {
      by: 'amara',
      on: 11,
      plan: {
        why: 'The first hour sets the tone for everything after. Choice is respect.',
        success: 'Families are asked every time, and more of them come.',
        steps:
          'Add one question to the first phone call.\nList five places we can use for nothing.',
        accountability: 'We note where each first meeting was, and look back after a month.',
      },
    },
    influence: {
      by: 'amara',
      on: 18,
      stakeholder: {
        role: 'Lone working lead',
        stance: 'doubtful',
        say: 'decides',
        approach: 'Walk through the five places together and agree the sign-in for each.',
      },
    },
  },
  {
    title: 'Health visitors join our Tuesday huddle for fifteen minutes',
    benefit: 'Worries are shared a week sooner, and families are not asked the same thing twice.',
    scope: 'needs-a-yes',
    by: 'jo',
    loggedOn: 9,
    owner: 'priya',
    planned: {
      by: 'priya',
      on: 16,
      plan: {
        why: 'We find things out from each other by accident. Families feel the gap.',
        success: 'One health visitor at most huddles, and fewer repeated questions.',
        steps:
          'Invite their team lead.\nTry it for four Tuesdays.\nAsk both teams what it gave them.',
        accountability: 'Priya brings it to supervision with the health lead each fortnight.',
      },
    },
    influence: {
      by: 'priya',
      on: 23,
      stakeholder: {
        role: 'Health visiting team lead',
        stance: 'supportive',
        say: 'decides',
        approach: 'Offer to go to their huddle first.',
      },
    },
    asked: {
      by: 'priya',
      on: 25,
      ofRole: 'Health visiting team lead',
      words: 'Four Tuesdays, fifteen minutes each, and whoever is on the early shift comes.',
      heard: { by: 'jo', on: 31, because: 'From the first Tuesday after their rota changes.' },
    },
  },
  {
    title: 'Supervision happens on a walk when people want it to',
    benefit: null,
    scope: 'in-our-gift',
    by: 'priya',
    loggedOn: 11,
    told: { by: 'priya', on: 33, words: 'The first walk is on Tuesday.' },
    owner: 'priya',
    planned: {
      by: 'priya',
      on: 18,
      plan: {
        why: 'Some of the best thinking happens away from the desk, and that reaches families.',
        success: 'Anyone who asks for it gets it.',
        steps: 'Offer it in the next round of supervision.\nAgree how notes are kept.',
        accountability: 'A question in the supervision record.',
      },
    },
    influence: {
      by: 'priya',
      on: 25,
      stakeholder: {
        role: 'Quality assurance manager',
        stance: 'neutral',
        say: 'has-a-say',
        approach: 'Show two anonymised records so that it is clear nothing is lost.',
      },
    },
  },
  {
    title: 'One-page summary at the top of every handover',
    benefit: 'Families tell their story once, even when their worker changes.',
    scope: 'in-our-gift',
    by: 'amara',
    loggedOn: 15,
    told: { by: 'amara', on: 32, words: 'Two handovers done with it.' },
    answers: { by: 'amara', on: 20, strand: 'twice', barriers: [4] },
    owner: 'amara',
    byWhen: 60,
    weighing: { familyValue: 'a-lot', gift: 'mostly-ours', effort: 'medium' },
    planned: {
      by: 'amara',
      on: 24,
      plan: {
        why: 'Starting again hurts. A page written with the family carries the relationship over.',
        success: 'The new worker has read it before the first visit, and the family has seen it.',
        steps: null,
        accountability: null,
      },
    },
  },
  {
    title: 'Share a desk day with the early help team every other Friday',
    benefit: 'Step-downs become a conversation, not a form.',
    scope: 'needs-a-yes',
    by: 'jo',
    loggedOn: 17,
    owner: 'jo',
    told: { by: 'jo', on: 33, words: 'Early help say they would like that.' },
    planned: {
      by: 'jo',
      on: 25,
      plan: {
        why: 'When we know each other, families move between us without falling.',
        success: null,
        steps: null,
        accountability: null,
      },
    },
  },
  {
    title: 'Texts to parents come from a name, not from the council',
    benefit: 'People answer somebody they know.',
    scope: 'needs-a-yes',
    by: 'amara',
    loggedOn: 22,
    answers: { by: 'jo', on: 23, strand: 'yes', barriers: [3] },
    owner: 'jo',
    byWhen: 50,
    weighing: { familyValue: 'some', gift: 'partly', effort: 'small' },
    planned: {
      by: 'jo',
      on: 30,
      plan: {
        why: 'A message without a name reads like a warning.',
        success: 'More replies, and fewer missed visits.',
        steps: 'Ask the digital team what the system allows.\nWrite three friendly texts together.',
        accountability: null,
      },
    },
  },
  {
    title: 'A shared list of which forms can be skipped, and when',
    benefit: 'Everyone stops filling in CP1 twice.',
    scope: 'in-our-gift',
    by: 'jo',
    loggedOn: 24,
    answers: { by: 'jo', on: 25, strand: 'twice', barriers: [4, 6] },
    weighing: { familyValue: 'a-little', gift: 'mostly-ours', effort: 'small' },
  },
  {
    title: 'Protected Wednesday mornings for direct work, no meetings before noon',
    benefit: 'Three hours a week with children, every week.',
    scope: 'needs-a-yes',
    by: 'amara',
    loggedOn: 29,
    owner: 'amara',
    weighing: { familyValue: 'a-lot', gift: 'partly', effort: 'large' },
  },
  {
    title: 'Rethink how cases are allocated so that the same worker stays throughout',
    benefit: 'Children keep one person they trust.',
    scope: 'for-the-blueprint',
    by: 'priya',
    loggedOn: 31,
  },
  {
    title: 'Keep spare car seats at both offices',
    benefit: 'No more driving across town before a visit.',
    scope: 'in-our-gift',
    by: 'jo',
    loggedOn: 32,
    answers: { by: 'nadia', on: 33, strand: 'yes', barriers: [2] },
  },
];
