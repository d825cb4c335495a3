/** The words of drawing up pillars and trying experiments under them. */
import type { BlueprintAskAnswer } from '../../../domain/blueprint/blueprint.ts';
import type { ExperimentState, WayToSee } from '../../../domain/blueprint/experiment.ts';
import type { Decision } from '../../../domain/small-change/content/learning.ts';

function list(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

type Words<Name extends string> = Readonly<Record<Name, string>>;

export const drawUp = {
  title: 'What do we want, and how do we find out?',
  intro:
    'A pillar says what you want instead. Under it stand small experiments: what you believe, the smallest try, and what it taught.',
  none: 'Draw up a first pillar from one or more themes: what do you want there instead?',
  noThemes: 'Pillars are drawn up from themes. Name what goes together under Sort and name first.',
  drawUp: 'Draw up a pillar',
  drawIntro: 'What do you want instead? A few words are enough to begin; the rest can follow.',
  commonGround: 'Common ground',
  withWhatIsSaid: (theme: string, said: readonly string[]) => [theme, ...said].join(' · '),
  drawn: (title: string) => `${title} is a pillar now.`,
  titlePlaceholder: 'For example: time that is protected for families',
  better: 'Put the pillar better',
  betterOf: (title: string) => `Put the pillar better: ${title}`,
  betterIntro: 'Anybody may put it better. Earlier words are kept.',
  isBetter: (title: string) => `${title} is kept as you put it.`,
  changedSince:
    'Somebody has changed it since you began. What you typed is still here, and where their words are others, they stand below the box. Send it once more to have yours.',
  drop: 'Take the pillar away',
  dropOf: (title: string) => `Take the pillar away: ${title}`,
  dropped: (title: string) => `${title} is no pillar any more.`,
  commit: 'Say what you will do',
  commitIntro: 'What you say stands in the blueprint with your name, for everybody to read.',
  isCommitted: (title: string) => `What you will do for ${title} stands there with your name.`,
  committed: (words: string, name: string | null, day: string) =>
    name === null ? `“${words}” (a leader, ${day})` : `“${words}” (${name}, ${day})`,
  notInThemes: {
    title: (count: number) =>
      count === 1
        ? 'One thing people said is in no theme yet'
        : `${count} things people said are in no theme yet`,
    toWall: 'Look at it on the wall',
  },
  vision: {
    title: 'Our vision',
    none: 'None is chosen yet, so the blueprint shows none: what one team says is not everybody’s. Choose one of your teams’ visions, or write one you share.',
    choose: 'Choose a vision',
    chooseAnother: 'Choose another vision',
    intro:
      'Anybody may choose. The words stand in the blueprint as they are now, whatever a team says later. Earlier ones are kept.',
    which: 'Which one?',
    ofTeam: (team: string, vision: string) => `“${vision}” (${team})`,
    own: 'One in our own words',
    done: 'The blueprint has its vision.',
    takeBack: 'Show none',
    takeBackOf: 'Show none of the visions',
    takeBackIntro:
      'The blueprint shows no vision then, until somebody chooses one again. The words that stand there now are kept in its history, and an edition that was made keeps them. For you they wait in the box for one in your own words.',
    takenBack: 'The blueprint shows no vision now.',
    chosenSince: (now: string | null) =>
      now === null
        ? 'Somebody has changed it since you began: the blueprint shows no vision now. Send it once more if you still want to.'
        : `Somebody has changed it since you began. It says now: “${now}” Send it once more if you still want to.`,
  },
  asks: {
    title: 'What we ask',
    intro:
      'What you need and cannot give yourselves: say who could give it, and what it is. It is in the blueprint for everybody to read, and whoever answers for the council answers it here.',
    none: 'Nothing is asked yet.',
    ask: 'Ask for something',
    askIntro:
      'It goes into the blueprint for everybody to read, without your name. That you asked is kept, so that you can take it back.',
    rolePlaceholder: 'For example: head of IT',
    forPillar: 'For which pillar?',
    whole: 'For all of them',
    send: 'Ask for it',
    done: 'It is in what you ask now.',
    of: (role: string, words: string) => `${role}: ${words}`,
    takeBack: 'Take it back',
    takeBackOf: (words: string) => `Take back: ${words}`,
    takeBackIntro:
      'It is not asked any more then, and gone from the blueprint. An edition that was made keeps it.',
    takenBack: 'It is not asked any more.',
    answer: 'Answer',
    answerOf: (words: string) => `Answer: ${words}`,
    answerIntro:
      'Your answer stands in the blueprint with your name, for everybody to read. You can think again; earlier answers are kept.',
    answerInstead: 'Answer instead',
    standsNow: (said: string) => `The answer now: ${said}`,
    answeredSince: (said: string) =>
      `Somebody has answered since you began, so yours is not kept yet. Their answer: ${said} Yours is still in the boxes.`,
    answers: { yes: 'Yes', 'not-yet': 'Not yet' } satisfies Words<BlueprintAskAnswer>,
    answered: 'Your answer is kept.',
    /** `by`: not before a room. */
    says: (answer: string, because: string | null, day: string, by?: string) => {
      const said = `${answer} (${by === undefined ? day : `${by}, ${day}`})`;
      return because === null ? said : `${said}: ${because}`;
    },
    open: 'No answer yet',
  },
  whereFrom: (count: number) => `Where this comes from (${count})`,
  propose: 'Add an experiment',
  proposeUnder: (title: string) => `Add an experiment under ${title}`,
  proposeIntro: 'Begin with an idea there is, or with a blank one.',
  proposed: 'The experiment is there. It can be started once it says what you believe.',
  beginsWith: 'Which change does it begin with?',
  beginsBlank: 'None: a new idea',
  experiment: {
    title: (number: number, title: string) => `EX-${number} ${title}`,
    states: {
      proposed: 'Not started yet',
      running: 'Under way',
      resting: 'Resting',
      ended: 'Ended',
    } satisfies Words<ExperimentState>,
    nobody: 'Nobody looks after it yet',
    by: (name: string) => `Looked after by ${name}`,
    review: (day: string) => `To be looked at on ${day}`,
    reviewSince: (day: string) => `To be looked at since ${day}`,
    from: (change: string) => `Began with ${change}`,
    ofTeam: (change: string, team: string) => `${change} (${team})`,
    ifWe: 'If we',
    thenWe: 'then we see',
    because: 'because',
    tryFirst: 'First try:',
    safeguard: 'We would stop early if:',
    signal: 'It shows by:',
    signalSeen: (words: string, how: string, where: string | null) =>
      where === null ? `${words} (${how})` : `${words} (${how}, ${where})`,
    triedBy: 'Tried by:',
    wantedBy: 'Would like to try it:',
    triedIn: (team: string, change: string) => `${team} (${change})`,
    notLookedAt: (months: readonly string[]) => `Not looked at in ${list(months)}.`,
    cycles: 'What every cycle taught',
    cycle: (n: number, learned: string, decided: string) =>
      `Cycle ${n}, ${decided.toLowerCase()}: ${learned}`,
    happened: 'What happened:',
    understood: 'What we understand now:',
    surprised: 'What surprised us:',
    happenedLabel: 'What happened when you tried it? (optional)',
    better: 'Put it better',
    betterOf: (title: string) => `Put it better: ${title}`,
    betterIntro:
      'What do you believe, and what is the smallest thing that would teach you something?',
    isBetter: (title: string) => `${title} is kept as you put it.`,
    goingOn: (statement: string) => `Your wall says what is going on: “${statement}”`,
    seenByLabel: 'How is that seen?',
    waysToSee: {
      'a-story': 'a story',
      'a-count': 'a count',
      'the-pulse': 'the pulse',
      'what-families-say': 'what families say',
    } satisfies Words<WayToSee>,
    tell: 'Tell the cycle',
    tellOf: (title: string) => `Tell the cycle: ${title}`,
    tellIntro: 'Ending it teaches as much as going on. All three are good answers.',
    told: 'The cycle is told.',
    correct: 'Put the cycle right',
    correctOf: (n: number, title: string) => `Put cycle ${n} right: ${title}`,
    correctIntro: (n: number) =>
      `What was told of cycle ${n}, in better words. What you decided stays, and earlier words are kept.`,
    corrected: 'The cycle says it as you put it.',
    /** A cycle is told once. */
    toldSince: (n: number) =>
      `Cycle ${n} has been told meanwhile: what was said stands above. Nothing of yours was kept there; your words are still in the boxes. What is missing can be added with “Put the cycle right”.`,
    decisionLabel: 'What now?',
    decisions: {
      keep: 'Keep it: it works, and stays',
      adapt: 'Adapt it: another cycle, put otherwise',
      stop: 'Stop it: it taught us that',
    } satisfies Words<Decision>,
    nextReview: 'When do you look at it next? (four weeks on, on a working day, unless you say)',
    tryIt: 'Try it in my team',
    tryItIn: (team: string) => `Try it in ${team}`,
    tryItOf: (title: string) => `Try it in my team: ${title}`,
    isTried: 'It is on your team’s board as a small change, and says what it tries.',
    presses: {
      'experiments/take': {
        label: 'I’ll look after it',
        about: (title: string) => `I’ll look after it: ${title}`,
        done: 'You look after it now.',
      },
      'experiments/start': {
        label: 'Start it',
        about: (title: string) => `Start it: ${title}`,
        done: 'It is under way.',
      },
      'experiments/skip': {
        label: 'Not this time',
        about: (title: string) => `Not this time: ${title}`,
        done: 'That is fine. It is looked at in four weeks.',
      },
      'experiments/rest': {
        label: 'Let it rest',
        about: (title: string) => `Let it rest: ${title}`,
        done: 'It rests.',
      },
      'experiments/resume': {
        label: 'Take it up again',
        about: (title: string) => `Take it up again: ${title}`,
        done: 'It is under way again.',
      },
    },
  },
};
