/** What is said of a change wherever it is told: what can be chosen, how much time, what was asked. */
import type { PlanQuestion } from '../../domain/small-change/content/action-plan.ts';
import type { LearningQuestion } from '../../domain/small-change/content/learning.ts';
import { list, type Words } from './phrases.ts';

type TimeInWords = {
  readonly minutes: number;
  readonly people: number;
  readonly use: string;
  readonly basis: string;
  readonly sureness: string;
};

const rolesPlural = {
  practitioner: 'practitioners',
  supervisor: 'supervisors',
  facilitator: 'facilitators',
  leader: 'leaders',
  steward: 'whoever looks after the blueprint',
};

export const facts = {
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
  rolesPlural,
  /** A leader there is named, and may be none in their team. */
  rolesInBlueprint: {
    ...rolesPlural,
    leader: 'whoever is named to answer for the council in this blueprint',
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
  timeBases: { measured: 'We measured it', estimated: 'We estimated it' },
  /** After what was done to know it, in the same sentence. */
  howSure: {
    sure: 'and are sure of it',
    'fairly-sure': 'and are fairly sure of it',
    'a-guess': 'and it is a guess',
  },
  sureness: { sure: 'Sure', 'fairly-sure': 'Fairly sure', 'a-guess': 'It is a guess' },

  cards: {
    livedUpTo: (values: readonly string[]) => `Lived up to: ${values.join(' · ')}`,
  },
  influence: {
    noApproach: 'No way to win them yet',
  },
  ask: {
    person: (name: string, role: string) => `${name}, ${role}`,
  },
  strands: {
    fromTheme: (theme: string) => `Instead of: ${theme}.`,
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
  goes: {
    earlier: 'Earlier goes',
    between: (go: number, from: string, until: string) => `Go ${go}: ${from} to ${until}`,
    now: (go: number) => `Go ${go}.`,
    numbered: (go: number) => `Go ${go}`,
    before: (go: number, learned: string) => `Go ${go} taught you: “${learned}”`,
    again: (go: number) => `This is go ${go}, with the plan you had. Change what you learned.`,
  },
  grow: {
    timeReleased: 'Time it gives back',
    time: (time: TimeInWords) =>
      `${time.minutes === 1 ? 'One minute' : `${time.minutes} minutes`} a week for ${time.people === 1 ? 'one person' : `${time.people} people`}. ${time.use}. ${time.basis}, ${time.sureness}.`,
  },

  tab: {
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
      /** Beside the button of a form that has half-typed words in it. */
      kept: 'Your words are kept in it.',
      startAgain: 'Start again without them',
      next: 'What comes next',
      ready: (stage: string) => `It is ready for ${stage}, whenever you are.`,
      /** To somebody who may not move it. */
      readyFor: (stage: string) => `It is ready for ${stage}.`,
      growing: (missing: string) => `Still to hear: ${missing}.`,
      grown: 'Everything is told: what happened, what was learned and what you decided.',
      list,
    },
  },
};
