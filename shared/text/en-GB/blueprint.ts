/** The parts of the Blueprint view; the words of the document itself are loaded with it. */
import type { GatheredKind } from '../../domain/gathered/gathered.ts';
import type { Role } from '../../domain/permissions.ts';
import { drawUp } from '../blueprint/words/en-GB-draw-up.ts';
import { namedPeople } from '../blueprint/words/en-GB-named-people.ts';
import { sense } from '../blueprint/words/en-GB-sense.ts';
import { together } from '../blueprint/words/en-GB-together.ts';
import type { Words } from './phrases.ts';

/** `change`: what it is called; null where it stands beside it, or is left out. */
function forChange(change: string | null): string {
  return change === null ? '' : ` for “${change}”`;
}

export const blueprint = {
  /** Of the local blueprint as a document; loaded with its page, and when a file is made of it. */
  blueprintDocument: async () =>
    (await import('../blueprint/words/en-GB-document.ts')).documentWords,

  tab: {
    /** What a team has to make sense of, gathered from what it has written. */
    blueprint: {
      title: 'What we have to make sense of',
      intro:
        'Gathered by itself from what the team told, kept, asked for and raised. Nobody’s name is added to it, and nothing leaves the team before a lead puts it in.',
      none: 'Nothing yet. What you tell in Grow, keep for the blueprint, ask for, or put into a theme comes here by itself.',
      workshop: (day: string) => `Your last workshop, on ${day}, is the time to make sense of it.`,
      sides: {
        enabler: 'What helped',
        open: 'What we tried and learned',
        barrier: 'What got in the way',
      },
      empty: 'Nothing yet.',
      kinds: {
        learned: 'Learned',
        happened: 'What happened',
        noticed: 'Noticed',
        reflection: 'Said for this',
        'for-the-blueprint': 'Kept for the blueprint',
        'barrier-theme': 'Barriers',
        needed: 'Who was needed',
        'not-yet': 'Not yet',
        stuck: 'Waiting',
        time: 'Time given back',
      } satisfies Words<GatheredKind>,
      leftOut: '(left out: it looks like data about a family)',
      /** Fine to be read by whoever is meant: never where they stand, nor how they were won over. */
      needed: {
        /** Instead of a role that looked like a name, or like data about a family. */
        somebody: 'somebody (left out: about one person)',
        came: (who: string, change: string | null) =>
          `A yes from ${who} was needed${forChange(change)}, and came.`,
        notCome: (who: string, change: string | null) =>
          `A yes from ${who} was needed${forChange(change)}, and has not come yet.`,
        notYet: (who: string, change: string | null, because: string) =>
          `A yes from ${who} was needed${forChange(change)}, and has not come yet: ${because}`,
      },
      stuck: (change: string | null, stage: string, month: string) =>
        `${change === null ? 'It' : `“${change}”`} has waited in ${stage} since ${month}.`,
      time: (change: string | null, time: string) =>
        change === null ? time : `“${change}”: ${time}`,
      /** Of a theme’s barriers, beside those that are told in their words. */
      notShown: {
        confidential: (count: number) =>
          `${count} raised confidentially ${count === 1 ? 'is' : 'are'} not shown here.`,
        more: (count: number) => `${count} more ${count === 1 ? 'is' : 'are'} not shown here.`,
      },
      theme: (name: string, barriers: number) =>
        barriers === 1 ? `${name}: one barrier` : `${name}: ${barriers} barriers`,
      askedAs: {
        practitioner: 'a practitioner',
        supervisor: 'a supervisor',
        facilitator: 'a facilitator',
        leader: 'a leader',
      } satisfies Words<Role>,
      askedSomebody: 'somebody in the team',
    },
    sense,
    drawUp,
    namedPeople,
    together,
  },
};
