/** Every string a person reads, in plain British English. */

import type { BlueprintAct } from '../domain/blueprint/blueprint.ts';
import type { ExperimentAct, ExperimentState, WayToSee } from '../domain/blueprint/experiment.ts';
import type { FieldName } from '../domain/errors.ts';
import type { GatheredKind } from '../domain/gathered/gathered.ts';
import type { Deed } from '../domain/journey/crescendo/by-month.ts';
import type { Rhythm } from '../domain/journey/months.ts';
import type { GateGap } from '../domain/journey/stage.ts';
import type { Permission, ProgrammeRole, Role, Verb } from '../domain/permissions.ts';
import type { ProgrammeAct } from '../domain/programme/programme.ts';
import type { ExperimentGap } from '../domain/questions/blueprint.ts';
import type { SenseAct, Side } from '../domain/sensemaking/sense.ts';
import type { AskAnswer } from '../domain/small-change/asks.ts';
import type { HandReason } from '../domain/small-change/board/could-do-with-a-hand.ts';
import type { PlanQuestion } from '../domain/small-change/content/action-plan.ts';
import type { LearningQuestion } from '../domain/small-change/content/learning.ts';
import type { EditedField } from '../domain/small-change/story/edits.ts';
import { drawUp } from './blueprint/words/en-GB-draw-up.ts';
import { blueprintInChat } from './blueprint/words/en-GB-in-chat.ts';
import { namedPeople } from './blueprint/words/en-GB-named-people.ts';
import { sense } from './blueprint/words/en-GB-sense.ts';

/** Each of them has its words: a question without is a type error here. */
type Words<Name extends string> = Readonly<Record<Name, string>>;

function possessive(name: string): string {
  return `${name}’s`;
}

function list(items: readonly string[], joiner: 'and' | 'or' = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${joiner} ${items.at(-1)}`;
}

/** A role as it is spoken of: “the service manager”. */
function asRole(role: string): string {
  const name = role.replace(/^the /i, '');
  return `the ${name.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())}`;
}

type TimeInWords = {
  readonly minutes: number;
  readonly people: number;
  readonly use: string;
  readonly basis: string;
  readonly sureness: string;
};

/** What people do with a small change: chat and tab say each with these words and no others. */
const verbs = {
  logChange: 'Log a small change',
  log: 'Log it',
  edit: 'Edit',
  plan: 'Plan it',
  weigh: 'Weigh it up',
  moveTo: (stage: string) => `Move to ${stage}`,
  /** Opens the question why. */
  moveBack: 'Move back…',
  moveBackTo: (stage: string) => `Move back to ${stage}`,
  askForAYes: 'Ask for a yes',
  tellProgress: 'Say how it is going',
  tellWhatHappened: 'Say what happened',
  sayThanks: 'Say thank you',
  undo: 'Undo',
  withdraw: 'Take it off the board',
  putBack: 'Put it back on the board',
};

/** How often the pulse is asked, as `pulseDue` decides. */
const pulseIsAsked =
  'Four times at most in the 16 weeks, everybody in the team is asked how the work feels: with four statements at the start, half-way and at the end, and with one of them in between. Where a team has five supervisors or more, they are asked one in the other weeks as well. Nobody’s name is kept with an answer.';

export const enGB = {
  language: 'en-GB',
  appName: 'Small Changes',
  verbs,

  stages: {
    mission: 'Mission',
    develop: 'Develop',
    influence: 'Influence',
    grow: 'Grow',
  },
  /** Each on one line at the head of its column. */
  stageQuestions: {
    mission: 'What could be different?',
    develop: 'What would success look like?',
    influence: 'Who needs to be on board?',
    grow: 'What happened, what did we learn?',
  },
  scope: {
    'in-our-gift': 'In our gift',
    'needs-a-yes': 'Needs a yes',
    'for-the-blueprint': 'For the blueprint',
  },
  scopeHints: {
    'in-our-gift': 'In our gift: we could start it ourselves',
    'needs-a-yes': 'Needs a yes: someone else has to agree first',
    'for-the-blueprint': 'For the blueprint: bigger than us, worth keeping',
  },
  decisions: { keep: 'Keep', adapt: 'Adapt', stop: 'Stop' },
  roles: {
    practitioner: 'practitioner',
    supervisor: 'supervisor',
    facilitator: 'facilitator',
    leader: 'leader',
  },
  rolesTitle: {
    practitioner: 'Practitioner',
    supervisor: 'Supervisor',
    facilitator: 'Facilitator',
    leader: 'Leader',
  },
  people: {
    /** Stands where somebody was named who asked to be forgotten. */
    former: 'A former colleague',
    /** Two people of one name. */
    oneOf: (name: string, what: string) => `${name} (${what})`,
    nameless: 'Somebody without a name',
    somebodyWhoLeads: 'Somebody who leads the team',
  },

  rolesPlural: {
    practitioner: 'practitioners',
    supervisor: 'supervisors',
    facilitator: 'facilitators',
    leader: 'leaders',
    steward: 'whoever looks after the blueprint',
  },

  fields: {
    title: 'What is the small change?',
    titlePlaceholder: 'For example: duty workers sign off food vouchers themselves',
    benefit: 'Who does it help, and why? (optional)',
    benefitPlaceholder: 'For example: families get help the same day',
    scope: 'Could we do it?',
    later: 'Next on your list, one a line',
    team: 'Which team is it for?',
    reason: 'Why is it moving back?',
    to: 'Which stage does it move back to?',
    why: 'Why is it needed, and how will it help us build better relationships with children and families?',
    success: 'What would success look like?',
    steps: 'What are the steps?',
    accountability: 'How will we see progress, and keep each other to it?',
    owner: 'Who looks after it? (optional)',
    ownerPlaceholder: 'Nobody yet',
    byWhen: 'By when? (optional)',
    familyValue: 'What difference would it make to families?',
    gift: 'Is it within our gift?',
    effort: 'How much effort would it take?',
    role: 'Who is it? Their role, not their name',
    rolePlaceholder: 'For example: service manager',
    stance: 'Where do they stand on it today?',
    say: 'How much of a say do they have? (optional)',
    approach: 'How could they be won over? (optional)',
    approachPlaceholder: 'For example: show them what two families said',
    nextTalkOn: 'When is the next conversation with them? (optional)',
    happened: 'What happened when you tried it?',
    learned: 'What did you learn?',
    decision: 'What now?',
    livedUpTo: 'Which of your values did this live up to? (optional)',
    thanks: 'Whose strength made this work, and what did they do?',
    share: 'Share it with the team?',
    minutes: 'Minutes a week it gives back to one person',
    people: 'For how many people?',
    use: 'Where does that time go?',
    basis: 'How do you know?',
    sureness: 'How sure are you?',
    progress: 'How is it going?',
    progressPlaceholder: 'For example: the rota is agreed, and we begin on Monday',
    change: 'Which change is it about?',
    council: 'Which council are you part of?',
    councilPlaceholder: 'For example: Elmshire County Council',
    supervisors: 'Supervisors',
    facilitators: 'Facilitators',
    leaders: 'Leaders',
    guests: 'Guests of the council who take part in the team',
    person: 'Who?',
    personPlaceholder: 'Somebody in your team',
    roleInTeam: 'What do they do in the team?',
    startsOn: 'When does week 1 begin? Any day of that week will do.',
    workshop1: 'First workshop (optional)',
    workshop2: 'Second workshop (optional)',
    workshop3: 'Third workshop (optional)',
    checkInDay: 'On which day?',
    checkInTime: 'At what time?',
    rhythm: 'And once the weeks are over?',
    pausedUntil: 'On which day does work go on? Leave it empty to go on when you say so.',
    value: 'What do we want to see?',
    valuePlaceholder: 'For example: we ask first',
    opposite: 'What does it look like when that is missing?',
    oppositePlaceholder: 'For example: it is decided for us',
    vision: 'What do we want children’s social care to be like?',
    visionPlaceholder: 'For example: every family knows one person who stays',
    voice: 'What do you want children’s social care to be like?',
    voicePlaceholder: 'For example: nobody has to tell their story twice',
    mission: 'What do we want instead?',
    missionPlaceholder: 'For example: a yes on the same day',
    barrier: 'The barrier, in one line',
    barrierPlaceholder: 'For example: two days’ wait for a signature on food vouchers',
    keep: 'How should it be kept?',
    barriers: 'Which barriers belong together?',
    newTheme: 'What are they about?',
    wall: 'What is on the wall',
    themes: 'Which themes are in it? (two to eight)',
    votes: 'Your votes',
    strands: 'Which themes become mission strands?',
    of: 'Whose yes does it need?',
    ofRole: 'Or somebody outside the team? Their role, not their name',
    beyond: 'What makes it bigger than us?',
    nextOwner: 'Who looks after it next?',
    nextShouldKnow: 'What should they know? (optional)',
    nextShouldKnowPlaceholder: 'For example: finance wants to see a week of numbers first',
    noticed:
      'What did families or colleagues notice? Say it without anybody who could be known. (optional)',
    forTeamOnly: 'Not for outside the team: keep what we learned to ourselves',
    strand: 'Which strand does it answer? (optional)',
    nextTalkBy: 'Who has that conversation? (optional)',
    words: 'What do you need from them? (optional)',
    wordsPlaceholder: 'For example: a fortnight’s trial with two workers',
    because: 'What is in the way?',
    movement: 'How does it stand?',
    cover: 'What permission or cover can you give? (optional)',
    coverPlaceholder: 'For example: I cover duty on Thursday while they try it',
    pulse: 'Your answers',
    themeName: 'What are they about?',
    statement: 'What do we think is going on? (optional)',
    keptBy: 'What keeps it that way? (optional)',
    pillarTitle: 'What do we want? In a few words',
    pillarThemes: 'Which themes does it come from?',
    different: 'What would be different for children, families and us? (optional)',
    structure: 'What does it need of how we are set up? (optional)',
    process: 'What does it need of how things are done? (optional)',
    culture: 'What does it need of how we are with each other? (optional)',
    commitment: 'What will you do for it? It stands there with your name.',
    signedAs: 'What do you sign as? For example: Head of service',
    signedWords: 'What would you like to say with it? (optional)',
    experimentTitle: 'What do we try?',
    ifWe: 'We believe that if we …',
    thenWe: '… then we see …',
    becauseOf: '… because …',
    tryFirst: 'What is the smallest thing that would teach us something? (optional)',
    safeguard: 'What would make us stop early? (optional)',
    signal: 'What would show us that it works?',
    seenWhere: 'Where can that be seen? (optional)',
    reviewOn: 'When do we look at it together?',
    understood: 'What do we understand better now of how things work? (optional)',
    surprised: 'What surprised you? (optional)',
  } satisfies Words<FieldName> & Words<string>,

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

  caseDataKinds: {
    'nhs-number': 'an NHS number',
    'national-insurance-number': 'a National Insurance number',
    postcode: 'a postcode',
    address: 'a house or flat and its street',
    'date-of-birth': 'a date of birth',
    'phone-number': 'a phone number',
    'email-address': 'an email address',
    'online-name': 'a name on social media',
    'car-registration': 'a car registration',
    'case-number': 'a case or record number',
    'named-child': 'a child or family by name',
    'child-at-school': 'one child by their school, ward or home',
  },

  stances: {
    champion: 'Champion: speaks up for it',
    supportive: 'Supportive',
    neutral: 'Neutral, or not known yet',
    doubtful: 'Doubtful',
    opposed: 'Against it today',
  },
  stancesShort: {
    champion: 'Champion',
    supportive: 'Supportive',
    neutral: 'Neutral',
    doubtful: 'Doubtful',
    opposed: 'Against it today',
  },
  says: {
    decides: 'Decides',
    'has-a-say': 'Has a say',
    'is-affected': 'Is affected by it',
  },
  familyValues: { 'a-little': 'A little', some: 'Some', 'a-lot': 'A lot' },
  gifts: { 'mostly-ours': 'Mostly ours', partly: 'Partly', hardly: 'Hardly' },
  efforts: { small: 'Small', medium: 'Medium', large: 'Large' },
  decisionHints: {
    keep: 'Keep it: it works for us',
    adapt: 'Adapt it: worth another go, differently',
    stop: 'Stop it: we learned what we needed',
  },
  hours: {
    minutes: (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
    hours: (hours: string) => (hours === '1' ? '1 hour' : `${hours} hours`),
  },
  timeUses: {
    'direct-work': 'Direct work with children and families',
    'other-work': 'Other work',
    absorbed: 'It was absorbed by the day',
  },
  timeBases: { measured: 'We measured it', estimated: 'It is an estimate' },
  sureness: { sure: 'Sure', 'fairly-sure': 'Fairly sure', 'a-guess': 'It is a guess' },

  signpost: {
    who: 'Who to turn to',
    worried: 'Worried about somebody? Who to turn to',
    somethingElse: 'It is something else',
    notStored:
      'This sounds like something for people who can act on it now, so it has not been kept here.',
    heading: 'Who to turn to',
    about: {
      'child-at-risk': 'If you are worried about a child, or anybody who needs care:',
      wrongdoing: 'If something wrong is being done at work:',
    },
  },

  /** Said when the council has set no words of its own. */
  signposts: {
    'child-at-risk':
      'If a child may be in danger now, please ring 999. Otherwise speak to your manager or your council’s safeguarding team today, and write it where your council keeps such things.',
    wrongdoing:
      'Your council’s whistleblowing policy says who to speak to in confidence, and protects you when you do. Your union or Protect, the whistleblowing charity, can help too.',
  },

  problems: {
    concern: 'This may be something for people who can act on it now.',
    notADay: 'Please choose a day there is.',
    notRead: 'Some of it could not be read, as the list below says. Your words are all here.',
    doubtfulName:
      'Is that a colleague? If a child or parent, please leave the name out. If a colleague, send it once more as it is.',
    yourself: 'Please ask somebody else who looks after the blueprint to name you.',
    notInTeam: 'Please choose somebody in your team, so that they can see it and change it.',
    meanwhile: (words: string) =>
      `Meanwhile somebody else wrote here: “${words}” Save again to put yours in its place.`,
    several: (names: readonly string[]) =>
      `That could be ${list(names, 'or')}. Please choose one, or write the whole name.`,
    notInRange: (min: number, max: number) =>
      `Please give a whole number from ${min} to ${max.toLocaleString('en-GB')}.`,
    missing: {
      title: 'Please say in a line what would change.',
      benefit: 'Please say who it helps.',
      scope: 'Please choose one. All three are good answers.',
      later: 'Please say what else there is.',
      team: 'Please choose a team.',
      to: 'Please choose a stage.',
      reason: 'Please say why, so that whoever logged it knows.',
      why: 'Please say why it is needed.',
      success: 'Please say what success would look like.',
      steps: 'Please list the steps.',
      accountability: 'Please say how you will see progress.',
      owner: 'Please choose who looks after it.',
      byWhen: 'Please choose a day.',
      familyValue: 'Please choose one.',
      gift: 'Please choose one.',
      effort: 'Please choose one. A guess is fine.',
      role: 'Please say who it is, by their role.',
      stance: 'Please choose where they stand, as well as you know.',
      say: 'Please choose how much of a say they have.',
      approach: 'Please say how they could be won over.',
      nextTalkOn: 'Please choose a day.',
      happened: 'Please say what happened.',
      learned: 'Please say what was learned.',
      decision: 'Please choose one. All three are good answers.',
      livedUpTo: 'Please choose one or more.',
      thanks: 'Please say who it was, and what they did.',
      share: 'Please choose one. Both are good answers.',
      minutes: 'Please say how many minutes.',
      people: 'Please say for how many people.',
      use: 'Please choose where the time goes.',
      basis: 'Please choose one.',
      sureness: 'Please choose one. A guess is fine.',
      progress: 'Please say in a line how it is going.',
      change: 'Please choose a change.',
      council: 'Please write the council’s name.',
      supervisors: 'Please keep at least one supervisor, so that somebody can always change this.',
      facilitators: 'Please choose a facilitator.',
      leaders: 'Please choose a leader.',
      guests: 'Please choose a guest.',
      person: 'Please choose somebody.',
      roleInTeam: 'Please choose one.',
      startsOn: 'Please choose a day in the first week.',
      workshop1: 'Please choose a day.',
      workshop2: 'Please choose a day.',
      workshop3: 'Please choose a day.',
      checkInDay: 'Please choose a day.',
      checkInTime: 'Please choose a time.',
      rhythm: 'Please choose one.',
      pausedUntil: 'Please choose a day.',
      value: 'Please say in a few words what you want to see.',
      opposite: 'Please say what it looks like when that is missing.',
      vision: 'Please write a line.',
      voice: 'Please write a line. A few words are plenty.',
      mission: 'Please say what you want instead.',
      barrier: 'Please say in a line what gets in the way.',
      keep: 'Please choose one. Both are good answers.',
      barriers: 'Please choose at least one barrier.',
      wall: 'Please type what is on the wall, a line a theme.',
      newTheme: 'Please choose a theme, or name a new one.',
      themes: 'Please choose at least two themes.',
      votes: 'Please give at least one vote.',
      strands: 'Please choose at least one theme.',
      of: 'Please choose somebody.',
      words: 'Please say what you need from them.',
      because: 'Please say what is in the way, so that the team can do something about it.',
      ofRole: 'Please say whose yes it is, by their role.',
      beyond: 'Please choose one. Not sure is a good answer.',
      nextOwner: 'Please choose somebody in your team.',
      nextShouldKnow: 'Please say what they should know.',
      noticed: 'Please say what they noticed.',
      forTeamOnly: 'Please choose one.',
      strand: 'Please choose a strand.',
      nextTalkBy: 'Please choose somebody.',
      movement:
        'Please choose or write one thing, or press “Nothing moved, and that’s fine”: it is a good answer too.',
      cover: 'Please say what you can give.',
      pulse: 'Please choose a face for at least one of them, or press Not this time.',
      themeName: 'Please say in a few words what they are about.',
      statement: 'Please say what you think is going on.',
      keptBy: 'Please say what keeps it that way.',
      pillarTitle: 'Please say in a few words what you want.',
      pillarThemes: 'Please choose at least one theme.',
      different: 'Please say what would be different.',
      structure: 'Please say what it needs of how you are set up.',
      process: 'Please say what it needs of how things are done.',
      culture: 'Please say what it needs of how you are with each other.',
      commitment: 'Please say what you will do for it.',
      signedAs: 'Please say what you sign as.',
      signedWords: 'Please say it in a few words.',
      experimentTitle: 'Please say in a line what you try.',
      ifWe: 'Please say what you would do.',
      thenWe: 'Please say what you would see then.',
      becauseOf: 'Please say why you believe it.',
      tryFirst: 'Please say what you would try first.',
      safeguard: 'Please say what would make you stop early.',
      signal: 'Please say what would show you that it works.',
      seenWhere: 'Please say where that can be seen.',
      reviewOn: 'Please choose a day.',
      understood: 'Please say what you understand better now.',
      surprised: 'Please say what surprised you.',
    } satisfies Words<FieldName>,
    tooLong: (limit: number, length: number) =>
      `Please keep it to ${limit} characters. This is ${length}.`,
    tooMany: {
      votes: (limit: number, count: number) =>
        `That is ${count} votes, and everyone has ${limit}. Please take some back, and send again.`,
      themes: (limit: number, count: number) =>
        `Please choose ${limit} themes or fewer. That is ${count}.`,
    },
    tooManyOnOne: (limit: number) => `One theme can have ${limit} of your votes.`,
    caseData: (kinds: readonly string[]) =>
      `This looks as if it holds ${list(kinds)}, so it has not been kept. Please put it another way, without anything about a particular child or family. I can be wrong about this: often one word less is enough.`,
    twice: (names: readonly string[]) =>
      `${list(names)} ${names.length === 1 ? 'is' : 'are'} chosen above as well. Please give each person one role.`,
    notAGuest:
      'They are in the team as long as Microsoft Teams says so. Its owners can take them out there.',
    repeated: 'Your team has that one already.',
    namedAlready: 'This small change names both. Open it and take one of them off there first.',
    askedAlready: 'They have been asked already, and can still answer.',
    full: (limit: number) =>
      `${limit} are as many as anybody can keep in mind. Take one away first, if this one matters more.`,
    notADate: 'Please choose a day from the calendar.',
    notAhead: 'Please choose a day that is still to come.',
    tooFar: (latest: string) => `Please choose a day up to ${latest}, or leave it empty.`,
    outsideJourney: (from: string, weeks: number) =>
      `Please choose a day within the ${weeks} weeks, which begin on ${from}, or leave it empty.`,
    outsideWorkingHours: (from: string, until: string) =>
      `Please choose a time between ${from} and ${until}, so that nobody hears from me in their own time.`,
  },

  /** What people type. A whole message matches in any case, with or without a full stop. */
  quote: (words: string) => `“${words}”`,

  cards: {
    fallback: (heading: string) =>
      `${heading} This card needs a newer version of Microsoft Teams. The team’s tab shows the same.`,
    withdrawn: 'Off the board',
    takesItTo: (by: string, role: string, day: string) =>
      `${by} is taking it to ${role} (${day}). No answer told yet.`,
    waitingFor: (name: string, day: string) => `Waiting for ${name}’s yes, asked ${day}.`,
    scopeAndAuthor: (scope: string, author: string) => `${scope}. Logged by ${author}.`,
    lookedAfterBy: (name: string) => `Looked after by ${name}.`,
    plannedFor: (day: string) => `Planned for ${day}.`,
    logged: (shortId: string, team: string) => `${shortId} is on the board, for ${team}.`,
    saved: 'Saved.',
    undone: 'Done: your last step is undone.',
    undoneUnknown: (shortId: string) =>
      `No answer came back, so your last step may or may not have been undone. Say ${shortId} to see how it stands before you try again.`,
    latest: (words: string, name: string, day: string) => `Latest: “${words}” – ${name}, ${day}`,
    onlyForYou: 'I can only show you that by yourself. Please write to me in a chat of your own.',
    keptWords: (sentence: string) => `${sentence} Your words are still here.`,
    next: {
      mission: {
        'in-our-gift':
          'It is on your team’s board in Mission. Next: plan it, whenever there are five quiet minutes.',
        'needs-a-yes':
          'It is on your team’s board in Mission. Next: plan it. Who has to say yes comes up in Influence.',
        'for-the-blueprint':
          'It is kept on the board for the local blueprint, and comes back when the team makes sense of what it has learned.',
      },
      develop: (missing: number) =>
        `In Develop. ${missing === 1 ? 'One question' : `${missing} questions`} of the plan still to answer, in your own time.`,
      planned: 'The plan is complete. Next: Influence, where you win the people it needs.',
      influence: 'In Influence. Next: say who needs to be on board, and how to win them.',
      nobodyAsked:
        'In Influence. Nobody has been asked for a yes yet. Next: say who needs to be on board, and ask.',
      influenced: (people: string) =>
        `In Influence. ${people === '' ? '' : `${people} `}Next: Grow, where you try it.`,
      grow: 'In Grow. Next: try it, and say what happened.',
      growing: (missing: readonly string[]) => `In Grow. It still needs ${list(missing)}.`,
      keptToo: (next: string) =>
        `${next} It is kept for the local blueprint as well, however far you take it.`,
      withdrawn: 'It is off the board. Nothing is lost: you can put it back.',
    },
    /** How a change ends: three good endings, told in the same warmth. */
    endings: {
      keep: {
        headline: 'A change made',
        words: 'You tried it, it works, and you are keeping it. You made this happen.',
      },
      adapt: {
        headline: 'Worth another go',
        words: 'You are adapting it. What you learned goes into the next go.',
      },
      stop: {
        headline: 'Stopped, and wiser for it',
        words: 'You know something you did not know before. That is a success.',
      },
    },
    timeBack: (time: string) => `Time it gives back: ${time}`,
    noticed: (words: string) => `What families or colleagues noticed: “${words}”`,
    livedUpTo: (values: readonly string[]) => `Lived up to: ${values.join(' · ')}`,
    thanks: (who: string, words: string) => `${who} says thank you: “${words}”`,
    thanksForYou: (words: string) => `Your thank-you, which only you can see: “${words}”`,
    moreThanks: (count: number) =>
      `And ${count === 1 ? 'one more thank-you' : `${count} more thank-yous`} on the team’s tab.`,
    actions: {
      isBarrier: 'It is a barrier',
      isProgress: 'It is about a change we have',
      isNew: 'It is a new change',
      keep: 'Keep it',
      notNow: 'Not now',
      more: 'More',
      skip: 'Leave this one out',
      otherTeam: 'Another team',
      openPlan: 'Open the plan',
      whichFirst: 'Which first?',
      changes: 'My team’s changes',
      myChanges: 'My own changes',
      save: 'Save',
      backTo: (shortId: string) => `Back to ${shortId}`,
      whoToWin: 'Who to win over',
      sendAsk: 'Send it',
      answerAsk: (shortId: string) => `Answer on ${shortId}`,
      sayYes: 'Yes',
      sayNotYet: 'Not yet…',
      letsTalk: 'Let’s talk',
      theySaidYes: 'They said yes',
      theySaidNotYet: 'They said not yet…',
      theyWantToTalk: 'They want to talk about it',
      tellAnswer: (name: string) => `Tell what ${name} said`,
      take: 'I’ll take it',
      handOn: 'Hand it on',
      nobodyInParticular: 'Nobody in particular',
      goAgain: 'Go again',
      whatItAnswers: 'What it answers',
      whyBeyond: 'What makes it bigger than us',
      sendAnswer: 'Send my answer',
      backToAsk: 'Back to the ask',
      open: (shortId: string) => `Open ${shortId}`,
      addSomebody: 'Add somebody',
      nobodyElse: 'Nobody else is needed',
      myThanks: 'My thank-you',
      takeThanksBack: 'Take it back',
    },
  },

  /** Shown in notifications, where anybody may look on: nothing in them is anybody’s. */
  summaries: {
    reply: 'Small Changes has answered',
    checkIn: { week: 'Your weekly check-in', month: 'Your monthly check-in' },
    reminder: {
      week: 'Your weekly check-in is still open',
      month: 'Your monthly check-in is still open',
    },
    news: 'News of your small changes',
    asks: 'You are asked for a yes',
    pulse: 'A pulse: how does it feel?',
    leadBack: 'Somebody is back in your team',
    stage: (stage: string) => `Your team’s stage: ${stage}`,
    shares: 'Something your team shares',
    digest: 'What moved in your team last month',
  },
  log: {
    offer: 'Shall I log this as a small change?',
    offerIntro:
      'Or press what it is instead: your words come along. If you were only chatting, press Not now and nothing is kept.',
    forTeam: (team: string) => `It goes to ${team}.`,
    forStrand: (strand: string) => `For: ${strand}.`,
    forStrandOf: (strand: string, team: string) => `For: ${strand}, a strand of ${team}.`,
    strandEnded: 'That strand does not go on any more, so this is for none of them.',
    usedCard: `Somebody else has logged from this card. Your words are still here: press ${verbs.log}, and they are a change of their own.`,
    notNow: 'All right. Nothing was kept.',
    ofSeveral: (left: number) =>
      `That looks like ${left + 1} ideas. Here is the first; ${left === 1 ? 'the other one follows' : `the other ${left} follow`}, one by one.`,
    nextOfSeveral: (shortId: string, left: number) =>
      `${shortId} is on the board. ${left === 0 ? 'Here is the last of your list.' : `Here is the next; ${left} more to come.`}`,
    skipped: (left: number) =>
      left === 0
        ? 'Left out. Here is the last of your list.'
        : `Left out. Here is the next; ${left} more to come.`,
    signedOff: 'Any time.',
  },
  edit: {
    heading: (shortId: string) => `Edit ${shortId}`,
    changedSince:
      'Someone has changed it since. Your words are still here: save again to use them.',
    changedSinceBy: (names: readonly string[]) =>
      `${list(names)} changed it while you were writing. Your words are still here: save again to use them.`,
    /** Below a box whose words somebody else has changed meanwhile. */
    nowSays: (words: string) => `It says now: “${words}”`,
    nowEmpty: 'It is empty now.',
    /** `by`: whose that is, and when. */
    nowSaysBy: (words: string, by: string) => `It says now: “${words}” – ${by}`,
    nowEmptyBy: (by: string) => `It is empty now – ${by}`,
  },
  move: {
    done: (shortId: string, stage: string) => `${shortId} is in ${stage} now.`,
    atStart: (shortId: string, stage: string) =>
      `${shortId} is in ${stage}, where every change begins.`,
    backFromTo: (shortId: string, from: string, to: string) =>
      `Move ${shortId} back from ${from} to ${to}`,
    backHeading: (shortId: string) => `Move ${shortId} back`,
    backIntro: 'Moving back is part of it. The reason stays in its history, for whoever logged it.',
  },
  progress: {
    heading: (shortId: string) => `${shortId}: how it is going`,
    intro: 'One line is plenty. Everybody in the team can read it.',
    offer: (shortId: string) => `Shall I keep this with ${shortId}?`,
    offerIntro: 'It becomes the latest line on how it is going. With Not now, nothing is kept.',
    choose: 'Shall I keep this with a change?',
    notListed: 'For a change that is not listed, type update, its id and the line.',
    noneOpen:
      'Your team has no open change yet. Your words are still here: they could be the first.',
    kept: (shortId: string) => `Kept with ${shortId}.`,
    choice: (shortId: string, title: string) => `${shortId} ${title}`,
    choiceIn: (team: string, choice: string) => `${choice} (${team})`,
  },
  undo: {
    you: 'You',
    heading: (deed: string) => `${deed}. Undo that?`,
    somethingElse: 'Something else',
    which: 'What would you like to undo?',
    deedOn: (shortId: string, deed: string) => `${shortId}: ${deed}`,
    nothing:
      'There is nothing of yours to undo: others have gone on since, or it is a while ago. Type undo and an id, such as undo SC-12, to look at one change.',
  },
  choose: {
    headings: {
      'progress.update': 'Of which change would you like to say how it is going?',
      edit: 'Which change would you like to edit?',
      'move.back': 'Which change would you like to move back?',
      undo: 'On which change shall I undo your last step?',
      withdraw: 'Which change shall I take off the board?',
      plan: 'Which change would you like to plan?',
      weigh: 'Which change would you like to weigh up?',
      ask: 'For which change would you like to ask for a yes?',
      'ask.told': 'Of which change did you hear an answer?',
      'hand-on': 'Which change would you like to hand on?',
      thanks: 'For which change would you like to say thank you?',
      history: 'Whose story would you like to read?',
    },
    /** What to type with an id. */
    words: {
      'progress.update': 'update',
      edit: 'edit',
      'move.back': 'back',
      undo: 'undo',
      withdraw: 'withdraw',
      plan: 'plan',
      weigh: 'weigh',
      ask: 'ask',
      'ask.told': 'ask',
      'hand-on': 'hand on',
      thanks: 'thanks',
      history: 'history',
    },
    intro: (word: string) =>
      `Press the one you mean. For any other, type its id as well, such as ${word} SC-12.`,
    none: (word: string) =>
      `None of the open changes is yours. For any other, type its id as well, such as ${word} SC-12.`,
    noneFor: (word: string) =>
      `None of your own changes can move back: they are in Mission, where every change begins. For any other, type its id as well, such as ${word} SC-12.`,
    several: (shortId: string) => `There is more than one ${shortId}. Which do you mean?`,
    one: (shortId: string) => `Choose ${shortId}`,
    oneOf: (shortId: string, team: string) => `Choose ${shortId} of ${team}`,
    inTeam: (shortId: string, team: string) => `${shortId} of ${team}`,
  },
  withdraw: {
    done: (shortId: string) => `${shortId} is off the board.`,
    putBack: (shortId: string) => `${shortId} is back on the board.`,
  },
  influence: {
    heading: (shortId: string) => `${shortId}: who needs to be on board`,
    none: 'Nobody yet. Who could say no to this, or make it easy?',
    nobodyElse: 'Nobody else is needed.',
    noApproach: 'No way to win them yet',
    nextTalk: (day: string) => `Next conversation ${day}`,
    nextTalkWith: (day: string, name: string) => `Next conversation ${day}, with ${name}`,
    open: (role: string) => `Change ${role}`,
    addHeading: 'Somebody who needs to be on board',
    saved: (role: string) => `${role} is kept.`,
    takeOff: 'Take off this list',
    takenOff: (role: string) => `${role} is off the list.`,
    people: (count: number) =>
      count === 1 ? 'One person to win over.' : `${count} people to win over.`,
  },
  own: {
    title: 'Who looks after it',
    nobodyYet: 'Nobody yet',
    whoHas: (shortId: string, name: string) => `${name} looks after ${shortId}.`,
    nobodyHas: (shortId: string) => `Nobody looks after ${shortId}.`,
    canBeTaken: (shortId: string) => `Whoever likes can have it: type take ${shortId}.`,
    heading: (shortId: string) => `${shortId}: hand it on`,
    intro: 'They hear of it in their own chat with Small Changes, with your line.',
    taken: 'It is yours now. Say how it is going whenever there is something to say.',
    which: 'Which one? Type take and its id, such as take SC-12.',
    handedOn: (name: string) => `${name} looks after it now, and hears of it.`,
    letGo: 'Nobody has it now, and anybody can take it.',
    leaving: {
      heading: (count: number) =>
        `You look after ${count === 1 ? 'one small change' : `${count} small changes`}`,
      intro:
        'You can hand each of them on before you go, with a line for whoever has it next. Who is in the team stays as Microsoft Teams says. If you only want no more messages from me, type stop.',
      inTeam: (stage: string, team: string) => `${stage}. ${team}.`,
      more: (count: number) =>
        `And ${count === 1 ? 'one more' : `${count} more`}, once these are handed on.`,
      handedOn: (shortId: string, name: string) =>
        `${name} looks after ${shortId} now, and hears of it.`,
      letGo: (shortId: string) => `Nobody has ${shortId} now, and anybody can take it.`,
      none: 'You look after none of the small changes, so there is nothing to hand on. All the best, and thank you for what you brought. If you only want no more messages from me, type stop.',
      done: 'That was all you looked after. All the best, and thank you for what you brought.',
      notNow: 'Fine. Nothing has changed. Say “I’m leaving the team” whenever you want this again.',
      handOn: (shortId: string) => `Hand ${shortId} on`,
      back: 'Back to the list',
      later: 'Not now',
    },
  },
  answers: {
    tries: (experiment: string) => `Tries ${experiment}`,
    heading: (shortId: string) => `${shortId}: what it answers`,
    intro: 'So that what you learn can be traced back to what stood in the way.',
    nothingYet: 'Your team has no strands and no barriers yet. Type barrier to raise one.',
    barriers: 'Which barriers did it come from? (optional)',
    noStrand: 'None of them',
    endedStrand: (name: string) => `${name} (ended)`,
    strand: (name: string) => `Answers: ${name}`,
    strandGone: 'That strand has ended meanwhile, so this answers none for now.',
    say: 'Say what it answers',
    nothingSaid: 'Nobody has said yet which strand or barrier it answers.',
    cameFrom: 'The barriers it came from',
    barriersCount: (count: number) => (count === 1 ? '1 barrier' : `${count} barriers`),
  },
  beyond: {
    heading: (shortId: string) => `${shortId}: what makes it bigger than us`,
    intro: 'It is kept for the local blueprint. This helps whoever makes sense of it later.',
    say: 'Say what makes it bigger than us',
    said: (why: string) => `Bigger than us: ${why}.`,
  },
  beyonds: {
    'another-team': 'It needs another team',
    'another-service': 'It needs another service, such as health or housing',
    money: 'It needs money we do not decide on',
    system: 'It needs a change in a computer system',
    law: 'It needs a change in law or national rules',
    'not-sure': 'We are not sure yet',
  },
  beyondsShort: {
    'another-team': 'another team',
    'another-service': 'another service',
    money: 'money',
    system: 'a computer system',
    law: 'law or national rules',
    'not-sure': 'not sure yet',
  },
  learned: {
    heading: (team: string) => `${team}: what you learned`,
    intro: 'The newest first. Press one to see the change it comes from.',
    none: 'Nothing has been told yet. Once a change is in Grow, its card asks what happened.',
    more: (count: number) => `And ${count} more: the team’s tab has them all.`,
  },
  goes: {
    earlier: 'Earlier goes',
    between: (go: number, from: string, until: string) => `Go ${go}: ${from} to ${until}`,
    now: (go: number) => `Go ${go}.`,
    numbered: (go: number) => `Go ${go}`,
    before: (go: number, learned: string) => `Go ${go} taught you: “${learned}”`,
    again: (go: number) => `This is go ${go}, with the plan you had. Change what you learned.`,
  },
  ask: {
    formHeading: (shortId: string) => `${shortId}: ask for a yes`,
    formIntro:
      'Somebody in the team gets it in their own chat with Small Changes, with the plan as it stands. To anybody else you take it yourself, and tell here what they said.',
    person: (name: string, role: string) => `${name}, ${role}`,
    sent: (name: string) => `It goes to ${name}, and you hear what they say.`,
    theRole: asRole,
    takenThere: (role: string) =>
      `You take it to ${role}. Anybody in the team can tell here what they said.`,
    heardBy: (said: string, name: string) => `${said}, as ${name} heard it`,
    introOfRole: (role: string) => `What did ${role} say?`,
    closingOfRole: 'A yes is told to the team in its channel, with your name as who heard it.',
    notYetIntroOfRole: 'In their words, as well as you remember: the team works with it.',
    intro: (by: string) => `${by} asks for your yes`,
    closing:
      'Your team can read your answer with the change, as you say it. A yes is told in its channel as well. You can think again later.',
    nobodyAsked: 'Nobody has been asked for a yes yet.',
    asked: (by: string, words: string) => `${by} asked: “${words}”`,
    before: (said: string) => `Before that: ${said}`,
    noAnswerYet: (name: string) => `${name} has not answered yet.`,
    /** What somebody answered, wherever it is told: on cards, in news and in the story so far. */
    said: {
      yes: (name: string) => `${name} said yes`,
      'not-yet': (name: string) => `${name} said not yet`,
      'lets-talk': (name: string) => `${name} would like to talk about it`,
    },
    answered: (asker: string) => `Thank you. ${asker} and whoever looks after it hear of it.`,
    notYetHeading: 'Not yet',
    notYetIntro: (by: string) =>
      `${by} hears of it, and your team can read it with the change, as you write it.`,
    theirsToSay: (name: string) =>
      `${name} was asked for this yes, and answers in their own chat with Small Changes. Here is the small change itself.`,
    notYours: 'Somebody else was asked for this yes. Here is the small change itself.',
    takenBack: 'The ask was taken back. Here is the small change itself.',
    none: 'Nobody is waiting for a yes from you.',
    listHeading: 'Waiting for your yes',
    askedBy: (by: string, day: string) => `Asked by ${by}, ${day}`,
  },
  news: {
    heading: (count: number) =>
      count === 1 ? 'News of a small change' : `News of ${count} small changes`,
    intro: 'You logged it, look after it, or asked for a yes.',
    introWithAsks: (asks: number) =>
      asks === 1 ? 'And somebody asks for your yes.' : `And ${asks} people ask for your yes.`,
    talk: (day: string, role: string) => `${day}: your conversation with ${asRole(role)}.`,
    more: (count: number) => `And ${count} more: type my changes to see them all.`,
    where:
      'Type update, the short id and a line to answer. Type stop if you want no messages from me.',
  },
  checkIn: {
    /** One comes each week of the journey, and after it one a month. */
    every: {
      week: {
        heading: (team: string) => `${team}: weekly check-in`,
        reminder: 'Still open if you want it. After this I say nothing until next week.',
        due: 'Meant for this week',
        summaryOf: (team: string, day: string) => `${team}, the week of ${day}`,
        earlier: 'That card was for an earlier week. Here is this week’s, with your words.',
      },
      month: {
        heading: (team: string) => `${team}: monthly check-in`,
        reminder: 'Still open if you want it. After this I say nothing until next month.',
        due: 'Meant for this month',
        summaryOf: (team: string, month: string) => `${team}, ${month}`,
        earlier: 'That card was for an earlier time. Here is this month’s, with your words.',
      },
    },
    intro: 'A minute is enough. Every press is kept; leave out what you like.',
    movements: { moved: 'Moved', 'not-yet': 'Not yet', stuck: 'Stuck' },
    mark: (shortId: string, movement: string, isChosen: boolean) =>
      `${shortId}: ${movement}${isChosen ? ' (chosen)' : ''}`,
    chosen: (movement: string) => `✓ ${movement}`,
    unfold: 'Give permission or cover, thank somebody, or share it',
    leftBoard: 'That change has left the board since.',
    change: (shortId: string, title: string) => `${shortId} ${title}`,
    noneToAsk: 'No change is under way just now. Type log and one line to begin one.',
    last: (day: string) => `Last time, ${day}`,
    nothingMoved: 'Nothing moved, and that’s fine.',
    said: (movement: string, shortIds: readonly string[]) => `${movement}: ${list(shortIds)}`,
    gave: (words: string) => `You could give: “${words}”`,
    thanked: (words: string) => `Your thanks: “${words}”`,
    due: (day: string, changes: readonly string[]) => `By ${day}: ${list(changes)}.`,
    dueOf: (shortId: string, owner: string | null) =>
      owner === null ? shortId : `${shortId} (${owner})`,
    thanks: 'Thanks for somebody? (optional)',
    thanksPlaceholder: 'For example: Jo, for not giving up',
    shareTitle: 'Share the summary with the team’s channel',
    whoIsTold: (readers: readonly string[]) =>
      `Your team’s ${list(readers)} can read what you answer.`,
    where: 'Type check in to come back to this. Type stop if you want no messages from me.',
    moreNews: (count: number) => `And ${count} more: type my changes to see them all.`,
    alsoAsks: (asks: number) =>
      asks === 1
        ? 'Somebody asks for your yes: press the button below.'
        : `${asks} people ask for your yes: press a button below.`,
    answered: 'Thank you. Your check-in is in.',
    alreadyAnswered: 'You have answered already. This is what you said.',
    howTheyStand: 'How they stand',
    cover: 'Permission or cover',
    thanksHeading: 'Thanks',
    readers: {
      leads: (readers: readonly string[]) => `Your team’s ${list(readers)} can read it.`,
      channel: 'It also goes to your team’s channel, where everybody in the team can read it.',
    },
    next: (day: string) => `I ask again on ${day}.`,
    answeredSince:
      'You have answered on another card since. Your words are still here: press Done to use them instead.',
    findTeam: 'Which team is it for?',
    actions: {
      send: 'Done',
      nothingMoved: 'Nothing moved, and that’s fine',
      change: 'Change my answer',
      of: (team: string) => `Check in for ${team}`,
    },
  },
  pulse: {
    about: `${pulseIsAsked} What came of it is on your team’s tab, under Pulse.`,
    heading: (team: string) => `${team}: how does it feel?`,
    intro: (count: number) =>
      count === 1
        ? 'One statement. Which face fits how it is for you?'
        : 'Which face fits how it is for you? Leave out what you like.',
    statements: {
      connected: 'I feel connected to my colleagues.',
      able: 'I can change what gets in our way.',
      motivated: 'My work gives me energy.',
      hopeful: 'I am hopeful about social care here.',
    },
    faces: { 1: 'Not at all', 2: 'Not much', 3: 'Somewhat', 4: 'Mostly', 5: 'Very much' },
    pictures: { 1: '😞', 2: '🙁', 3: '😐', 4: '🙂', 5: '😀' },
    closing: (until: string) =>
      `Only how many chose each face is kept. Nobody, not even us, can look up what you chose or whether you answered. Open until ${until}, and shown after that, from five answers.`,
    thanks: {
      heading: 'Thank you, that is counted',
      kept: 'Kept: one more in the count of each face you chose.',
      notKept:
        'Not kept: your name, the time, which faces were chosen together, or that you answered at all. So it cannot be changed or taken back.',
      teams: 'Microsoft Teams keeps this chat, with this card in it.',
      shown: (until: string) =>
        `What came of it is on your team’s tab after ${until}, if five people or more have answered.`,
    },
    skipped: 'Not this time, then. Nothing was noted.',
    closed:
      'These questions have closed, so nothing was counted. What came of them is on your team’s tab, under Pulse.',
    actions: { open: 'How does it feel?', send: 'Send without my name', skip: 'Not this time' },
  },
  grow: {
    heading: (shortId: string) => `${shortId}: what happened`,
    intro: 'A line each is plenty. Save keeps it as a draft.',
    timeReleased: 'Time it gives back',
    timeHeading: (shortId: string) => `${shortId}: time it gives back`,
    timeIntro: 'As well as you know. A guess is welcome when it says it is one.',
    timeSaved: 'The time is kept.',
    vision: (vision: string) => `Our vision: ${vision}`,
    success: (success: string) => `What success was to look like: ${success}`,
    value: (value: string, opposite: string) => `${value} (not: ${opposite})`,
    time: (time: TimeInWords) =>
      `${time.minutes === 1 ? 'One minute' : `${time.minutes} minutes`} a week for ${time.people === 1 ? 'one person' : `${time.people} people`}. ${time.use}. ${time.basis}. ${time.sureness}.`,
  },
  thanks: {
    heading: (shortId: string) => `${shortId}: say thank you`,
    ownHeading: (shortId: string) => `${shortId}: your thank-you`,
    placeholder: 'For example: Jo sat with finance for an hour, and they came round',
    share: {
      no: 'Not now: keep it to myself',
      yes: 'Yes: it goes to our channel, and everyone in the team can read it, with my name',
    },
    closing:
      'Thank colleagues here, and leave families out of it. You can share it later or take it back.',
    shared: 'Your thank-you is there for the whole team to read, and goes to its channel.',
    kept: 'Kept, and not shared.',
    takenBack: 'The thank-you is taken back.',
    later: (stage: string) => `Once it is in ${stage}, you can thank a colleague for it here.`,
    takeBackAsk: 'Take your thank-you back? Its words are gone then, and nothing brings them back.',
  },
  plan: {
    heading: (shortId: string) => `Plan for ${shortId}`,
    intro: 'Answer what you can. Save keeps it as a draft, and anyone in the team can add to it.',
    saved: (shortId: string) => `The plan for ${shortId} is saved.`,
  },
  weigh: {
    heading: (shortId: string) => `Weigh up ${shortId}`,
    title: 'What it promises',
    intro: 'This helps your team see where to begin. The team has one answer: the last one stands.',
    saved: (shortId: string) => `${shortId} is weighed up.`,
    weighed: {
      familyValue: {
        'a-little': 'A little for families',
        some: 'Some difference for families',
        'a-lot': 'A lot for families',
      },
      gift: { 'mostly-ours': 'mostly ours', partly: 'partly ours', hardly: 'hardly ours' },
      effort: { small: 'small effort', medium: 'medium effort', large: 'large effort' },
    },
    inWords: (familyValue: string, gift: string, effort: string) =>
      `${familyValue} · ${gift} · ${effort}`,
    notYet: 'Not weighed up yet',
    whichFirst: (team: string) => `${team}: which first?`,
    whichFirstIn: (strand: string) => `${strand}: which first?`,
    allIdeas: 'All the team’s ideas',
    onlyIn: (strand: string) => `Only ideas for “${strand}”.`,
    noneIn: (strand: string) =>
      `No idea for “${strand}” is waiting just now. The card of the mission strands has a button to log one for it.`,
    whichFirstIntro:
      'Ideas in Mission and Develop. Those that could do most for families, in your own gift and with least effort, come first. The team decides.',
    none: 'No idea is waiting just now. Type log and one line, and it starts here.',
    open: (shortId: string) => `Open ${shortId}`,
    more: (count: number) => `And ${count} more.`,
  },
  changes: {
    heading: (team: string) => `${team}: small changes`,
    mine: (team: string) => `${team}: your own small changes`,
    noneOfMine: 'None of the open changes is yours. Type log and one line to log one.',
    week: {
      'not-started': () => 'The programme has not started yet.',
      running: (week: number, weeks: number) => `Week ${week} of ${weeks}.`,
      paused: (week: number, weeks: number) => `Paused in week ${week} of ${weeks}.`,
      finished: (_week: number, weeks: number) => `The ${weeks} weeks are complete.`,
    },
    none: 'Nothing here yet. Type log and one line, such as: log Duty workers sign off food vouchers themselves',
    stage: (stage: string, count: number) => `${stage} (${count})`,
    open: (shortId: string) => `Open ${shortId}`,
    more: (count: number) => `And ${count} more. The team’s tab in Microsoft Teams shows them all.`,
  },
  hand: {
    label: 'Could do with a hand',
    reasons: {
      nobody: 'nobody has it yet',
      quiet: 'it has been quiet for two weeks',
      'awaiting-yes': 'a yes is awaited',
    } satisfies Words<HandReason>,
    because: (reasons: readonly string[]) => `Could do with a hand: ${list(reasons)}.`,
    also: (label: string) => `${label} · could do with a hand`,
  },
  stageCard: {
    questions: {
      mission:
        'What small thing could be different, so that there is more time with children and families?',
      develop: 'Which idea is worth a plan, and what would success look like?',
      influence: 'Who needs to be on board, and what would win them over?',
      grow: 'What happened when we tried it, and what did we learn?',
    },
    how: {
      mission:
        'One line is plenty, and every idea counts. You can also mention me: log, and one line.',
      develop:
        'Open a small change and answer what you can. Drafts are kept, and anyone can add to them.',
      influence: 'Open a small change to say who it needs, or to ask somebody for a yes.',
      grow: 'Open a small change to tell its story. One that was stopped with learning is a good one too.',
    },
    counts: {
      mission: (ideas: number, people: number, day: string) => {
        if (ideas === 0) return 'The first idea could be yours.';
        const from = people === 1 ? 'one person' : `${people} people`;
        return `${ideas === 1 ? 'One idea' : `${ideas} ideas`} since ${day}, from ${from}`;
      },
      develop: (complete: number, begun: number) => {
        if (complete === 0 && begun === 0) return 'No plan is begun yet.';
        if (complete === 0) return begun === 1 ? 'One plan begun' : `${begun} plans begun`;
        const more = begun === 0 ? '' : `, ${begun} more begun`;
        return `${complete === 1 ? 'One plan' : `${complete} plans`} complete${more}`;
      },
      influence: (won: number, yeses: number) => {
        if (won === 0 && yeses === 0) return 'Nobody is won over yet.';
        const people = won === 1 ? 'One person won over' : `${won} people won over`;
        const said = yeses === 1 ? 'one yes' : `${yeses} yeses`;
        if (yeses === 0) return people;
        return won === 0
          ? said.replace(/^./, (letter) => letter.toUpperCase())
          : `${people}, ${said}`;
      },
      grow: (told: number, tried: number) => {
        if (told === 0 && tried === 0) return 'Nothing is being tried yet.';
        const trying = tried === 1 ? 'one more being tried' : `${tried} more being tried`;
        if (told === 0)
          return tried === 1 ? 'One change is being tried' : `${tried} changes are being tried`;
        const stories = told === 1 ? 'One story told' : `${told} stories told`;
        return tried === 0 ? stories : `${stories}, ${trying}`;
      },
    },
    since: (day: string) => `Open since ${day}.`,
    sinceBy: (day: string, name: string) => `Open since ${day}. ${name} opened it.`,
    closed: 'What came of it',
    nothing: 'Nothing so far, and it can still come.',
    closedHeading: (stage: string) => `${stage} is closed`,
    stillOpen: 'Nothing is locked: every small change can go on from where it is.',
    next: (stage: string, day: string, time: string) =>
      `${stage} is next. Its card comes to your team’s channel on ${day} at ${time}.`,
    comes: (day: string, time: string) =>
      `Its card comes to your team’s channel on ${day} at ${time}.`,
    isOpen: (stage: string) => `${stage} is open already. Its card is in your team’s channel.`,
    whenBack: (stage: string) =>
      `${stage} is next. Its card comes to your team’s channel once your team’s pause is over.`,
    noChannel: (stage: string) =>
      `${stage} is next. I do not know your team’s channel yet: mention me there once, and its card comes.`,
    over: 'The 16 weeks are complete, so no more stage cards come. Everything else goes on as before.',
    findTeam: (stage: string) => `Which team is ${stage} for?`,
    unknown:
      'There are four stages: mission, develop, influence and grow. Type stage and one of them, such as stage develop.',
    actions: {
      now: 'What is open now',
    },
  },
  /** A month of the team. */
  digest: {
    heading: (team: string, month: string) => `${team} in ${month}`,
    nothingMoved: 'Nothing moved, and that’s fine.',
    moved: (counts: readonly string[]) =>
      `${list(counts).replace(/^./, (letter) => letter.toUpperCase())}.`,
    counts: {
      keep: (count: number) => (count === 1 ? 'one change is kept' : `${count} changes are kept`),
      adapt: (count: number) =>
        count === 1 ? 'one is being adapted' : `${count} are being adapted`,
      stop: (count: number) =>
        count === 1 ? 'one was stopped with learning' : `${count} were stopped with learning`,
      tried: (count: number) =>
        count === 1 ? 'one came to be tried' : `${count} came to be tried`,
      'went-on': (count: number) =>
        count === 1 ? 'one went on to its next stage' : `${count} went on to their next stage`,
      logged: (count: number) => (count === 1 ? 'one new idea' : `${count} new ideas`),
    } satisfies Record<Deed, (count: number) => string>,
    deeds: {
      keep: 'Kept',
      adapt: 'Being adapted',
      stop: 'Stopped, with learning',
      tried: 'Being tried',
      'went-on': 'Went on to its next stage',
      logged: 'New idea',
    } satisfies Words<Deed>,
    more: (count: number) => (count === 1 ? 'And one more.' : `And ${count} more.`),
    learned: 'Learned',
    closing: 'Every small change can go on from where it is.',
  },
  shares: {
    checkIn: (who: string) => `${who}’s check-in`,
    heading: 'Good news from the team',
    gone: 'Taken back since.',
  },
  setUp: {
    heading: (team: string) => `${team}: set up`,
    intro: 'Everything works as it is. Change what you like, whenever you like.',
    readOnly: (allowed: readonly string[]) =>
      `${list(allowed, 'or').replace(/^./, (letter) => letter.toUpperCase())} can change this. Ask one of them, and they can do it in a moment.`,
    rows: {
      council: 'Council',
      supervisors: 'Supervisors',
      facilitators: 'Facilitators',
      leaders: 'Leaders',
      guests: 'Guests',
      weeks: (weeks: number) => `${weeks} weeks`,
      workshops: 'Workshops',
      checkIn: 'Check-in',
      rhythm: 'After the weeks',
      pause: 'Pause',
    },
    notNamed: 'Not named yet',
    nobody: 'Nobody yet',
    noWorkshops: 'No dates yet',
    starts: (day: string) => `From ${day}`,
    checkIn: (weekday: string, time: string) => `${weekday}s at ${time}`,
    rhythms: {
      monthly: 'Once a month, with what moved told in the channel',
      none: 'Nothing more by itself',
    } satisfies Words<Rhythm>,
    pausedUntil: (day: string | null) => (day === null ? 'Until you say so' : `Until ${day}`),
    people: list,
    andMore: (names: readonly string[], more: number) => `${names.join(', ')} and ${more} more`,
    actions: {
      council: 'Change the council',
      people: 'Change the people',
      dates: 'Change the dates',
      checkIn: 'Change the check-in',
      pause: 'Pause the team',
      resume: 'Resume',
      back: 'Back to set-up',
    },
    saved: {
      council: 'The council’s name is saved.',
      people: 'The people are saved.',
      'one-person': (name: string, role: string) => `${name} is a ${role} now.`,
      taken: (name: string) => `${name} waits outside the team again.`,
      dates: 'The dates are saved.',
      'check-in': 'The check-in is saved.',
      pause: 'The team is paused from today. I ask nobody anything, and the week count waits.',
      resume: 'The team goes on. The week count runs again, and so do its check-ins.',
    },
    notPaused: 'The team was not paused. Here is how it stands.',
    lead: {
      heading: (team: string) => `${team}: set up`,
      intro: 'Nobody looks after this team’s set-up yet. Shall I put you down?',
      take: 'Yes, put me down',
      done: (name: string) =>
        `${name} looks after this team’s set-up now, as its supervisor. That can be changed at any time.`,
      taken: 'Somebody has just taken it on. Here is how it stands.',
    },
    guests: {
      notice: (count: number) =>
        count === 1
          ? 'A guest of the council waits to be added to the team. Until then I ask them nothing and show them nothing.'
          : `${count} guests of the council wait to be added to the team. Until then I ask them nothing and show them nothing.`,
      waiting: (names: string) => `Not added yet: ${names}`,
      added: (names: string) => `Added: ${names}`,
    },
    outsideTeam: 'Guest, not in the team',
    openPerson: (name: string) => `Change what ${name} does`,
    giveBack: {
      action: (name: string, role: string) => `${name}: ${role} again`,
      notice: (name: string, role: string) =>
        `${name} is back in the team, and was ${role} before. A supervisor or facilitator can make them ${role} again.`,
      done: (name: string) => `${name} has their role back.`,
      heading: 'Somebody is back in your team',
      told: (name: string, team: string, role: string) =>
        `${name} is back in ${team}, and was ${role} before. Their role did not come back with them: you can give it again with one press.`,
      closing: 'There is nothing you have to do. Type set up to see who does what.',
    },
    whichToPause: 'Which team shall I pause?',
    whichToResume: 'Which team goes on?',
    forms: {
      council: {
        heading: 'Your council',
        intro: 'Its name stands above your team’s board.',
      },
      people: {
        heading: 'Who does what',
        intro:
          'Supervisors get the weekly check-in, facilitators run the workshops, and leaders see what needs their yes. Everybody else is a practitioner.',
      },
      dates: {
        heading: 'The 16 weeks',
        intro: 'Weeks prompt and never lock. Dates can move at any time.',
      },
      'check-in': {
        heading: 'The check-in',
        intro:
          'One short card for supervisors, each week. Nothing comes at weekends, on bank holidays or on workshop days.',
      },
      pause: {
        heading: 'Pause the team',
        intro:
          'From today I ask nobody in the team anything, and the week count waits. What people type to me works as before.',
      },
    },
    notAllListed: (count: number) =>
      `Your team is large: ${count} people are listed here, everyone with a role first.`,
  },
  quiet: {
    stopped: 'I have stopped: from now on I don’t write to you by myself.',
    pausedUntil: (day: string) => `I won’t write to you until ${day}.`,
    untilWhen:
      'School terms and holidays differ from council to council, so please choose a day, or type one, such as pause until 5 January.',
    until: (day: string) => `Until ${day}`,
    paused: 'I won’t write to you until you type resume.',
    chatWorks: 'What you type to me here works as before.',
    kept: 'What others do with your changes meanwhile is kept, and you hear of it afterwards.',
    peopleOutbox:
      'I tell nobody. Your team hears nothing from you through me either: a check-in that comes meanwhile is not asked, and the team’s page says “not asked” and never why.',
    whenever: 'Type resume whenever you like.',
    resumed: 'I write to you again, at most once on a working day.',
    wasNot: 'You had not paused me. I write to you as usual, at most once on a working day.',
    waits: {
      nothing: 'Nothing is waiting for you.',
      next: 'What happened meanwhile is in the next message.',
      soon: 'What happened meanwhile comes in a moment.',
      at: (day: string, time: string) => `What happened meanwhile comes on ${day} at ${time}.`,
    },
    inCompany:
      'That is about messages to you alone, in a chat of your own. To pause the whole team, a supervisor or facilitator types pause team 2 weeks.',
    problems: {
      'not-understood': 'I did not understand how long that is.',
      'no-such-day': 'I could not find that day in the calendar.',
      differs:
        'School terms and holidays differ from council to council, so I don’t know that day: please give me the date, such as pause until 5 January.',
      past: (day: string) => `${day} is here already, so there is nothing to pause.`,
      'too-long': (latest: string) =>
        `That is longer than I can keep count of: ${latest} is as far as it goes. With stop, I am quiet until you say.`,
    },
    examples: 'Nothing has changed. Try pause 2 weeks, or pause until 5 January.',
    teamExamples: 'Nothing has changed. Try pause team 2 weeks, or pause team until 5 January.',
    orIdea: 'If it was an idea, type log and then the line.',
  },
  values: {
    heading: (team: string) => `${team}: our values`,
    intro: 'What we want to see in how we work, each with its opposite.',
    pressOne: 'Press one to change it.',
    none: 'None yet. Anyone in the team can add the first one.',
    opposite: (opposite: string) => `Not: ${opposite}`,
    open: (value: string) => `Change “${value}”`,
    added: (value: string) => `Added: ${value}`,
    full: (count: number) => `These ${count} are the team’s set. Take one away to make room.`,
    change: 'Change a value',
    addedBy: (name: string) => `Added by ${name}.`,
    saved: 'Saved.',
    takenAway: (value: string) => `Taken away: ${value}`,
    changedSince: 'Someone has changed it since. Here it is as it stands now.',
    usedBefore: 'That card was an old one. Your words are still here: press Add it once more.',
    actions: {
      add: 'Add it',
      takeAway: 'Take it away',
      values: 'Our values',
      vision: 'Our vision',
    },
  },
  vision: {
    heading: (team: string) => `${team}: our vision`,
    none: 'Not written yet. Say what you would like to see, in your own words.',
    gathersIt: (allowed: readonly string[]) =>
      `${list(allowed, 'or').replace(/^./, (letter) => letter.toUpperCase())} gather the voices into one line.`,
    intro: 'One line everybody could say by heart. The voices it comes from stay as they are.',
    writtenBy: (name: string) => `Written by ${name}.`,
    saved: 'The vision is saved. Every voice is still there.',
    changedSince:
      'Someone wrote one in the meantime. Your words are still here: save again to use them.',
    voices: 'The voices',
    voiceHeading: 'Add a voice',
    voiceIntro: 'Your own words, with your name. You can take them back at any time.',
    added: 'Your voice is there.',
    gatherHeading: 'Gather into one line',
    voice: (voice: string, name: string) => `“${voice}” – ${name}`,
    noVoices: 'No voice is there yet.',
    yours: 'Your voice',
    open: (voice: string) => `Open “${voice}”`,
    takenBack: 'Your voice is taken back.',
    gone: 'That voice is not there any more.',
    actions: {
      addVoice: 'Add a voice',
      gather: 'Gather into one line',
      takeBack: 'Take it back',
      vision: 'Our vision',
    },
  },
  find: {
    noSuch: (shortId: string) =>
      `There is no ${shortId} in your team. Type changes to see what is on the board.`,
    nothing: 'No open change has all of these words. Try fewer, or an id such as SC-12.',
    empty: 'Your team’s board is ready for its first small change. Nothing is on it yet.',
    sharedFrom: (scope: string, team: string) => `${scope} · ${team}`,
    openOf: (shortId: string, team: string) => `Open ${shortId} of ${team}`,
    open: (shortId: string) => `Open ${shortId}`,
    oneOfThese: 'Is it one of these?',
  },
  barriers: {
    raise: {
      heading: 'Raise a barrier',
      intro: 'What stands in the way of doing your best work?',
      introFor: (team: string) =>
        `What stands in the way of doing your best work? It goes to ${team}.`,
      keeps: {
        'by-name': 'By name: my team sees the words and my name',
        confidential: 'Confidentially: my team sees the words, and nobody can see whose they are',
      },
      keepsShort: { 'by-name': 'By my name', confidential: 'Confidentially' },
      promise: [
        'Confidentially, nobody can see or look up who wrote it: not your manager, not us.',
        'Write it in the box and not as a chat message: Microsoft Teams keeps chat messages, under your name.',
      ],
      howThisWorks: {
        title: 'How this works',
        words:
          'The words and the week are kept, and nothing about you: no name, no time, no order. So it cannot be changed or taken back. In a small team, people may still know how you put things.',
      },
      typedInChat:
        'Microsoft Teams keeps what you typed in this chat, under your name. For a confidential barrier, type barrier by itself and write in the box that opens.',
      byNameHere:
        'Here, barriers are raised by name. To raise one confidentially, write barrier to me in a chat of your own.',
      submit: 'Raise it',
      submitByName: 'Raise it by name',
    },
    raised: {
      byName: (team: string) => `Raised for ${team}, with your name.`,
      confidential: (team: string) => `Raised for ${team}, without your name.`,
      nextByName: 'Barriers are grouped into themes, and the team votes on what to work on first.',
      nextConfidential:
        'Only the words and the week are kept. Nothing leads back to you, so it cannot be changed or taken back, and I do not repeat it here.',
    },
    heading: (team: string) => `${team}: barriers`,
    none: 'Nothing here yet. Type barrier to say what gets in the way.',
    intro: 'What stands in the way of doing our best work.',
    theme: (name: string, count: number) => `${name} (${count})`,
    unthemed: 'Not in a theme yet',
    by: (name: string) => `Raised by ${name}.`,
    confidentially: 'Raised confidentially.',
    fromWall: 'From a card on the wall.',
    more: (count: number) => `And ${count} more.`,
    open: (words: string) => `Open “${words}”`,
    yours: 'Your barrier',
    yoursIntro: 'Your team sees it with your name.',
    fromWallIntro:
      'It was typed in from a card on the wall. Whoever wrote the card may want to know.',
    takenBack: 'Your barrier is taken back.',
    takenOff: 'It is taken off the wall.',
    gone: 'That barrier is not there any more.',
    actions: {
      raise: 'Raise a barrier',
      takeBack: 'Take it back',
      show: 'My team’s barriers',
      themes: 'Group into themes',
    },
  },
  themes: {
    heading: (team: string) => `${team}: themes`,
    intro: 'Choose what belongs together, and say what it is about.',
    none: 'There are no barriers yet. Themes come once somebody has raised one.',
    allThemed: 'Every barrier is in a theme.',
    grouped: (count: number, theme: string) =>
      count === 1 ? `One barrier is in ${theme} now.` : `${count} barriers are in ${theme} now.`,
    pickSome: (shown: number, all: number) =>
      `Which barriers belong together? (${shown} of ${all}; the others follow)`,
    theme: 'A theme that is there',
    noTheme: 'A new one, named below',
    newTheme: 'Or a new theme',
    newThemePlaceholder: 'For example: waiting for signatures',
    submit: 'Put them together',
    soFar: 'Themes so far',
    open: (name: string) => `Open ${name}`,
    count: (count: number) => (count === 1 ? 'One barrier' : `${count} barriers`),
    takeOutIntro: 'This is what is in the theme. Choose what does not belong here after all.',
    takeOut: 'Which ones shall I take out?',
    submitTakeOut: 'Take them out',
    takenOut: (count: number) =>
      count === 1
        ? 'One barrier is out of its theme again.'
        : `${count} barriers are out of their theme again.`,
    changedSince: 'Somebody has grouped them since. Here is how it stands now.',
    back: 'Back to themes',
  },
  vote: {
    prepareHeading: 'Open a vote',
    prepareIntro:
      'Everyone in the team has five votes, three at most on one theme, and can change them until you close the vote. Only the totals are shown, once it has closed and if five or more have voted.',
    submitOpen: 'Open the vote',
    tooFewThemes: 'A vote needs two themes or more. Type themes to group barriers first.',
    noneYet: 'No vote is open just now. Supervisors and facilitators can open one.',
    heading: 'What shall we work on first?',
    intro: (team: string) =>
      `${team}: five votes each, three at most on one theme. You can change yours until the vote closes. Then only the totals are shown, if five or more have voted.`,
    themes: 'The themes',
    voters: (count: number) => {
      if (count === 0) return 'Nobody has voted yet.';
      return count === 1 ? 'One person has voted so far.' : `${count} people have voted so far.`;
    },
    toldChannel: 'The vote is open, and I am posting its card in your team’s channel.',
    noChannel:
      'The vote is open. I cannot write in your team’s channel myself: mention me there with the word vote, so that everyone finds it.',
    summary: 'A vote: what shall we work on first?',
    overSince: 'Another vote has been opened since.',
    opened: 'The vote is open.',
    ballotHeading: 'Your five votes',
    ballotIntro:
      'Each press counts at once, three at most on one theme, and you can change it until the vote closes. Only the totals are shown then, if five or more have voted.',
    left: (count: number, of: number) => `${count} of ${of} left`,
    give: (theme: string) => `One more for ${theme}`,
    take: (theme: string) => `One less for ${theme}`,
    cast: 'Your votes are in.',
    votes: (count: number) => {
      if (count === 0) return 'No votes';
      return count === 1 ? '1 vote' : `${count} votes`;
    },
    closeHeading: 'Close the vote?',
    closeIntro:
      'Everyone then sees the totals, and nobody can vote any more. It cannot be opened again.',
    closeUnshown: 'Nobody can vote any more then. It cannot be opened again.',
    closedHeading: 'How the vote ended',
    closedIntro: (count: number) => {
      if (count === 0) return 'Nobody voted this time.';
      return count === 1 ? 'One person voted.' : `${count} people voted.`;
    },
    saidAloudHeading: 'The vote has closed',
    /** Of fewer than five voters. */
    saidAloud: (count: number) => {
      const few = ['Nobody has', 'One person has', 'Two people have', 'Three people have'];
      const who = few[count] ?? 'Four people have';
      return `${who} voted. Below five nobody’s count is shown, so the room says it aloud and a lead sets the order.`;
    },
    actions: {
      vote: 'Vote',
      close: 'Close the vote',
      closeNow: 'Close it now',
      notYet: 'Not yet',
      show: 'Show the vote',
      open: 'Open a vote',
      another: 'Open another vote',
    },
  },
  strands: {
    heading: (team: string) => `${team}: mission strands`,
    intro: 'What the team has chosen to work on first, and the small changes for it.',
    fromTheme: (theme: string) => `Instead of: ${theme}.`,
    noChanges: 'No small change for it yet.',
    moreChanges: (count: number) => `and ${count} more`,
    open: (shortId: string) => `Open ${shortId}`,
    editHeading: 'A mission strand',
    editIntro:
      'Put what stands in the way as what you want to see. Left empty, it goes by its theme.',
    named: (mission: string) => `It is called “${mission}” now.`,
    unnamed: (theme: string) => `It goes by its theme again: ${theme}.`,
    namedSince: 'Someone has changed it since. Your words are still here: save again to use them.',
    endHeading: (strand: string) => `End “${strand}”?`,
    endIntro:
      'Nothing new can be logged for it then. What answers it stays, and goes on saying so. Choosing it again after a vote takes it up again.',
    ended: (strand: string) => `“${strand}” has ended. What answers it stays.`,
    gone: 'That strand does not go on any more.',
    none: 'None yet. They come from a vote on themes: type vote to see where that stands.',
    votes: (count: number) => {
      if (count === 0) return 'Chosen without votes.';
      return count === 1 ? 'Chosen with 1 vote.' : `Chosen with ${count} votes.`;
    },
    chooseHeading: 'Choose mission strands',
    chooseIntro: 'The votes are advice. The team decides, and two or three is usually plenty.',
    choice: (name: string, votes: number) =>
      `${name} (${votes === 1 ? '1 vote' : `${votes === 0 ? 'no' : votes} votes`})`,
    orderHeading: 'Set the order',
    orderIntro:
      'Fewer than five voted, so nothing is shown of it. Say aloud in the room what you want, then choose which themes become mission strands and which comes first. Two or three is usually plenty.',
    place: (nth: number) => {
      const words = ['Not now', 'First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh'];
      return words[nth] ?? `Place ${nth}`;
    },
    submit: 'Make them strands',
    chosen: 'Chosen. Small changes can start from here.',
    nothingToChoose:
      'Strands are chosen from a vote that has closed. Type vote to see where that stands.',
    actions: {
      choose: 'Choose mission strands',
      order: 'Set the order',
      show: 'Mission strands',
      logForIt: `${verbs.logChange} for it`,
      whichFirst: 'Which first?',
      change: 'Change this strand',
      end: 'End this strand',
      endNow: 'End it now',
      notYet: 'Not yet',
    },
  },
  help: {
    heading: 'Hello. I’m Small Changes.',
    intro:
      'I keep the small things your team could do differently, so that you have more time with children and families. Type one as it comes to you; I’ll ask the rest.',
    example: 'For example: log Duty workers sign off food vouchers themselves',
    more: 'More you can say',
    moreHeading: 'What you can say',
    moreIntro: 'In your own words is fine.',
    groups: [
      {
        about: 'Small changes',
        rows: [
          { say: 'log, and one line', does: 'logs a small change' },
          { say: 'my changes, or board', does: 'shows yours, or everybody’s' },
          { say: 'SC-12', does: 'shows that change' },
          { say: 'SC-12 is stuck', does: 'says how it is going' },
          { say: 'undo', does: 'undoes what you did last' },
          { say: 'which first', does: 'helps you choose' },
        ],
      },
      {
        about: 'What gets in the way',
        rows: [
          { say: 'barrier, and one line', does: 'raises one, by name or not' },
          { say: 'barriers', does: 'shows them, theme by theme' },
          { say: 'vote', does: 'chooses what to work on first' },
          { say: 'strands', does: 'shows what was chosen' },
        ],
      },
      {
        about: 'Your team',
        rows: [
          { say: 'stage', does: 'says where you are in the 16 weeks' },
          { say: 'values, or vision', does: 'shows what you stand and aim for' },
          { say: 'check in', does: 'for supervisors and facilitators' },
          { say: 'set up', does: 'people, dates and the check-in' },
          { say: 'blueprint, or EX-3', does: 'shows what you try together' },
        ],
      },
      {
        about: 'You and me',
        rows: [
          { say: 'stop, or pause 2 weeks', does: 'keeps me quiet until you type resume' },
          { say: 'who can see this?', does: 'says what is kept, and for whom' },
          { say: 'delete my data', does: 'says how' },
        ],
      },
    ],
  },
  privacy: {
    heading: 'What Small Changes keeps',
    /** What somebody is shown of themselves, and being forgotten (P22). */
    mine: {
      open: 'What is kept about you',
      heading: 'What is kept about you',
      nothing: 'Nothing is kept about you here.',
      inTeams: (teams: readonly string[]) => `In ${list(teams)}.`,
      whole:
        'All of it, word for word, is in the tab, under Team: there it can be taken away as a file, too.',
      inOwnChat: 'That is between us. Write to me in a chat of our own, and ask me there.',
      title: 'What is kept about you',
      about:
        'All of it, in every team you are or were in: to read, to take away, and to have forgotten.',
      show: 'Show it',
      close: 'Close',
      save: 'Take it as a file (JSON)',
      fileName: 'what-small-changes-keeps-about-me.json',
      earlier: 'before it was changed',
      own: 'About you alone',
      ofType: {
        team: 'The team',
        change: 'Small changes',
        ambition: 'Values and vision',
        barriers: 'Barriers',
        priorities: 'What comes first',
        pulse: 'Pulse',
        channel: 'The channel',
        addresses: 'Where people are reached',
        person: 'Your name and your teams',
        mailbox: 'Where I reach you, and what waits for you',
        'check-ins': 'Your check-ins',
        programme: 'Who looks after the blueprint',
        evidence: 'What was put in',
        sense: 'What people make of it',
        blueprint: 'The local blueprint',
        experiment: 'Experiments',
        edition: 'Editions of the blueprint',
      },
      you: 'You',
      now: 'How it stands now, whoever set it',
      sinceLogged: 'You look after it, since it was logged',
      fields: {
        opposite: 'Its opposite',
        forTeamOnly: 'Not for outside the team',
        leftAt: 'Left on',
        back: 'Back since',
        endsOn: 'On',
        since: 'Since',
        beyond: 'What makes it bigger than the team',
        stageSince: 'In that stage since',
        ownerSince: 'Looked after since',
        status: 'On the board',
        familyValue: 'What difference it would make to families',
        gift: 'Whether it is in the team’s gift',
        effort: 'How much effort it would take',
        nobodyElse: 'Nobody else is needed',
        updatedAt: 'Last changed',
        strand: 'The strand it answers',
        at: 'When',
        reason: 'Why',
        role: 'Who, by role',
        approach: 'How to win them over',
        say: 'How much of a say they have',
        stance: 'Where they stand',
        seenOn: 'Seen on',
        nextTalkOn: 'The next conversation',
        ofRole: 'Of whom, by role',
        asked: 'What the team asked',
        askedOn: 'The team asked on',
        answer: 'The answer',
        earlierAnswer: 'An earlier answer',
        because: 'In words',
        answeredOn: 'Answered on',
        shared: 'Shared with the team',
        goFrom: 'The go from',
        goUntil: 'Until',
        week: 'In the week that began on',
        votes: 'Votes',
        side: 'Where it hung',
        experiment: 'The experiment',
        edition: 'Edition',
        signedAs: 'As',
        seenBy: 'How that is seen',
        cycle: 'Cycle',
        /** By the kept value. */
        yesOrNo: { true: 'yes', false: 'no' },
        statuses: { open: 'yes', withdrawn: 'no, it was taken off' },
        answers: { yes: 'Yes', 'not-yet': 'Not yet', 'lets-talk': 'Let’s talk' },
        programmeRoles: {
          steward: 'You look after the blueprint',
          leader: 'You answer for the council',
        } satisfies Words<ProgrammeRole>,
        sides: {
          enabler: 'What helps',
          barrier: 'What gets in the way',
          both: 'Both, or not sure',
        } satisfies Words<Side>,
        experimentStates: {
          proposed: 'not started yet',
          running: 'under way',
          resting: 'resting',
          ended: 'ended',
        } satisfies Words<ExperimentState>,
        waysToSee: {
          'a-story': 'A story',
          'a-count': 'A count',
          'the-pulse': 'The pulse',
          'what-families-say': 'What families say',
        } satisfies Words<WayToSee>,
        /** What a step was, by the type of document. */
        did: {
          programme: {
            named: 'You named somebody for it.',
            unnamed: 'You took a name off it.',
            'began-round': 'You began a round.',
          } satisfies Words<ProgrammeAct>,
          sense: {
            'began-theme': 'You began a theme.',
            'put-theme-otherwise': 'You put a theme otherwise.',
            'dropped-theme': 'You dropped a theme.',
          } satisfies Words<SenseAct>,
          blueprint: {
            'drew-pillar': 'You drew a pillar up.',
            'edited-pillar': 'You put a pillar better.',
            committed: 'You said what you will do for a pillar.',
            'dropped-pillar': 'You dropped a pillar.',
            'numbered-experiment': 'You proposed an experiment.',
            'made-edition': 'You made an edition.',
          } satisfies Words<BlueprintAct>,
          experiment: {
            proposed: 'You proposed it.',
            edited: 'You put it better.',
            took: 'You took it on.',
            started: 'You started it.',
            rested: 'You let it rest.',
            resumed: 'You took it up again.',
            'told-cycle': 'You told a cycle.',
            'skipped-review': 'You left a look at it for later.',
          } satisfies Words<ExperimentAct>,
        },
      },
      /** By the type of document and the field that names them. */
      as: {
        'team members[]': 'You are in it, with your role',
        'team guests[]': 'You are on its list of guests',
        'team formerLeads[]': 'You had a role in it',
        'team leavers[]': 'You left it',
        'team history[].by': 'You set something up',
        'team ending.by': 'You asked for what it has to be deleted',
        'team acts[].by': 'You took something with you, or decided about a name',
        'change author': 'You logged it',
        'change owner': 'You look after it',
        'change progress[].by': 'You said how it is going',
        'change asks[].by': 'You asked for a yes',
        'change asks[].of': 'You were asked for a yes',
        'change asks[].answer.heardBy': 'You told what a role said',
        'change asks[].earlier[].heardBy': 'You told what a role had said',
        'change history[].by': 'You changed something',
        'change stakeholders[].nextTalkBy': 'You mean to talk to somebody',
        'change thanks[].by': 'You thanked somebody',
        'change peopleOutbox[]': 'Something waits to be told you',
        'change channelOutbox[]': 'Something of yours waits for the channel',
        'ambition values[].by': 'A value in your name',
        'ambition history[].value.by': 'A value of yours, as it was',
        'ambition vision.by': 'The vision, as you put it',
        'ambition history[].vision.by': 'A vision of yours, as it was',
        'ambition voices[].by': 'Your voice in the vision',
        'ambition history[].by': 'You changed something',
        'barriers barriers[].by': 'You raised a barrier by name',
        'priorities vote.ballots[]': 'You voted, in the vote that is open',
        'priorities history[].by': 'You changed something',
        'channel choice.by': 'You opened a stage',
        'channel prompt.by': 'You opened the stage whose card stands there',
        'channel sending.post.by': 'You opened the stage whose card is on its way',
        'channel shares[]': 'A check-in of yours waits for the channel',
        'addresses people[]': 'Where you are reached',
        'programme people[]': 'You were named for the blueprint',
        'programme history[].by': 'You changed something',
        'evidence teams[].by': 'You put in what your team learned',
        'sense history[].by': 'You changed something',
        'blueprint pillars[].commitment.by': 'You said what you will do for a pillar',
        'blueprint history[].before.commitment.by': 'What you had said you would do',
        'blueprint history[].by': 'You changed something',
        'experiment owner': 'You look after it',
        'experiment cycles[].by': 'You told a cycle',
        'experiment history[].by': 'You changed something',
        'edition made.by': 'You made it',
        'edition signatures[].by': 'You signed it',
        'edition commitments[].by': 'You said what you will do for a pillar in it',
        'edition owners[].by': 'You looked after an experiment in it',
      } as Readonly<Record<string, string>>,
      forget: 'Forget me …',
      forgetHeading: 'Forget me?',
      forgetIntro:
        'What your teams learned stays. Your name, where I reach you, your check-ins and your unshared thanks go, for good: what you logged and said is “a former colleague’s” from then on.',
      forgetPoints: [
        'What you look after is free for anybody to take.',
        'I write to you no more. Mention me in your team’s channel, and I begin anew with you.',
        'Words that have your name in them are shown to your team’s supervisors and facilitators, who say which mean you. After 30 days your name is taken out of the rest.',
        'Barriers you raised confidentially and your pulse answers stay: nothing says that they are yours.',
        'Microsoft Teams itself keeps the messages you wrote and the cards I sent: your council decides for how long.',
      ],
      forgetYes: 'Yes, forget me',
      forgetNo: 'Keep it all',
      kept: 'Nothing was changed.',
      namesLeft: {
        title: 'Words that name somebody who was forgotten',
        about: (name: string, day: string) =>
          `${name} asked to be forgotten. These words have the name in them. Take it out where they mean ${name}, and keep them where they mean somebody else. On ${day} it is taken out of the rest.`,
        takeOut: 'Take the name out',
        keep: 'They mean somebody else',
        takeOutOf: (words: string) => `Take the name out of “${words}”`,
        keepOf: (words: string) => `“${words}” means somebody else`,
      },
      forgotten:
        'It is done: nothing here leads to you any more. Thank you for what you gave your team.',
      underWay:
        'It is noted, and goes on by itself within the hour. Nothing more is sent to you meanwhile. Thank you for what you gave your team.',
    },
    points: [
      {
        about: 'Kept',
        said: 'The small changes you log, what you say of how they are going, your name as whoever logged them or looks after them, your team, and the history of each change.',
      },
      {
        about: 'Seen by',
        said: 'The people in your team in Microsoft Teams. Nobody outside it, unless one of you shares a change in a chat, or a supervisor or facilitator takes what the team has with them as a file.',
      },
      {
        about: 'Team',
        said: 'Your team’s values, its vision and the voices it comes from, with who wrote them, its dates, and each person’s role.',
      },
      {
        about: 'Barriers',
        said: 'A barrier raised confidentially is kept as words and the week, without your name or anything that leads to you. Your votes are linked to you only until the vote closes.',
      },
      {
        about: 'Thanks',
        said: 'A thank-you you have not shared is shown to you only. Shared, your team reads it with your name, in its channel too. Take it back, and its words are gone, there as well.',
      },
      {
        about: 'Check-ins',
        said: 'What a supervisor or facilitator answers in their last 26 check-ins, with their name, for the supervisors and facilitators of their team. It goes to the channel only if they say so.',
      },
      {
        about: 'Messages',
        said: 'Where I can reach you in Microsoft Teams, what waits for you, and when I wrote to you. If you type stop or pause, I keep that too, and since when. Supervisors and facilitators see which check-ins were asked, and never why one was not.',
      },
      {
        about: 'Pulse',
        said: 'How many chose each face, without names, times or who answered. Shown from five answers.',
      },
      {
        about: 'Yours',
        said: 'Type my data to see all that is kept about you, or look under Team in the tab, where it can be taken as a file. Type forget me to have it forgotten: what your team learned stays, and nothing of it leads to you.',
      },
      {
        about: 'How long',
        said: 'As long as your team goes on with it. Left alone for as long as your council says, or when a supervisor or facilitator asks for it, all of it is deleted: your team hears of it 30 days before.',
      },
      { about: 'Where', said: 'In your council’s own Azure subscription.' },
      {
        about: 'Never',
        said: 'Anything about a particular child or family. If what you type looks like that, I don’t keep it, and you get your words back to put another way. Microsoft Teams itself still keeps the chat message.',
      },
      {
        about: 'Not read',
        said: 'Other people’s conversations. In a channel or group chat I only see messages that mention me, and a message somebody chooses to log with me. Of that one I keep the words they log, not who wrote it.',
      },
    ],
  },
  /** What a team has is to go on a day, or stays (P22). */
  ending: {
    heading: 'What your team has here is to go',
    asked: (by: string, team: string, day: string) =>
      `${by} has asked for all that ${team} has in Small Changes to be deleted. It goes on ${day}.`,
    aged: (team: string, day: string) =>
      `Nothing has been done in ${team} for as long as your council keeps what a team has. All of it is deleted on ${day}.`,
    leads:
      'Under Team in the tab you can take it with you as a file until then. If it should stay, one press is enough.',
    closing: 'If it may go, there is nothing you have to do.',
    inChannel:
      'Changes, barriers, values, check-ins and what was learned: all of it. A supervisor or facilitator can keep it, or take it with them as a file, under Team in the tab.',
    keep: 'Keep it',
    keepOf: (team: string) => `Keep ${team}’s work`,
    kept: (team: string) => `Kept: what ${team} has stays.`,
    stays: 'What your team has here stays',
    tab: {
      title: 'How long it is kept',
      keptFor: (months: number | null) =>
        months === null
          ? 'What your team has here stays until somebody deletes it.'
          : `What your team has here is kept for ${months} months after the last thing that was done. You hear of it 30 days before it goes.`,
      more: 'See how it can be kept or taken with you',
      end: 'Delete what the team has …',
      sure: (team: string) => `Delete all that ${team} has?`,
      about:
        'All changes, barriers, values, check-ins and what was learned go 30 days from now, for everybody. Your team is told today, and until then any supervisor or facilitator can keep it. Teams itself still has the chat.',
      yes: 'Delete it in 30 days',
      no: 'Leave it',
    },
  },
  /** Of the pages anybody may read; loaded when one is asked for, and not with the tab. */
  pages: async () => (await import('./pages/en-GB.ts')).pages,
  blueprintInChat,
  /** Of the local blueprint as a document; loaded with its page, and when a file is made of it. */
  blueprintDocument: async () =>
    (await import('./blueprint/words/en-GB-document.ts')).documentWords,
  welcome: {
    personal: 'Hello. I’m Small Changes.',
    channel: (addedBy: string | null, team: string) =>
      addedBy === null
        ? `Hello, ${team}. I’m Small Changes.`
        : `Hello, ${team}. ${addedBy} added me.`,
    does: 'I keep the small things you could do differently, within your own gift, so that you have more time with children and families. Type log and one line, between two visits or whenever it comes to you.',
    doesInChannel:
      'I keep the small things this team could do differently, within your own gift, so that you have more time with children and families. Mention me and type log and one line, or write to me in a chat of your own.',
    never: 'I never rank people or teams, chase anybody, or read messages that are not for me.',
    notToType:
      'Please type nothing about a particular child or family: no names, dates of birth, addresses or case numbers. If I see something like that, I don’t keep it.',
  },

  /** For somebody who comes to a team that is under way. */
  whereWeAre: {
    heading: (team: string) => `Where ${team} is`,
    stage: (stage: string, question: string) => `The team is in ${stage}. ${question}`,
    soFarHeading: 'What has come of it so far',
    strandsHeading: 'What it works on',
    stageCard: (stage: string) => `The card of ${stage}`,
    handsHeading: 'What could do with a hand',
    take: (shortId: string) => `I’ll take ${shortId}`,
    ask: (names: readonly string[]) =>
      `Whatever you would like to know, ask ${list(names, 'or')}. There is nothing you have to catch up on first.`,
  },

  errors: {
    invalid: 'Something needs another look before it can be kept.',
    doubtfulName: 'There is a name in it: please look whether it is a colleague’s.',
    unauthenticated: 'Please sign in again.',
    /** On the tab. What whoever runs the app has to mend, people can only pass on. */
    signIn: {
      ranOut: 'Your sign-in has run out: please close the tab and open it again.',
      clock: (minutes: number, way: 'fast' | 'slow') =>
        `The clock of the server is ${minutes} minutes ${way}, so it takes nobody’s sign-in: please ask whoever runs Small Changes to set it from a time server.`,
      otherAudience: (host: string) =>
        `Teams signed you in to ${host} and not to Small Changes: please ask whoever runs it to give the tab’s registration, the app package and the settings the same client id and host.`,
      anotherApp: 'another app',
      noScope: (scope: string) =>
        `Teams signed you in without the scope ${scope}: please ask whoever runs Small Changes to add it to the tab’s registration under Expose an API, and to Teams’ clients there.`,
      appOnly:
        'An app has signed in here and no person: please open the tab in Teams yourself, or ask whoever runs Small Changes to take app roles off the tab’s registration.',
      nobodyNamed:
        'Microsoft Entra did not say who you are: please ask whoever runs Small Changes to grant the tab’s registration the delegated permission named profile.',
      keysUnreachable:
        'Microsoft cannot be asked just now whether it is you: please try again in a minute.',
    },
    notAMember:
      'You are not in a team that uses Small Changes yet. Ask your supervisor to add you to your team in Microsoft Teams, or to add the Small Changes app to the team. If you are in one already, or asked to be forgotten, mention me once in your team’s channel.',
    guest:
      'You are here as a guest of the council, and one of the team’s supervisors or facilitators can add you in set up; until then I keep nothing you write.',
    notInThisTeam:
      'You are not in this team, so I can show and log nothing of it for you here. For a team of your own, write to me in a chat of your own.',
    notInCompany:
      'What a team has is for the team alone, so I don’t post it in a group chat or a meeting. Please ask me in a chat of your own.',
    answeredAlone:
      'What a team has is for the team alone, so I have answered in your own chat with me.',
    noPictures:
      'Thank you. I can’t keep pictures or files, only words: please type what it shows, in a line or two.',
    restrictedChannel:
      'I work where the whole team is: please add me to a standard channel, or write to me in a chat of your own. Nothing is kept from this channel.',
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
    tenantNotAllowed:
      'Small Changes has not been set up for your organisation: please ask whoever runs it to add yours to those it serves.',
    signpost: (words: string) =>
      `This sounds like something for people who can act on it now, so it has not been kept here. ${words} If I have misunderstood, put it another way.`,
    notFound: 'That could not be found. It may not be there any more.',
    gate: (missing: readonly string[]) => `Before it goes on, it still needs ${list(missing)}.`,
    noSuchMove: 'It cannot make that move from where it is now.',
    tooMany: (limit: number) =>
      `There are ${limit.toLocaleString('en-GB')} already, which is as many as this can hold. Once one of them is done with or taken away, there is room for another.`,
    nothingToUndo: 'There is nothing of yours to undo here.',
    oldCard: 'That card is too old to use. Please type what you wanted to do, or help.',
    unknownCommand: 'Small Changes does not know how to do that yet.',
    stale: 'Someone has changed it since. Here is how it stands now.',
    voteClosed: 'That vote has closed, so nothing was changed. Here is how it ended.',
    voteOpen: 'A vote is open already. Here it is.',
    busy: 'Too much is happening at once. Please try again in a minute: nothing is kept twice.',
    tooFastSaid:
      'That was more in one minute than I can follow, so I have done nothing with this. Please send it again in a minute.',
    tooFastPressed:
      'That was more in one minute than I can follow, so I have done nothing with this. What you typed is still there: please press again in a minute.',
    unknown:
      'No answer came back, so it may or may not have been kept. Please try again as it is: nothing is kept twice.',
    tooLarge: 'That is more than can be sent at once.',
    unexpected: (correlationId: string) =>
      `Something went wrong on our side. What you sent may or may not have been kept. Please try again: nothing is kept twice. If it goes on, tell your IT team this code: ${correlationId}.`,
  },

  /** What a team’s leads take with them: the heads of its table, and what stands in a cell. */
  export: {
    heads: {
      id: 'Id',
      title: 'Small change',
      stage: 'Stage',
      strand: 'Strand it answers',
      scope: 'Could we do it?',
      loggedBy: 'Logged by',
      lookedAfterBy: 'Looked after by',
      byWhen: 'By when',
      progressOn: 'Said on',
      earlierGoes: 'What earlier goes taught',
      decision: 'What now',
      minutes: 'Minutes a week it gives back to one person',
      people: 'For how many people',
      use: 'Where that time goes',
      basis: 'How you know',
      sureness: 'How sure you are',
      loggedOn: 'Logged on',
      status: 'On the board?',
    },
    status: { open: 'On the board', withdrawn: 'Taken off the board' },
    goTaught: (go: number, learned: string) => `Go ${go}: ${learned}`,
    noSuchKind: 'That can be taken with you as csv or as json. Please ask for one of them.',
  },

  /** A page for trying things out on a laptop. */
  localClock: {
    title: 'The app’s clock',
    intro:
      'Only on this computer: this is what the app takes the time to be. It runs on by itself, and whatever is due then comes within seconds.',
    steps: { hour: 'One hour on', day: 'One day on', monday: 'To next Monday, 9:29am' },
    chosen: 'Or a time of your choice',
    move: 'Move the clock',
    onlyAhead: 'Please choose a time ahead: the clock only moves forward.',
    missed:
      'A check-in waits for a day. Moved further than that in one go, the app takes those in between as missed.',
    tab: 'Open the tab',
  },

  /** What was done to a change, in chat and on the tab. */
  audit: {
    title: 'Who did what',
    intro:
      'Who did something in this team and when, and never in which words. Only supervisors and facilitators see it. Who raised a barrier, voted or answered the pulse is not in it, nor is who looked at what.',
    show: 'Show who did what',
    earlier: 'Show earlier',
    nothing: 'Nothing was done yet.',
    kinds: { csv: 'Save as a table', json: 'Save as JSON' },
    fileName: 'who did what',
    heads: { when: 'When', who: 'Who', change: 'Small change', what: 'What they did' },
    ofChange: (shortId: string, words: string) => `${shortId}: ${words}`,
    did: {
      'set-up': {
        council: (who: string) => `${who} set the council`,
        people: (who: string) => `${who} set roles, or who is in the team`,
        dates: (who: string) => `${who} set the team’s dates`,
        'check-in': (who: string) => `${who} set when check-ins come`,
        pause: (who: string) => `${who} paused the team`,
        resume: (who: string) => `${who} ended the team’s pause`,
      },
      ambition: {
        'added-value': (who: string) => `${who} added a value`,
        'changed-value': (who: string) => `${who} changed a value`,
        'took-value-away': (who: string) => `${who} took a value away`,
        'wrote-vision': (who: string) => `${who} wrote the vision`,
        'added-voice': (who: string) => `${who} gave the vision a voice`,
        'took-voice-back': (who: string) => `${who} took a voice back`,
      },
      strands: {
        'opened-vote': (who: string) => `${who} opened a vote`,
        'closed-vote': (who: string) => `${who} closed the vote`,
        'chose-strands': (who: string) => `${who} chose the mission strands`,
        'ended-strand': (who: string) => `${who} ended a strand`,
        'named-mission': (who: string) => `${who} said what a strand wants instead`,
      },
      team: {
        'took-table': (who: string) => `${who} took the team’s changes away as a table`,
        'took-everything': (who: string) => `${who} took all the team has away, as JSON`,
        'took-audit-table': (who: string) => `${who} took “Who did what” away as a table`,
        'took-audit-list': (who: string) => `${who} took “Who did what” away as JSON`,
        'decided-name': (who: string) => `${who} decided about words with a name in them`,
        'was-forgotten': (who: string) => `${who} was forgotten`,
        'asked-to-end': (who: string) => `${who} asked for all the team has to be deleted`,
        'kept-it': (who: string) => `${who} kept what the team has`,
        'printed-cards': (who: string) => `${who} took the team’s barriers away as cards to print`,
      },
    },
  },
  history: {
    heading: 'The story so far',
    headingOf: (shortId: string) => `${shortId}: the story so far`,
    did: {
      logged: (who: string) => `${who} logged it`,
      edited: (who: string) => `${who} edited it`,
      planned: (who: string, stage: string | null) =>
        stage === null ? `${who} wrote in the plan` : `${who} began the plan, so it is in ${stage}`,
      moved: (who: string, stage: string | null) =>
        stage === null ? `${who} moved it on` : `${who} moved it to ${stage}`,
      weighed: (who: string) => `${who} weighed it up`,
      influenced: (who: string) => `${who} added to who needs to be on board`,
      learned: (who: string) => `${who} said what happened`,
      progressed: (who: string) => `${who} said how it is going`,
      withdrawn: (who: string) => `${who} took it off the board`,
      'put-back': (who: string) => `${who} put it back on the board`,
      asked: (who: string) => `${who} asked for a yes`,
      /** Only where what was answered is not kept any more, as when it was undone. */
      answered: (who: string) => `${who} answered when asked for a yes`,
      'heard-answer': (who: string) => `${who} told what was answered`,
      linked: (who: string) => `${who} said what it answers`,
      took: (who: string) => `${who} took it on`,
      'handed-on': (who: string) => `${who} handed it on`,
      'went-again': (who: string, stage: string | null) =>
        stage === null ? `${who} began another go` : `${who} began another go, in ${stage}`,
      'said-beyond': (who: string) => `${who} said what makes it bigger than the team`,
      'let-go': (who: string) => `${who} let go of it, for anybody to take`,
      'moved-back': (who: string, stage: string | null) =>
        stage === null ? `${who} moved it back` : `${who} moved it back to ${stage}`,
      thanked: (who: string) => `${who} said thank you`,
      'took-thanks-back': (who: string) => `${who} took a thank-you back`,
      undone: (who: string, stage: string | null) =>
        stage === null
          ? `${who} undid the last step`
          : `${who} undid the last step, so it is in ${stage}`,
    },
    people: {
      'taken-off': (who: string) => `${who} took somebody off the list of who needs to be on board`,
      'nobody-else': (who: string) => `${who} said that nobody else is needed`,
      renamed: (who: string) => `${who} called somebody who needs to be on board by another name`,
    },
    forTeamOnly: {
      true: (who: string) => `${who} kept what was learned in the team`,
      false: (who: string) => `${who} said that what was learned may be told outside the team`,
    },
    handedOnTo: (who: string, to: string) => `${who} handed it on to ${to}`,
    saidOfIt: (who: string, words: string) => `${who} said: “${words}”`,
    /** What an edit put otherwise, below who edited it. */
    edits: {
      title: 'The small change',
      benefit: 'Who it helps',
      scope: 'Whether we could do it',
    } satisfies Words<EditedField>,
    edit: {
      changed: (what: string, from: string, to: string) => `${what}: was “${from}”, now “${to}”`,
      new: (what: string, to: string) => `${what}: now “${to}”`,
      gone: (what: string, from: string) => `${what}: was “${from}”, now empty`,
      emptied: (what: string) => `${what}: now empty`,
    },
    askedOf: (who: string, of: string) => `${who} asked ${of} for a yes`,
    linkedTo: (who: string, strand: string) => `${who} said that it answers “${strand}”`,
    forStrand: (words: string, strand: string) => `${words}, for “${strand}”`,
    whenAndWhy: (when: string, reason: string) => `${when}: “${reason}”`,
    /** Below the newest lines. */
    more: (count: number) =>
      `${count === 1 ? 'One more step' : `${count} more steps`}. The team’s tab in Microsoft Teams shows them all.`,
  },

  when: {
    today: 'today',
    yesterday: 'yesterday',
    daysAgo: (days: number) => `${days} days ago`,
    at: (day: string, time: string) => `${day}, ${time}`,
    months: [
      ...['January', 'February', 'March', 'April', 'May', 'June'],
      ...['July', 'August', 'September', 'October', 'November', 'December'],
    ],
    dayOfMonth: (day: number, month: string) => `${day} ${month}`,
  },

  tab: {
    loading: 'One moment…',
    yourYes: 'Somebody waits for your yes, or your answer:',
    needsJavaScript: 'Small Changes needs JavaScript to show your board.',
    tryAgain: 'Try again',
    close: 'Close',
    hideLine: 'Hide this message',
    cancel: 'Cancel',
    teamToShow: 'Team to show',
    youAre: (name: string) => `You are ${name}.`,
    beSomeoneElse: 'Be someone else',

    problems: {
      offline:
        'Small Changes cannot be reached just now. Please check your connection and try again.',
      notSent:
        'Small Changes could not be reached, so we cannot tell whether that was kept. Your words are still here, and sending them again is safe.',
      unsent:
        'There is no connection just now, so nothing was sent. Your words are still here: send them once it is back.',
      notDone:
        'Small Changes could not be reached, so we cannot tell whether that was done. Pressing again is safe.',
      signIn: 'Teams could not sign you in to Small Changes. Please try again in a moment.',
      noConsent:
        'Teams could not sign you in without your consent: please try again and agree, or ask whoever runs Small Changes to agree for everybody.',
      otherRegistration:
        'Teams could not sign you in to Small Changes: please ask whoever runs it to make the Application ID URI of the tab’s registration the one in the app package.',
      unexpected: 'Something went wrong on our side. Please try again.',
      asOf: (time: string) =>
        `Not connected just now. This is how it was at ${time}; it catches up by itself.`,
    },

    journey: {
      'not-started': (_week: number, weeks: number) => `The ${weeks} weeks have not started yet`,
      running: (week: number, weeks: number) => `Week ${week} of ${weeks}`,
      paused: (week: number, weeks: number) => `Paused in week ${week} of ${weeks}`,
      finished: (_week: number, weeks: number) => `All ${weeks} weeks are done`,
      withStage: (week: string, stage: string) => `${week} · ${stage}`,
    },

    views: {
      all: 'Views of the team',
      journey: 'Journey',
      board: 'Board',
      barriers: 'Barriers',
      influence: 'Influence',
      learning: 'Learning',
      blueprint: 'Blueprint',
      ambition: 'Values and vision',
      'check-ins': 'Check-ins',
      pulse: 'Pulse',
      overview: 'Your teams',
      team: 'Team',
      title: (view: string, team: string) => `${view} – ${team}`,
    },

    /** What a team has to make sense of, gathered from what it has written. */
    blueprint: {
      title: 'What we have to make sense of',
      intro:
        'Gathered by itself from what the team told, kept, asked for and raised. Nobody’s name is added to it, and nothing leaves the team from here.',
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
        'for-the-blueprint': 'Kept for the blueprint',
        'barrier-theme': 'Barriers',
        needed: 'Who was needed',
        'not-yet': 'Not yet',
        stuck: 'Waiting',
        time: 'Time given back',
      } satisfies Words<GatheredKind>,
      leftOut: '(left out: it looks like data about a family)',
      cameRound: (role: string, approach: string | null) =>
        approach === null ? `${role} came round.` : `${role} came round: ${approach}`,
      notYet: (who: string, because: string) => `${who} said not yet: ${because}`,
      stuck: (stage: string, month: string) => `It has waited in ${stage} since ${month}.`,
      theme: (name: string, barriers: number) =>
        barriers === 1 ? `${name}: one barrier` : `${name}: ${barriers} barriers`,
      askedAs: {
        practitioner: 'A practitioner',
        supervisor: 'A supervisor',
        facilitator: 'A facilitator',
        leader: 'A leader',
      } satisfies Words<Role>,
      askedSomebody: 'Somebody who was asked',
    },

    sense,
    drawUp,
    namedPeople,

    workshop: {
      begin: 'Workshop mode',
      leave: 'Leave',
      key: 'The key W begins workshop mode on this device',
      names: {
        ambition: 'Values',
        journey: 'Journey',
        barriers: 'Barriers',
        vote: 'Vote',
        board: 'Board',
        influence: 'Influence',
        learning: 'Learning',
        blueprint: 'Blueprint',
      },
      lines: {
        ambition: 'What do we stand for, and what does it look like when it is missing?',
        journey: 'Where are we, and what has moved since we last met?',
        barriers: 'What keeps us from time with children and families? One thing at a time.',
        vote: 'What shall we work on first?',
        board: 'What small thing could we do differently, starting this week?',
        influence: 'Who could say no to this, or make it easy?',
        learning: 'What did we learn? Stopped counts as much as kept.',
        blueprint: 'What helped us, what got in the way, and what keeps it so?',
      },
      stepBefore: (step: string) => `Before: ${step}`,
      stepAfter: (step: string) => `Next: ${step}`,
      back: 'Back to the wall',
      join: 'Join in on your phone: scan the code, or open Small Changes in Teams.',
      joinWithout: 'Join in on your phone: open Small Changes in Teams.',
      joinHeading: 'Scan to join in',
      makeLarge: 'Show the code large',
      code: 'A code for phones to scan',
      timer: {
        label: 'Timer',
        minutes: (count: number) => `${count} min`,
        begin: (count: number) => `Begin ${count} min`,
        pause: 'Rest the timer',
        resume: 'Let the timer run',
        end: 'Put the timer away',
        over: 'Time',
      },
      noVote: 'A vote comes once there are two themes or more.',
      voteHow:
        'On your own phone: five votes each, three at most on one theme. You can change yours until the vote closes, and nobody sees whose is whose.',
      idea: {
        heading: 'Say an idea aloud',
        logged: (id: string) => `${id} is on the board. What else?`,
      },
      nameless: {
        waiting: 'Waiting for a yes',
        yes: 'A yes was given',
        'not-yet': 'The answer was not yet',
        'lets-talk': 'To be talked about first',
      } satisfies Words<AskAnswer | 'waiting'>,
    },

    overview: {
      title: 'Your teams',
      intro: 'By their names. What each is doing, and what could do with a hand.',
      nextWorkshop: (day: string) => `Next workshop on ${day}`,
      notReached: 'The app cannot post in its channel',
    },

    influence: {
      title: 'Who needs to be on board',
      intro: 'By role: how much of a say they have, and where they stand today.',
      care: 'Write it as you would say it to them.',
      none: 'Nobody named yet. Who could say no to one of these, or make it easy?',
      nobodyFor: 'Nobody named yet',
      map: 'Who stands where',
      stand: 'Stand',
      strands: 'Strands',
      change: 'Small change',
      anyChange: 'All small changes',
      noneOfThese: 'Nobody is named for a change of this strand.',
      notSaid: 'Not said',
      changes: (count: number) => (count === 1 ? 'One change' : `${count} changes`),
      before: (stance: string, month: string | null) =>
        month === null ? `Before: ${stance}` : `${month}: ${stance}`,
      asked: 'Asked, no answer yet',
      hasYes: 'Answered with a yes',
      elsewhere: 'Stands differently on another change',
      more: (count: number) => `+${count}`,
      moreOf: (count: number, say: string, stance: string) =>
        `Show ${count} more: ${say}, ${stance}`,
      close: 'Close',
      inTheDrawer:
        'Say where they stand, plan a conversation or ask for a yes where the change is:',
      alsoStands: (stance: string) => `On another change: ${stance}`,
      sameRole: {
        question: 'Named differently elsewhere?',
        none: 'No, or not sure',
        areTheSame: (shortId: string) => `They are the same on ${shortId}`,
        whatItDoes: (role: string) =>
          `They are then called “${role}” there too. Undo takes it back.`,
        namesBoth: (shortId: string) => `${shortId} names both. Take one of them off there first.`,
      },
      numbers: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
      nobodyDecides: 'Nobody is said to decide yet.',
      onChanges: (changes: number, inWords: string) =>
        `${inWords} ${changes === 1 ? 'change' : 'changes'}`,
      decide: (roles: number, rolesInWords: string, onChanges: string) =>
        `${rolesInWords} ${roles === 1 ? 'person decides' : 'people decide'} on ${onChanges}.`,
      cameRound: (roles: number, rolesInWords: string, since: string) =>
        `Of everybody named, ${rolesInWords} ${roles === 1 ? 'has' : 'have'} come round since ${since}.`,
      talks: {
        title: 'Next conversations',
        none: 'Nothing is planned, and nobody decides who has none.',
        unplanned: 'Decides, and no conversation is planned',
        by: (day: string, name: string | null) => (name === null ? day : `${day} · ${name}`),
      },
      asTable: 'Show as a table',
      withoutTable: 'Hide the table',
      heads: {
        role: 'Role',
        say: 'Say',
        stands: 'Stands',
        before: 'Before',
        changes: 'For which changes',
        approach: 'How to win them',
        nextTalk: 'Next conversation',
        yes: 'Yes asked',
      },
    },

    learning: {
      title: 'What we have learned',
      intro: 'The newest first. Stopped counts as much as kept.',
      none: 'The first thing learned comes from Grow. Stopped counts as much as kept.',
      noneOfThese: 'Nothing of this kind yet.',
      earlier: 'Show earlier',
      happened: 'What happened',
      inWeek: (week: number) => `Week ${week}`,
      forTeamOnly: 'Not for outside the team',
      forTeamOnlyOf: (shortId: string) => `Not for outside the team: what ${shortId} taught`,
      kinds: {
        told: (_by: string | null) => 'Learned',
        'went-again': (_by: string | null) => 'Going again',
        'said-yes': (by: string | null) => (by === null ? 'A yes' : `A yes from ${by}`),
        thanks: (by: string | null) => (by === null ? 'Thank you' : `${by} says thank you`),
        noticed: (_by: string | null) => 'Noticed by families or colleagues',
      },
      filters: {
        kinds: 'What to show',
        others: 'Strands and values',
        kind: {
          told: 'Learned',
          'went-again': 'Going again',
          'said-yes': 'Yeses',
          thanks: 'Thanks',
          noticed: 'Noticed',
        },
        livedUpTo: (value: string) => `Lived up to “${value}”`,
      },
      time: {
        title: 'Time given back',
        from: (changes: number, since: string) =>
          `From ${changes} changes, between ${since} and today.`,
        direct: (hours: string) => `Of what we measured, ${hours} a week went to direct work.`,
        tooFew: (changes: number) =>
          changes === 0
            ? 'What was told of time given back is in the table.'
            : 'One change has told of time it gives back so far. It is in the table.',
        measured: (hours: string) => `${hours} a week, measured`,
        estimated: (hours: string) => `${hours} a week, an estimate`,
        asTable: 'Show as a table',
        withoutTable: 'Hide the table',
        counted: 'Yes',
        notCounted: 'No: it was stopped, or is being tried again',
        heads: {
          change: 'Change',
          minutes: 'Minutes a week for one person',
          people: 'People',
          use: 'Where it went',
          basis: 'How we know',
          sureness: 'How sure',
          since: 'Since',
          counts: 'In the picture',
        },
      },
    },

    crescendo: {
      title: 'Our journey',
      intro:
        'Each note is a small change. It stands on the day it was logged, on the line of the stage it is in now.',
      listIntro:
        'Each note is a small change, in the week it was logged. Its shape says which stage it is in now.',
      pictureOf: (notes: number) =>
        `The journey as a picture: ${notes === 1 ? '1 note' : `${notes} notes`}. The arrow keys lead from note to note, Enter opens one. It is there as a table, too.`,
      play: 'Play it',
      stop: 'Stop',
      hint: 'Point at a note, or go to it with the arrow keys, to see its way.',
      week: (week: number) => `Week ${week}`,
      weekHeading: 'Week',
      weekOrMonth: 'Week or month',
      before: 'Before week 1',
      after: (weeks: number) => `After week ${weeks}`,
      month: (month: string, year: string) => `${month} ${year}`,
      restOf: (month: string, weeks: number) => `${month}, after week ${weeks}`,
      months: (weeks: number) => `Month by month since the ${weeks} weeks`,
      monthMove: (id: string, title: string, deed: string) => `${id} ${title}: ${deed}`,
      monthLearned: (words: string, id: string) => `Learned: “${words}” ${id}`,
      now: 'now',
      toCome: 'to come',
      workshop: (n: number) => `Workshop ${n}`,
      monthsLater: (months: number) => `${months} months`,
      paused: (weeks: number, days: number) => {
        const [count, unit] = weeks > 0 ? [weeks, 'week'] : [days, 'day'];
        return `Paused ${count} ${unit}${count === 1 ? '' : 's'}`;
      },
      pausedSince: (day: string) => `Paused since ${day}`,
      nothingYet: 'No notes yet. The first could be yours.',
      begins: (day: string) => `Week 1 begins on ${day}. The first note could be yours.`,
      resting: 'The team is having a rest. Everything stays as it is, and the weeks wait.',
      noteName: (way: string, title: string) => `${way}. ${title}`,
      logged: (id: string, day: string) => `${id}: logged ${day}`,
      cameTo: (stage: string, day: string) => `${stage} ${day}`,
      go: (go: number) => `go ${go}`,
      way: (steps: readonly string[]) => steps.join(', '),
      crowd: (count: number) => (count > 99 ? '99+' : `+${count}`),
      crowdName: (count: number, week: string) =>
        `${count} changes of ${week.charAt(0).toLowerCase()}${week.slice(1)}`,
      strands: 'Show the notes of a strand',
      showTable: 'Show as a table',
      hideTable: 'Hide the table',
      table: {
        caption: 'The journey as a table',
        change: 'Change',
        stage: 'Stage',
        since: 'Since',
        decision: 'Decision',
        undecided: '–',
      },
      moments: {
        title: 'Moments',
        'strands-chosen': () => 'Strands were chosen',
        yes: (id: string) => `A yes for ${id}`,
        on: (day: string, words: string) => `${day}: ${words}`,
      },
      key: {
        title: 'How to read it',
        mission: 'Mission',
        develop: 'Develop',
        influence: 'Influence',
        grow: 'Grow',
        keep: 'kept',
        adapt: 'adapted',
        stop: 'stopped, and learned',
        blueprint: 'for the blueprint',
        yes: 'somebody said yes',
        strands: 'strands were chosen',
      },
      sentences: {
        moved: 'What moved',
        learned: 'What we learned',
        help: 'Could do with a hand',
        move: {
          'went-on': (id: string, stage: string) => `${id} went on to ${stage}`,
          'went-back': (id: string, stage: string) => `${id} went back to ${stage}`,
          keep: (id: string) => `${id} was kept`,
          adapt: (id: string) => `${id} is being adapted`,
          stop: (id: string) => `${id} was stopped, having taught us something`,
        },
        allMoved: (moves: readonly string[]) => `${list(moves)}.`,
        more: (count: number) => (count === 1 ? '1 more moved' : `${count} more moved`),
        nothingMoved: 'Nothing moved this week, and that’s fine.',
        quoted: (words: string, id: string) => `“${words}” ${id}`,
        nothingLearned: 'What is learned in Grow is quoted here. Stopped counts as much as kept.',
        one: (title: string, reason: string) => `${title} could do with a hand: ${reason}.`,
        awaited: (name: string) => `${possessive(name)} yes is awaited`,
        several: (titles: readonly string[], count: string) =>
          titles.length === 0
            ? `${count} could do with a hand.`
            : `${count} could do with a hand: ${list(titles)}.`,
        severalChanges: (count: number) => `${count} changes`,
        'nobody-to-win': (title: string) =>
          `Nothing waits for a hand just now. Nobody is named yet who needs to be on board for ${title}.`,
        'no-strand': 'Choosing our first strand could do with a hand.',
        noHelp: 'Nothing asks for a hand just now.',
      },
    },

    barriers: {
      title: 'What gets in the way',
      intro: 'What stands in the way of doing our best work, and what we work on first.',
      none: 'Nobody has raised a barrier yet.',
      strand: 'Mission strand',
      strands: 'What we work on first: our mission strands',
      voteIsOpen: 'A vote is open: what shall we work on first?',
      theme: 'Theme',
      votes: 'Votes',
      raised: {
        'by-name': 'It is on the wall, with your name.',
        confidential:
          'It joins the wall within a minute, together with the others raised confidentially: so nobody can see from when it comes whose it is.',
      },
      takeBackOf: (barrier: string) => `Take it back: “${barrier}”`,
      takeOut: 'Take it out',
      takeOutOf: (barrier: string) => `Take it out: “${barrier}”`,
      ticked: (count: number) => {
        if (count === 0) return 'Tick the barriers, or drag them onto a theme or in here.';
        return count === 1 ? 'One barrier is ticked.' : `${count} barriers are ticked.`;
      },
      voted: (count: number, of: number) => `${count} of ${of} have voted.`,
      /** The wall on paper: printed, moved by hand in a room, and typed in again. */
      paper: {
        title: 'The wall on paper',
        open: 'Type in what is on the wall',
        print: { wall: 'Print the cards', blank: 'Print blank cards' },
        printAbout:
          'Print the barriers as cards with a code, move them on a wall together, and type in how they hang. Nobody’s name is on a card.',
        printSaved: (file: string) =>
          `${file} goes to where files are saved. Open it in a browser and print it. If it is not there, Teams kept it back: please open Teams in a browser and press again.`,
        cards: {
          title: (team: string) => `${team}: cards for the wall`,
          how: 'Eight cards to a sheet. Print this page on A4 at full size (100 %), on one side, and cut along the lines. This line is not printed.',
          fileNames: { wall: 'cards', blank: 'blank cards' },
          question: 'What stands in the way of doing your best work?',
          note: 'No names of children or families, please.',
        },
        intro:
          'A line a theme: its name, a colon, then the code on each card. What was written on a blank card is typed in its own words.',
        how: [
          'Codes and words are kept apart by commas or semicolons. Words with a comma in them go between semicolons.',
          'A line without a colon is for cards that are in no theme. Cards you do not name stay where they are.',
        ],
        placeholder: 'Waiting for a yes: KBT, MFD; Two logins each day',
        check: 'Check it',
        save: 'Save the wall',
        willBe: 'This is what will be saved',
        wouldBe: 'Nearly there: this is what was read',
        couldNot: 'What could not be read',
        lookAgain: 'Please look at this again',
        newTheme: (name: string) => `${name} (a new theme)`,
        newBarrier: '(new)',
        leaves: (theme: string) => `(until now in ${theme})`,
        others: (count: number) =>
          count === 1
            ? 'One barrier is not named and stays where it is.'
            : `${count} barriers are not named and stay where they are.`,
        fromNobody:
          'What is new is kept as a card from the wall, with nobody’s name. Everybody in the room has seen it, so it is not confidential either.',
        saved: 'What was on the wall is saved.',
        noSuchCode: (code: string) =>
          `“${code}”: no card has this code. If it is a new barrier, please say it in a few more words.`,
        twice: (words: string, one: string, other: string) =>
          `“${words}” stands in two places: ${one}, and ${other}. Where does it belong?`,
        empty: (name: string) => `“${name}” has no card. A theme needs one at least.`,
        unfit: (words: string, why: string) => `“${words}”: ${why}`,
        goes: (name: string) => `“${name}” goes, because no card is left in it.`,
        alike: (one: string, other: string) =>
          `“${one}” and “${other}” are nearly the same. If they are one theme, please give them one name.`,
      },
      changeOf: (strand: string) => `Change this strand: “${strand}”`,
      endOf: (strand: string) => `End this strand: “${strand}”`,
    },

    pulse: {
      title: 'How the work feels',
      intro: pulseIsAsked,
      none: 'Nothing has been asked yet. The first questions come with the first check-in, to teams of five people or more.',
      open: (until: string) =>
        `A round is open until ${until}. What comes of it is shown here after that, if five people or more have answered.`,
      rounds: {
        start: 'Start',
        middle: 'Half-way',
        end: 'End',
        light: 'In between',
      },
      round: (kind: string, week: number) => `${kind}, week ${week}`,
      supervisors: (round: string) => `${round}, supervisors`,
      roundHeading: 'Round',
      answers: 'Answers',
      middle: 'Middle answer',
      half: 'Middle half',
      between: (low: string, high: string) => (low === high ? low : `${low} to ${high}`),
      tooFew: 'Not enough answers yet to show',
      reading:
        'The middle answer has as many answers below it as above. The bar is where the middle half lies; the lowest and highest answers are never shown. A round shows something new once five answers or more are different, so that comparing two of them says nothing about one person.',
    },

    ambition: {
      title: 'Our values',
      vision: 'Our vision',
      addValue: 'Add a value',
      editOf: (value: string) => `${verbs.edit}: “${value}”`,
    },

    checkIns: {
      title: 'Check-ins',
      next: (day: string, time: string) => `The next one comes on ${day} at ${time}.`,
      none: 'None is planned: the team is paused, or its weeks are over and it wants none after them.',
      whoReads: (readers: readonly string[]) =>
        `Your team’s ${list(readers)} can read what is answered here, and see what arrived.`,
      notYours: (readers: readonly string[]) =>
        `What is answered in check-ins is for your team’s ${list(readers)} to read, so there is nothing to see or do here for you.`,
      nobody: 'There is nobody to ask yet: the team has no supervisor.',
      noneYet: 'No check-in lately.',
      line: (about: string | undefined, words: string) =>
        about === undefined ? words : `${about}: ${words}`,
      states: {
        answered: 'Answered',
        asked: 'Asked',
        waiting: 'On its way',
        unreachable: 'Could not be reached',
        unconfirmed: 'May not have arrived',
        missed: 'Missed: its time had passed',
        'not-asked': 'Not asked',
      },
      about:
        'Somebody who could not be reached hears from the Small Changes bot again once they write to it. “Not asked” can have many reasons, and they stay with whoever was not asked.',
    },

    team: {
      title: 'How the team is set up',
      settings: 'Council and weeks',
      people: 'People',
      roles: {
        supervisor: 'Supervisors',
        facilitator: 'Facilitators',
        leader: 'Leaders',
        practitioner: 'Practitioners',
      },
      roleMeans: {
        supervisor:
          'Look after how the team is set up, and hear from the bot once a week, and once a month after the weeks.',
        facilitator: 'Help the team along. They can do what supervisors can.',
        leader: 'Are asked for the yes that a change needs.',
        practitioner: 'Log small changes, plan them, try them and say what they learned.',
      } satisfies Words<Role>,
      whoMay: {
        title: 'Who may do what',
        what: 'What',
        who: 'Who',
        everyone: 'Everyone',
        nobody: 'Nobody',
        /** What comes after the roles that may do so on some only. */
        onlySome: {
          own: (roles: string) => `${roles}, with one they logged or look after`,
          owned: (roles: string) => `${roles}, with one they look after`,
          added: (roles: string) => `${roles}, with one they added`,
          asked: (roles: string) => `${roles}, when they are asked`,
        } satisfies Readonly<Record<Exclude<Permission, 'yes' | 'no'>, (roles: string) => string>>,
        subjects: {
          changes: 'A small change',
          barriers: 'Barriers and strands',
          ambition: 'Values and vision',
          team: 'The team',
        },
        verbs: {
          'see-board': 'see it on the board',
          'log-change': 'log it',
          'edit-change': 'edit it',
          'plan-change': 'plan it',
          'weigh-change': 'weigh it up',
          'influence-change': 'name who needs to be on board',
          'join-roles': 'say that two names on the influence map are the same role',
          'ask-for-a-yes': 'ask for a yes',
          'answer-ask': 'answer when asked for a yes',
          'link-change': 'say what it answers, and why it is bigger than the team',
          'record-answer': 'tell what somebody outside the team answered',
          'take-change': 'take it on where nobody looks after it',
          'hand-on-change': 'hand it on to somebody',
          'go-again': 'go again with what is adapted',
          'learn-from-change': 'say what happened and what was learned',
          'tell-progress': 'say how it is going',
          'withdraw-change': 'take it off the board',
          'say-thanks': 'say thank you for it',
          'move-change': 'move it to another stage',
          'undo-change': 'undo their own last step',
          'see-check-ins': 'read what check-ins were answered with, and see what arrived',
          'set-up-team': 'change how the team is set up',
          'decide-names': 'decide about words that name somebody who was forgotten',
          'see-overview': 'see their teams beside each other',
          'end-team': 'delete all that the team has, with 30 days’ notice, or keep it',
          'export-team': 'take what the team has with them, as a file',
          'read-audit': 'see who did what',
          'add-value': 'add a value',
          'change-value': 'change a value or take it away',
          'add-voice': 'add their voice to the vision',
          'take-voice-back': 'take their voice back',
          'write-vision': 'gather the voices into one line of vision',
          'raise-barrier': 'raise a barrier',
          'take-barrier-back': 'take a barrier back',
          'theme-barriers': 'group barriers into themes',
          'open-vote': 'open a vote',
          'cast-ballot': 'vote',
          'close-vote': 'close it',
          'choose-strands': 'choose the mission strands',
          'name-mission': 'say what a strand wants instead',
          'end-strand': 'end a strand',
          'check-in': 'answer the check-in',
          'open-stage': 'open a stage in the channel',
          'answer-pulse': 'answer the pulse',
          'see-pulse': 'see what it shows',
        } satisfies Words<Verb>,
        list,
      },
      takeWithYou: {
        title: 'Take it with you',
        intro:
          'What the team has, as a file to keep or for another system. People’s names are in it, so please keep it where your council keeps such things.',
        kinds: { csv: 'A table for a spreadsheet', json: 'Everything, as JSON' },
        saved: (file: string) =>
          `${file} goes to where files are saved. If it is not there, Teams kept it back: please open Teams in a browser and press again.`,
        about:
          'The table has every change, one a row. “Everything” has the barriers, strands, values, check-ins and pulse too. Nobody’s votes are in either, nor a thank-you that was not shared. In the table, words that a spreadsheet would take for a formula have an apostrophe before them.',
      },
      choose: 'Please choose',
    },

    board: {
      stages: 'Stages of the board',
      stageNow: 'the stage the team is in',
      changesIn: (stage: string) => `Changes in ${stage}`,
      count: (changes: number) => (changes === 1 ? '1 change' : `${changes} changes`),
      loggedBy: (name: string) => `Logged by ${name}`,
      lookedAfterBy: 'Looked after by:',
      move: (shortId: string) => `Move ${shortId}…`,
      staysIn: (shortId: string, stage: string) => `${shortId} stays in ${stage} for now`,
      filters: {
        label: 'Show only',
        mine: 'Mine',
        shown: (shown: number, all: number) => `${shown} of ${all}`,
        all: 'Show all',
        none: 'Nothing here with that.',
      },
      waitingFor: (names: readonly string[]) => `Waiting for ${list(names)}`,
      decided: { keep: 'Keeping it', adapt: 'Adapting it', stop: 'Stopped, and learned' },
      nothingYet: 'Your board is ready for its first small change',
      howToBegin:
        'Think of something small that takes time away from children and families, and that could be different. In Teams, write to the Small Changes bot: the word log, and one line.',
      example: 'log duty workers sign off food vouchers themselves',
      orHere: `Or press “${verbs.logChange}” here. It takes three short answers.`,
      emptyStage: {
        mission: 'New ideas arrive here, as soon as someone logs one.',
        develop: 'A change comes here when the team starts to plan it.',
        influence: 'A change comes here when its plan is ready and others need to hear of it.',
        grow: 'A change comes here when it is being tried. What you learn stays with it.',
      },
      arrived: (id: string, stage: string) => `${id} is on the board in ${stage}.`,
      muchIsNew: (changes: number) => `${changes} changes are new or have moved.`,
      gone: (id: string) => `${id} is not on this board. It may have been taken off it.`,
    },

    detail: {
      inStageSince: (stage: string, when: string) => `In ${stage} since ${when}`,
      plannedFor: (day: string) => `Planned for ${day}`,
      benefit: 'Who it helps, and why',
      plan: 'The plan',
      questions: {
        why: 'Why it is needed',
        success: 'What success looks like',
        steps: 'The steps',
        accountability: 'How we see progress',
        happened: 'What happened',
        learned: 'What we learned',
      } satisfies Words<PlanQuestion | LearningQuestion>,
      people: 'Who needs to be on board',
      asks: 'Asking for a yes',
      stands: (role: string, stance: string) => `${role} · ${stance}`,
      nobodyElse: 'Everyone it needs',
      progress: 'How it is going',
      toldBy: (name: string, when: string) => `${name}, ${when}`,
      learning: 'What happened and what was learned',
      noticed: 'What families or colleagues noticed',
      forWhom: 'Who it is for',
      forTeamOnly: 'Our team. Not for outside the team.',
      decision: 'What now',
      livedUpTo: 'Lived up to',
      thanks: 'Thank you',
      thanksBy: (who: string, shared: boolean) =>
        shared ? `${who} says` : `${who} says, and only you can see it`,
      notWritten: 'Not written yet',
      fromBefore: 'These are your words from before.',
      startAgain: 'Start again without them',
      next: 'What comes next',
      ready: (stage: string) => `It is ready for ${stage}, whenever you are.`,
      /** To somebody who may not move it. */
      readyFor: (stage: string) => `It is ready for ${stage}.`,
      growing: (missing: string) => `Still to hear: ${missing}.`,
      grown: 'Everything is told: what happened, what was learned and what you decided.',
      list,
    },

    log: {
      intro: 'One line is enough. You can say more later.',
      reminder: 'Please leave out anything about a particular child or family.',
      left: (characters: number) =>
        characters === 1 ? 'One more character fits.' : `${characters} more characters fit.`,
      tooLong: (characters: number, limit: number) =>
        `${characters === 1 ? 'One character' : `${characters} characters`} too many: ${limit} fit. Nothing is cut off.`,
      /** Said once, to whoever listens, and not with each letter. */
      nearly: (limit: number) => `${limit} characters fit, and you are close to that.`,
      over: (limit: number) => `That is longer than the ${limit} characters that fit.`,
    },

    signIn: {
      title: 'Who would you like to be?',
      intro: 'These are made-up people in a made-up team, for trying things out on this computer.',
      nobody: 'There are no demo people yet.',
      clock: 'Move the app’s clock',
    },

    /** Whoever reads it may be of another council, so it names no team. */
    restrictedChannel:
      'Small Changes is for a whole team, so its board is in the team’s standard channels: please open the Small Changes tab there, or write to the Small Changes bot in a chat of your own.',

    openInTeams: {
      title: 'Please open Small Changes in Teams',
      why: 'Your team’s board is kept inside Microsoft Teams, where we know who you are. Look for the Small Changes tab in your team’s channel.',
    },

    configure: {
      title: 'Add your team’s board here',
      what: 'Everyone here will see the same board, live. There is nothing to set up: choose Save.',
      tabName: 'Small Changes',
    },
  },
};
