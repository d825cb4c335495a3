/** What each stored type is for, who sees it and how long it is kept: a type without its words is not built. */
import { ambitionHistoryLimit } from '../../shared/domain/ambition/history.ts';
import { blueprintLimits } from '../../shared/domain/blueprint/blueprint.ts';
import { experimentLimits } from '../../shared/domain/blueprint/experiment.ts';
import { channelLimits } from '../../shared/domain/channel/channel.ts';
import { answersKept } from '../../shared/domain/check-in/check-ins.ts';
import { fewestToShow } from '../../shared/domain/fewest-to-show.ts';
import { deliveriesKept, waitingKept } from '../../shared/domain/mailbox/mailbox.ts';
import type { Kept } from '../../shared/domain/people-data/data-map.ts';
import type { StoredType } from '../../shared/domain/people-data/stored-types.ts';
import { programmeLimits } from '../../shared/domain/programme/programme.ts';
import {
  lookAtLeaversEveryDays,
  noticeDays,
  usualRetention,
} from '../../shared/domain/retention.ts';
import { senseLimits } from '../../shared/domain/sensemaking/sense.ts';
import { historyLimit } from '../../shared/domain/small-change/history.ts';
import { historyLimit as strandsHistoryLimit } from '../../shared/domain/strands/strands.ts';
import { actsLimit } from '../../shared/domain/team/acts.ts';
import { leaversLimit } from '../../shared/domain/team/leavers.ts';
import { setUpHistoryLimit } from '../../shared/domain/team/set-up/set-up-team.ts';

const months = String(usualRetention.teamMonths);

/** How long a document is kept as a whole. */
export const keptWords: Readonly<Record<Kept, string>> = {
  'with-team': `With its team, which goes ${noticeDays} days after its people were told that it will: because nothing had been done there for ${months} months (unless the council says otherwise), or because a lead asked for it.`,
  'with-person': `As long as they are in a team with the app; then until none of the teams they were in is there any more, which is looked at every ${lookAtLeaversEveryDays} days and when such a team goes, and ${usualRetention.leaverDays} days after they left the last at least, unless the council says otherwise.`,
  'while-reached': `Until ${usualRetention.leaverDays} days after they left their last team, unless the council says otherwise.`,
};

export type TypeWords = {
  readonly heading: string;
  readonly purpose: string;
  readonly seenBy: string;
  /** What goes sooner than the document as a whole. */
  readonly howLong: string;
  /** Whether the team's export has it, and what of it stays behind all the same. */
  readonly exported: {
    readonly is: boolean;
    readonly but: string;
    /** Fields that stay behind though what they hold would go. */
    readonly not?: readonly string[];
  };
  /** What else happens once somebody is forgotten. */
  readonly forgotten?: string;
};

const byTheTeam = 'The team, through the app.';
/** Of a blueprint. */
const byThoseInIt =
  'The team, each team that draws the blueprint up with it, and whoever is named for it, who may be in no team; through the app.';
const app = 'Nobody but the app.';
const howItPosts = 'How and where the app writes is not the team’s work.';
const mostlyElsewhere =
  'What it says stands in the changes and barriers it was gathered from, which the export has.';
const personal = 'It is one person’s, who takes it with their own data.';

export const typeWords: Readonly<Record<StoredType, TypeWords>> = {
  team: {
    heading: 'The team',
    purpose:
      'To know who is in the team and may do what, and when its 16 weeks, workshops, pauses and check-ins are.',
    seenBy: byTheTeam,
    howLong: `The last ${leaversLimit} who left, the last ${setUpHistoryLimit} times it was set up, and the last ${actsLimit} times somebody took its work away as a file, decided about a name or was forgotten.`,
    exported: {
      is: true,
      but: 'Not who is in it: people are named where they did something.',
      not: ['nextPromptAt', 'ending.why', 'ending.since', 'ending.on', 'ending.at', 'ending.by'],
    },
    forgotten:
      'Whoever was on its roster leaves a seal in `forgotten[]`, a random number and a SHA-256 digest, which keeps them out when the roster is read again. Only whoever has their Entra id already can tell that a seal is theirs.',
  },
  change: {
    heading: 'Small changes',
    purpose:
      'To carry an idea from one line to what was learned: its plan, who has to be on board, how it is going, who asked whom for a yes, and thanks.',
    seenBy: `${byTheTeam} A thank-you that is not shared: whoever wrote it, and nobody else.`,
    howLong: `Of its history the first step and the newest ${historyLimit - 1}. A change that is taken off the board stays stored.`,
    exported: {
      is: true,
      but: 'Not a thank-you that was not shared. Its strand and barriers go by name, not by id.',
    },
  },
  ambition: {
    heading: 'Values and vision',
    purpose: 'To keep what the team said it stands for, and to bring it back when it learns.',
    seenBy: `${byTheTeam} The values and the vision, without who wrote them, also: each team that draws the blueprint up with it, and whoever is named for it.`,
    howLong: `The last ${ambitionHistoryLimit} times it was changed.`,
    exported: { is: true, but: '' },
  },
  barriers: {
    heading: 'Barriers',
    purpose:
      'To gather what is in the way of good work. One that is raised confidentially is kept without name, id or time: it is nobody’s.',
    seenBy: byTheTeam,
    howLong: `Whoever raised one by name may take it back; one raised confidentially can be taken back by nobody.`,
    exported: { is: true, but: '' },
  },
  priorities: {
    heading: 'Votes and mission strands',
    purpose: 'To choose what the team works on first, and to say what it wants of it.',
    seenBy: `Totals (from ${fewestToShow} voters on) and strands: the team. A ballot: whoever cast it, while the vote is open.`,
    howLong: `Ballots until the vote closes. Of the rest the last ${strandsHistoryLimit} times it was changed.`,
    exported: { is: true, but: `Not ballots, nor totals of fewer than ${fewestToShow} voters.` },
  },
  'check-ins': {
    heading: 'Weekly check-ins',
    purpose:
      'To ask a supervisor or facilitator once a week what moved, what is stuck and what they can give.',
    seenBy:
      'The team’s supervisors and facilitators, whoever answered included; not its leaders and practitioners, but for what whoever answered shares in the team’s channel.',
    howLong: `The last ${answersKept} of each person in each team.`,
    exported: { is: true, but: 'Only of whoever leads the team now.' },
  },
  pulse: {
    heading: 'Pulse',
    purpose:
      'To let a team see how it feels about what the approach is for. Sums alone are kept: no name, no time, no order.',
    seenBy: `The team, once a round has closed, from ${fewestToShow} answers on.`,
    howLong: 'The sums of an open round until it closes.',
    exported: {
      is: true,
      but: 'Only rounds that have closed.',
      not: ['open[].*', 'references.*'],
    },
  },
  channel: {
    heading: 'The team’s channel',
    purpose:
      'To post the stage’s prompt and what was shared, to keep it up to date, and never to post twice.',
    seenBy: 'Nobody but the app. What is posted: everybody in the channel.',
    howLong: `The last ${channelLimits.posts} posts of what was shared, and when something was posted, the last ${channelLimits.deliveries} times.`,
    exported: { is: false, but: howItPosts },
    forgotten: 'Every card that still stands in the channel is drawn again, without their name.',
  },
  programme: {
    heading: 'The programme',
    purpose:
      'To know who looks after a council’s blueprint and who answers for it, and which rounds of making sense there were.',
    seenBy: byThoseInIt,
    howLong: `The last ${programmeLimits.history} times it was changed.`,
    exported: { is: false, but: 'It has nothing but who was named for it.' },
  },
  evidence: {
    heading: 'What was put in',
    purpose:
      'To make sense of what a team learned, as it stood when a lead of that team put it in. No author of a change is named in it; of whoever was asked, or is to be on board, it has the role.',
    seenBy: byThoseInIt,
    howLong: 'What is left out again loses its words right after.',
    exported: { is: false, but: mostlyElsewhere },
  },
  'left-out': {
    heading: 'What is left out',
    purpose:
      'To keep out of every blueprint what a team, or whoever logged a change, has left out: one thing, or all of a change with what comes of it later. It has ids only: no words, no name, and not which person left it out, only whether it was whoever logged it.',
    seenBy: `${byTheTeam} Ids alone come to the pages of those who draw a blueprint up with it, which show nothing of them.`,
    howLong: '',
    exported: { is: false, but: 'It is ids of what stands in the changes and barriers.' },
  },
  reflections: {
    heading: 'What helped and what got in the way',
    purpose:
      'To make sense of what people say helped them or got in their way, by name or confidentially. Of one said confidentially neither who nor when is kept.',
    seenBy: byThoseInIt,
    howLong: 'As long as the round it was said for.',
    exported: { is: true, but: '' },
    forgotten: 'Those they said by name go with them.',
  },
  sense: {
    heading: 'What people make of it',
    purpose:
      'To sort what was learned into what helps and what gets in the way, and to say what is going on and what keeps it so.',
    seenBy: `${byThoseInIt} What somebody said is true for them, and their votes: whoever gave them, until that is closed. What came of it: from ${fewestToShow} answers on; of what is true, as one of three words.`,
    howLong: `What was said in secret, and ballots, until that is closed. Of the rest the last ${senseLimits.history} times a theme was put otherwise.`,
    exported: {
      is: true,
      but: `Not what was said in secret, nor sums of it: of each theme how many answered, and the word for it. Not ballots, nor totals of fewer than ${fewestToShow} voters.`,
      not: [
        'rings.status',
        'rings.times',
        'rings.statements[].words',
        'rings.rang[].words',
        'rings.rang[].at',
        'rings.rang[].sums[]',
        'rings.answers[].said[].says',
      ],
    },
  },
  blueprint: {
    heading: 'The local blueprint',
    purpose:
      'To say in a few pillars what a council wants for its services, what each needs, and which themes it came from. A leader who stands by one is named, since that was given to be read.',
    seenBy: byThoseInIt,
    howLong: `The last ${blueprintLimits.history} times a pillar was changed.`,
    exported: { is: true, but: '' },
  },
  experiment: {
    heading: 'Experiments',
    purpose:
      'To try something of a blueprint in cycles: what people believe, who looks after it, what would show that it works, and what each cycle taught.',
    seenBy: byThoseInIt,
    howLong: `The last ${experimentLimits.history} times it was changed, and ${experimentLimits.cycles} cycles at most.`,
    exported: { is: true, but: 'Its pillar goes by title, not by id.' },
  },
  edition: {
    heading: 'Editions of the blueprint',
    purpose:
      'To keep a local blueprint as it stood when it was put to the council, and who signed it. Its digest is made of what has nobody’s name in it.',
    seenBy: byThoseInIt,
    howLong: 'It is altered by signatures alone.',
    exported: { is: true, but: '' },
    forgotten:
      'Whoever made it, signed it, looked after an experiment or stood by a pillar is “a former colleague” in it, and the digest holds. Where a name is taken out of somebody’s words as well, it does not any more, and the edition says so.',
  },
  addresses: {
    heading: 'Addresses on their way',
    purpose:
      'To hold where Microsoft Teams reaches the people of a large team until each has it in their own document.',
    seenBy: app,
    howLong: 'Until they are noted, which takes moments.',
    exported: { is: false, but: howItPosts },
  },
  person: {
    heading: 'A person',
    purpose: 'To know what somebody is called, and which teams they are, were or wait to be in.',
    seenBy: 'The name: their teams. The rest: nobody but the app.',
    howLong: '',
    exported: { is: false, but: personal },
    forgotten: 'It is deleted last, so that whatever breaks meanwhile is taken up again.',
  },
  mailbox: {
    heading: 'Messages to a person',
    purpose:
      'To write to somebody once a working day at most, and not at all in a pause or after “stop”. It has ids of what waits, and no words of a message.',
    seenBy:
      'Nobody but the app. Supervisors and facilitators see which check-ins were asked, and never why one was not.',
    howLong: `The last ${deliveriesKept} times they were written to, and the newest ${waitingKept} things that wait.`,
    exported: { is: false, but: personal },
    forgotten:
      'What waits for other people of the team about them is taken out of those documents.',
  },
};
