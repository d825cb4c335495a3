/**
 * What stands in every field of every stored document, as far as people are concerned (P22). Erasing, exporting and
 * what somebody is shown of themselves go by it, and so do the papers; a stored field without its row fails a test,
 * and a stored type without one is not built.
 */
import type { StoredType } from './stored-types.ts';

/**
 * What a field holds:
 *
 * - `words`: what somebody wrote.
 * - `person`: whoever did something, by id and name; what they did stays when they are erased.
 * - `charge`: whoever looks after something; nobody does once they are erased.
 * - `entry`: one of a list that is about one person alone, and goes with them.
 * - `place`: where Teams reaches somebody.
 * - `names`: what a team, a theme or a role is called.
 * - `facts`: choices, counts and days.
 * - `marks`: ids, versions and what is remembered so that nothing is done twice.
 */
export type Holds = 'words' | 'person' | 'charge' | 'entry' | 'place' | 'names' | 'facts' | 'marks';

/**
 * Fields as their paths in the document: `[]` is each of a list, a last `*` whatever stands below. Of an `entry`,
 * `of` is where in it the person's id stands; `unless` a truth in it that makes it the team's, so that it stays.
 * Of a `person`, `beside` is what stands around their name or in a list next to it and is shown to them with it.
 */
export type Row = {
  readonly holds: Holds;
  readonly fields: readonly string[];
  readonly of?: string;
  readonly unless?: string;
  readonly beside?: readonly string[];
};

/** Whose it is: a person's own documents go with them as a whole. */
export type Whose = 'team' | 'person';

/**
 * How long a document is kept (`retention.ts`):
 *
 * - `with-team`: as long as its team’s work.
 * - `with-person`: until no team they were in is there any more.
 * - `while-reached`: until some days after they left their last team.
 */
export type Kept = 'with-team' | 'with-person' | 'while-reached';

export type Mapped = {
  readonly whose: Whose;
  readonly kept: Kept;
  /** Earlier states of the document, of the same fields as the document itself. */
  readonly earlierIn?: string;
  readonly rows: readonly Row[];
};

const place = row('marks', 'id', 'tenantId', 'teamId');
const programmePlace = row('marks', 'id', 'tenantId', 'programmeId');
const repeats = row('marks', 'version', 'appliedCommands[]');
const did = row('facts', 'history[].at', 'history[].did');
const doer = row('person', 'history[].by');

const voteRows: readonly Row[] = [
  entries('personId', 'vote.ballots[]'),
  row('facts', 'vote.status', 'vote.result.voters', 'vote.result.totals[].votes'),
  row('names', 'vote.themes[].name', 'vote.result.totals[].name'),
  row('marks', 'vote.id', 'vote.themes[].id', 'vote.result.totals[].id'),
];

/** Where a name is kept that is to be taken out of words; itself it is none of them. */
export const namesLeftAt = 'namesLeft';

export const dataMap = {
  team: {
    whose: 'team',
    kept: 'with-team',
    rows: [
      row('marks', 'id', 'tenantId', 'rosterReadAt', 'rosterMark', 'serviceUrl'),
      row('marks', 'nextNumber', 'numbersGiven[].*', 'version', 'appliedCommands[]'),
      row('names', 'name', 'localAuthority'),
      row('facts', 'timeZone', 'journey.*', 'checkIn.*', 'rhythm', 'hasApp', 'status'),
      row('marks', 'nextPromptAt', 'programmeId', 'leftProgrammes[]', 'invitations[].programmeId'),
      row('names', 'invitations[].name'),
      row('person', 'invitations[].by'),
      row('facts', 'invitations[].at'),
      entries('id', 'members[]', 'guests[]', 'formerLeads[]', 'leavers[]'),
      row('marks', 'forgotten[]', 'namesLeft[].id'),
      row('names', `${namesLeftAt}[].name`),
      row('words', `${namesLeftAt}[].kept[]`),
      row('facts', `${namesLeftAt}[].since`),
      row('facts', 'ending.why', 'ending.since', 'ending.on', 'ending.at'),
      row('person', 'ending.by'),
      row('marks', 'ending.id', 'ending.isTold', 'ending.isGoing', 'ageLookAt'),
      did,
      doer,
      row('person', 'acts[].by'),
      row('facts', 'acts[].at', 'acts[].did'),
      row('marks', 'acts[].id'),
    ],
  },
  change: {
    whose: 'team',
    kept: 'with-team',
    earlierIn: 'history[].before',
    rows: [
      place,
      repeats,
      row('words', 'title', 'benefit', 'plan.*', 'progress[].words', 'history[].reason'),
      row('words', 'stakeholders[].role', 'stakeholders[].approach', 'asks[].words'),
      row('words', 'asks[].answer.because', 'asks[].earlier[].because'),
      ...['learning', 'goes[].learning'].map((at) =>
        row('words', `${at}.happened`, `${at}.learned`, `${at}.noticed`),
      ),
      row('names', 'answers.strandName', 'asks[].ofRole'),
      row('person', 'author', 'progress[].by'),
      { ...row('person', 'asks[].by', 'asks[].of'), beside: ['asks[].earlier[]'] },
      { ...row('person', 'asks[].answer.heardBy', 'asks[].earlier[].heardBy'), beside: ['asks[]'] },
      doer,
      row('charge', 'owner', 'stakeholders[].nextTalkBy'),
      { ...entries('by.id', 'thanks[]'), unless: 'shared' },
      row('words', 'thanks[].words'),
      row('person', 'thanks[].by'),
      row('facts', 'thanks[].at', 'thanks[].shared'),
      row('marks', 'thanks[].id'),
      row('facts', 'scope', 'beyond', 'stage', 'stageSince', 'status', 'ownerSince', 'byWhen'),
      row('facts', 'weighing.*', 'nobodyElseNeeded', 'number', 'loggedAt', 'updatedAt'),
      row('facts', 'stakeholders[].stances[].*', 'stakeholders[].say', 'stakeholders[].nextTalkOn'),
      row('facts', 'learning.*', 'goes[].*', 'progress[].at', 'asks[].at'),
      row('facts', 'asks[].answer.*', 'asks[].earlier[].*'),
      row('marks', 'answers.strandId', 'answers.barrierIds[]', 'stakeholders[].id', 'asks[].id'),
      row('facts', 'comesFrom.kind', 'comesFrom.label'),
      row('marks', 'comesFrom.programmeId', 'comesFrom.id'),
      row('marks', 'learning.livedUpTo[].id', 'goes[].learning.livedUpTo[].id'),
      did,
      entries('to', 'peopleOutbox[]'),
      entries('item.personId', 'peopleOutbox[]'),
      entries('share.personId', 'channelOutbox[]'),
      row('marks', 'channelOutbox[].*'),
    ],
  },
  ambition: {
    whose: 'team',
    kept: 'with-team',
    rows: [
      place,
      row('marks', 'appliedCommands[]'),
      ...['values[]', 'history[].value'].flatMap((at) => [
        row('words', `${at}.value`, `${at}.opposite`),
        row('person', `${at}.by`),
        row('marks', `${at}.id`, `${at}.version`),
      ]),
      ...['vision', 'history[].vision'].flatMap((at) => [
        row('words', `${at}.vision`),
        row('person', `${at}.by`),
        row('marks', `${at}.version`),
      ]),
      row('words', 'voices[].voice'),
      row('person', 'voices[].by'),
      row('marks', 'voices[].id'),
      did,
      doer,
    ],
  },
  barriers: {
    whose: 'team',
    kept: 'with-team',
    rows: [
      place,
      row('words', 'barriers[].text'),
      row('person', 'barriers[].by'),
      row('facts', 'barriers[].week', 'barriers[].from'),
      row('names', 'themes[].name'),
      row('marks', 'barriers[].id', 'barriers[].themeId', 'themes[].id', 'appliedCommands[]'),
    ],
  },
  priorities: {
    whose: 'team',
    kept: 'with-team',
    rows: [
      place,
      repeats,
      ...voteRows,
      row('names', 'strands[].name', 'history[].themes[].name'),
      row('words', 'strands[].mission', 'history[].mission'),
      row('facts', 'strands[].votes', 'strands[].voters', 'strands[].since', 'strands[].until'),
      row('facts', 'history[].themes[].votes'),
      row('marks', 'strands[].id'),
      row('marks', 'history[].themes[].id', 'channelOutbox[].*'),
      did,
      doer,
    ],
  },
  'check-ins': {
    whose: 'person',
    kept: 'with-team',
    rows: [
      place,
      repeats,
      row('marks', 'personId', 'shareOutbox[].*'),
      row('words', 'answers[].cover', 'answers[].thanks'),
      row('facts', 'answers[].*'),
      row('marks', 'answers[].said[].changeId'),
    ],
  },
  pulse: {
    whose: 'team',
    kept: 'with-team',
    rows: [
      place,
      row('facts', 'open[].*', 'closed[].*', 'references.*'),
      row('marks', 'open[].id', 'open[].key', 'open[].spent[]', 'closed[].id'),
    ],
  },
  channel: {
    whose: 'team',
    kept: 'with-team',
    rows: [
      place,
      row('place', 'address.*'),
      row('person', 'choice.by', 'prompt.by', 'sending.post.by'),
      entries('personId', 'shares[]'),
      row('facts', 'choice.*', 'prompt.*', 'promptedOn', 'digestOf', 'isUnreachable'),
      row('marks', 'shares[].*', 'draftOf.*'),
      row('marks', 'posts[].*', 'sending.*', 'deliveries[].*'),
      row('marks', 'processedIds[]', 'lookAt', 'refreshAt', 'notBefore', 'tries', 'dueAt'),
    ],
  },
  programme: {
    whose: 'team',
    kept: 'with-team',
    rows: [
      programmePlace,
      repeats,
      row('names', 'name', 'teams[].name'),
      row('person', 'teams[].by'),
      row('facts', 'teams[].at'),
      row('marks', 'teams[].id', 'teams[].isTold'),
      entries('id', 'people[]'),
      row('facts', 'people[].role', 'people[].isOutside'),
      entries('id', 'unlisted[]'),
      row('facts', 'unlisted[].isNamed'),
      row('names', 'unlisted[].programme'),
      entries('to', 'peopleOutbox[]'),
      row('marks', 'round', 'packToldIn', 'packCompleteToldIn'),
      did,
      doer,
    ],
  },
  evidence: {
    whose: 'team',
    kept: 'with-team',
    rows: [
      programmePlace,
      repeats,
      row('marks', 'untoldSince'),
      row('marks', 'round', 'teams[].teamId', 'items[].teamId', 'items[].id', 'withheld[]'),
      row('names', 'teams[].name'),
      row('person', 'teams[].by'),
      row('facts', 'teams[].at'),
      ...itemRows('items[]'),
    ],
  },
  'left-out': {
    whose: 'team',
    kept: 'with-team',
    rows: [
      place,
      repeats,
      row('marks', 'marks[].itemId', 'marks[].by', 'marks[].from'),
      row('marks', 'letIn[]', 'unsettled[]', 'unsettledSince'),
    ],
  },
  reflections: {
    whose: 'team',
    kept: 'with-team',
    rows: [
      programmePlace,
      row('marks', 'round', 'reflections[].id'),
      entries('by.id', 'reflections[]'),
      row('words', 'reflections[].words'),
      row('person', 'reflections[].by'),
      row('facts', 'reflections[].hint', 'reflections[].week'),
    ],
  },
  sense: {
    whose: 'team',
    kept: 'with-team',
    rows: [
      programmePlace,
      repeats,
      row('marks', 'round', 'placed[].itemId', 'placed[].themeId', 'placed[].commands[]'),
      row('facts', 'placed[].side'),
      ...['themes[]', 'history[].before'].flatMap((at) => [
        row('names', `${at}.name`),
        row('words', `${at}.statement`, `${at}.keptBy`),
        row('facts', `${at}.side`, `${at}.lies[]`),
        row('marks', `${at}.id`, `${at}.version`),
      ]),
      entries('personId', 'rings.answers[]'),
      row('words', 'rings.statements[].words', 'rings.rang[].words'),
      row('facts', 'rings.status', 'rings.times', 'rings.rang[].at', 'rings.rang[].sums[]'),
      row('facts', 'rings.answers[].said[].says'),
      row('marks', 'rings.id', 'rings.statements[].themeId', 'rings.rang[].*'),
      ...voteRows,
      did,
      doer,
    ],
  },
  blueprint: {
    whose: 'team',
    kept: 'with-team',
    rows: [
      programmePlace,
      repeats,
      row('marks', 'nextNumber', 'numbersGiven[].*', 'editions[].*', 'went[].*'),
      row('words', 'vision.words', 'history[].visionBefore'),
      row('marks', 'vision.version'),
      row('words', 'asks[].words'),
      row('person', 'asks[].by'),
      row('names', 'asks[].ofRole'),
      ...['asks[].answer', 'history[].answerBefore'].flatMap((at) => [
        row('words', `${at}.because`),
        row('person', `${at}.by`),
        row('facts', `${at}.answer`, `${at}.at`, `${at}.isNamed`),
      ]),
      row('marks', 'history[].answerBefore.askId'),
      row('marks', 'asks[].id', 'asks[].pillarId', 'asks[].version'),
      ...['pillars[]', 'history[].before'].flatMap((at) => [
        row('words', `${at}.title`, `${at}.different`, `${at}.needs.*`, `${at}.commitment.words`),
        row('person', `${at}.commitment.by`),
        row('facts', `${at}.commitment.at`),
        row('marks', `${at}.id`, `${at}.themeIds[]`, `${at}.round`, `${at}.version`),
      ]),
      did,
      doer,
    ],
  },
  experiment: {
    whose: 'team',
    kept: 'with-team',
    earlierIn: 'history[].before',
    rows: [
      programmePlace,
      repeats,
      row('words', 'title', 'ifWe', 'thenWe', 'because', 'tryFirst', 'safeguard'),
      row('words', 'signals[].words', 'signals[].where'),
      ...['cycles[]', 'history[].cycleBefore'].flatMap((at) => [
        row('words', `${at}.understood`, `${at}.happened`, `${at}.learned`, `${at}.surprised`),
        row('person', `${at}.by`),
        row('facts', `${at}.n`),
      ]),
      row('charge', 'owner'),
      row('facts', 'number', 'status', 'reviewOn', 'reviewAsked.*', 'signals[].seenBy'),
      row('facts', 'from.number'),
      row('facts', 'cycles[].from', 'cycles[].until', 'cycles[].decision'),
      row('marks', 'pillarId', 'from.teamId', 'from.changeId'),
      did,
      doer,
    ],
  },
  /** Nobody's name is in the snapshot, so that its digest holds when somebody is forgotten. */
  edition: {
    whose: 'team',
    kept: 'with-team',
    rows: [
      programmePlace,
      row('facts', 'n', 'made.at', 'digest'),
      row('marks', 'appliedCommands[]', 'owners[].experimentId', 'commitments[].pillarId'),
      row('marks', 'answers[].askId'),
      row('person', 'made.by', 'owners[].by', 'commitments[].by', 'signatures[].by'),
      row('person', 'answers[].by'),
      row('words', 'signatures[].as', 'signatures[].words'),
      row('facts', 'signatures[].at'),
      row('names', 'snapshot.name', 'snapshot.teams[]', 'snapshot.sources[].team'),
      row('facts', 'snapshot.asOf', 'snapshot.how.*', 'snapshot.pillars[].commitment.on'),
      row('words', 'snapshot.vision', 'snapshot.values[].value', 'snapshot.values[].opposite'),
      row('names', 'snapshot.themes[].name'),
      row('words', 'snapshot.themes[].statement', 'snapshot.themes[].keptBy'),
      row(
        'facts',
        'snapshot.themes[].side',
        'snapshot.themes[].lies[]',
        'snapshot.themes[].rang.*',
      ),
      row('marks', 'snapshot.themes[].*'),
      row('words', 'snapshot.pillars[].title', 'snapshot.pillars[].different'),
      row('words', 'snapshot.pillars[].needs.*', 'snapshot.pillars[].commitment.words'),
      row('marks', 'snapshot.pillars[].*'),
      row('names', 'snapshot.asks[].ofRole'),
      row('words', 'snapshot.asks[].words', 'snapshot.asks[].answer.because'),
      row('facts', 'snapshot.asks[].answer.answer', 'snapshot.asks[].answer.on'),
      row('marks', 'snapshot.asks[].id', 'snapshot.asks[].pillarId', 'snapshot.asks[].version'),
      ...['title', 'ifWe', 'thenWe', 'because', 'tryFirst', 'safeguard'].map((each) =>
        row('words', `snapshot.experiments[].${each}`),
      ),
      ...['signals[].words', 'signals[].where', 'cycles[].happened', 'cycles[].learned'].map(
        (each) => row('words', `snapshot.experiments[].${each}`),
      ),
      row('words', 'snapshot.experiments[].cycles[].understood'),
      row('words', 'snapshot.experiments[].cycles[].surprised'),
      ...['number', 'status', 'reviewOn', 'signals[].seenBy', 'from.number', 'cycles[].*'].map(
        (each) => row('facts', `snapshot.experiments[].${each}`),
      ),
      row('names', 'snapshot.experiments[].triedBy[].team', 'snapshot.experiments[].from.team'),
      row('facts', 'snapshot.experiments[].triedBy[].number'),
      row('marks', 'snapshot.experiments[].triedBy[].*'),
      ...['id', 'pillarId', 'version', 'from.changeId'].map((each) =>
        row('marks', `snapshot.experiments[].${each}`),
      ),
      ...itemRows('snapshot.sources[]'),
      row('facts', 'snapshot.sources[].side'),
      row('marks', 'snapshot.sources[].id', 'snapshot.sources[].themeId'),
    ],
  },
  addresses: {
    whose: 'team',
    kept: 'with-team',
    rows: [place, entries('personId', 'people[]'), row('marks', 'serviceUrl', 'dueAt')],
  },
  person: {
    whose: 'person',
    kept: 'with-person',
    rows: [
      row('marks', 'id', 'tenantId', 'usualTeamId'),
      row('names', 'name', 'teams[].name', 'guestOf[].name', 'pastTeams[].name'),
      row('names', 'programmes[].name'),
      row('marks', 'teams[].id', 'guestOf[].id', 'pastTeams[].id', 'programmes[].id'),
      row('facts', 'forgetSince', 'leftAt', 'lookAt'),
    ],
  },
  mailbox: {
    whose: 'person',
    kept: 'while-reached',
    rows: [
      row('marks', 'id', 'tenantId', 'personId'),
      row('place', 'address.*', 'otherServiceUrl'),
      row('facts', 'timeZone', 'language', 'isUnreachable', 'quiet.*', 'lastSentOn'),
      entries('personId', 'waiting[]'),
      entries('personId', 'sending.items[]'),
      row('facts', 'deliveries[].*', 'waiting[].*'),
      row('marks', 'sending.*', 'retry.*', 'processedIds[]', 'dueAt'),
    ],
  },
} as const satisfies Readonly<Record<StoredType, Mapped>>;

/** The types of what belongs to a team. */
export type TeamsType = {
  [Type in StoredType]: (typeof dataMap)[Type]['whose'] extends 'team' ? Type : never;
}[StoredType];

/** The types whose documents are kept as long, of those that are the team’s or somebody’s where it matters. */
export type TypeKept<K extends Kept, W extends Whose = Whose> = {
  [Type in StoredType]: (typeof dataMap)[Type] extends { readonly kept: K; readonly whose: W }
    ? Type
    : never;
}[StoredType];

export function mapOf(type: StoredType): Mapped {
  return dataMap[type];
}

/** Of what was gathered, wherever it is kept. */
function itemRows(at: string): readonly Row[] {
  const under = (holds: Holds, ...fields: readonly string[]) =>
    row(holds, ...fields.map((field) => `${at}.${field}`));
  return [
    under('facts', 'hint', 'said.*'),
    under('words', 'said.words', 'said.benefit', 'said.approach'),
    under('words', 'said.because', 'said.examples[]', 'from.title'),
    under('names', 'said.role', 'said.name', 'said.asked.ofRole', 'from.by'),
    under('facts', 'from.number', 'from.go', 'from.decision', 'from.tries'),
    under('marks', 'from.changeId', 'from.themeId'),
  ];
}

function row(holds: Holds, ...fields: readonly string[]): Row {
  return { holds, fields };
}

function entries(of: string, ...fields: readonly string[]): Row {
  return { holds: 'entry', fields, of };
}
