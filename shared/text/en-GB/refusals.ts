/** Why something was not done. */
import type { GateGap } from '../../domain/journey/stage.ts';
import type { ExperimentGap } from '../../domain/questions/blueprint.ts';
import { list, type Words } from './phrases.ts';

export const refusals = {
  gaps: {
    'waits-for-sensemaking':
      'It is kept for the local blueprint and waits for sensemaking. If it could start now after all, whoever logged it can edit its scope.',
    'plan-why': 'a line on why it is needed',
    'plan-success': 'a picture of success',
    'plan-steps': 'the steps',
    'plan-accountability': 'a way to see progress',
    'stakeholder-with-approach':
      'somebody who needs to be on board and a way to win them, or the word that nobody else is needed',
    'learning-happened': 'a line on what happened',
    'learning-learned': 'a line on what was learned',
    decision: 'a decision to keep, adapt or stop it',
    'experiment-if-we': 'what you would do',
    'experiment-then-we': 'what you would see then',
    'experiment-because': 'why you believe so',
    'experiment-owner': 'somebody who looks after it',
    'experiment-signal': 'something that would show you that it works',
    'experiment-review': 'a day to look at it together',
  } satisfies Words<GateGap | ExperimentGap>,
  errors: {
    invalid: 'Something needs another look before it can be kept.',
    doubtfulName: 'There is a name in it: please look whether it is a colleague’s.',
    guest:
      'You are here as a guest of the council, and one of the team’s supervisors or facilitators can add you in set up; until then I keep nothing you write.',
    notInThisTeam:
      'You are not in this team, so I can show and log nothing of it for you here. For a team of your own, write to me in a chat of your own.',
    lookedAfter: (name: string) =>
      `${name} looks after it. Ask them, and they can hand it on to you in a moment.`,
    notAllowed: (
      allowed: readonly string[],
      author: boolean,
      adder = false,
      asked = false,
      owner = false,
    ) =>
      `That is for ${list([...(author ? ['whoever logged or owns the change'] : []), ...(owner ? ['whoever looks after it'] : []), ...(adder ? ['whoever added it'] : []), ...(asked ? ['whoever was asked'] : []), ...allowed], 'or')}. Ask one of them, and they can do it in a moment.`,
    signpost: (words: string) =>
      `This sounds like something for people who can act on it now, so it has not been kept here. ${words} If I have misunderstood, put it another way.`,
    notFound: 'That could not be found. It may not be there any more.',
    gate: (missing: readonly string[]) => `Before it goes on, it still needs ${list(missing)}.`,
    noSuchMove: 'It cannot make that move from where it is now.',
    tooMany: (limit: number) =>
      `There are ${limit.toLocaleString('en-GB')} already, which is as many as this can hold. Once one of them is done with or taken away, there is room for another.`,
    nothingToUndo: 'There is nothing of yours to undo here.',
    stale: 'Someone has changed it since. Here is how it stands now.',
    editionMade: (n: number, by: string | null) =>
      `${by === null ? `You have made edition ${n} already` : `${by} made edition ${n} meanwhile`}, so nothing else was made. Look at it first: another can be made beside it.`,
    editionSame: (n: number) =>
      `The blueprint says just what edition ${n} says, so there is nothing to make another of yet.`,
    voteClosed: 'That vote has closed, so nothing was changed. Here is how it ended.',
    voteOpen: 'A vote is open already. Here it is.',
    ringsClosed: 'It has been closed since, so that was not counted. Here is how it stands now.',
    tooFew: (least: number) =>
      `With fewer than ${least === 5 ? 'five' : least} people nobody’s answer would stay secret, so say it aloud in the room instead.`,
    busy: 'Too much is happening at once. Please try again in a minute: nothing is kept twice.',
    unknown:
      'No answer came back, so it may or may not have been kept. Please try again as it is: nothing is kept twice.',
  },
};
