/** What the fields of a team's documents are called where somebody is shown what is theirs in them, and what their values mean. */
import { text } from '../views/my-data.ts';

type Words = Readonly<Record<string, string>>;

/** By the path within a learning: a change has the one of now, and those of the goes before. */
function learningWords(): Words {
  const { detail } = text.tab;
  const { heads } = text.export;
  const { fields } = text.privacy.mine;
  return {
    ...detail.questions,
    noticed: detail.noticed,
    forTeamOnly: fields.forTeamOnly,
    decision: heads.decision,
    'timeReleased.minutes': heads.minutes,
    'timeReleased.people': heads.people,
    'timeReleased.use': heads.use,
    'timeReleased.basis': heads.basis,
    'timeReleased.sureness': heads.sureness,
    'livedUpTo[].value': detail.livedUpTo,
    'livedUpTo[].opposite': fields.opposite,
  };
}

function learningValues(): Readonly<Record<string, Words>> {
  return {
    decision: text.decisionHints,
    'timeReleased.use': text.timeUses,
    'timeReleased.basis': text.timeBases,
    'timeReleased.sureness': text.sureness,
  };
}

const answers = ['asks[].answer', 'asks[].earlier[]'];
const ambition = ['values[]', 'history[].value'];
const stageOfChannel = ['choice', 'prompt'];

/** By the type of document and the field; '' is said with what the line says. What is in no list fails a test. */
export function keptWords(): Words {
  const { detail } = text.tab;
  const { heads } = text.export;
  const { fields } = text.privacy.mine;
  const learning = learningWords();
  return {
    ...under('team', {
      'members[].role': '',
      'formerLeads[].role': '',
      'formerLeads[].back.at': fields.back,
      'leavers[].leftAt': fields.leftAt,
      'ending.on': fields.endsOn,
      'ending.at': fields.at,
      'ending.since': fields.since,
      'history[].at': fields.at,
      'acts[].at': fields.at,
      ...{ 'invitations[].name': '', 'invitations[].at': fields.at },
    }),
    ...Object.fromEntries(stageOfChannel.map((at) => [`channel ${at}.stage`, ''])),
    ...under('channel', { 'choice.at': fields.at, 'prompt.since': fields.since }),
    ...under('change', {
      ...text.history.edits,
      beyond: fields.beyond,
      stage: heads.stage,
      stageSince: fields.stageSince,
      status: fields.status,
      ownerSince: fields.ownerSince,
      byWhen: heads.byWhen,
      loggedAt: heads.loggedOn,
      updatedAt: fields.updatedAt,
      'weighing.familyValue': fields.familyValue,
      'weighing.gift': fields.gift,
      'weighing.effort': fields.effort,
      nobodyElseNeeded: fields.nobodyElse,
      'answers.strandName': fields.strand,
      'progress[].words': '',
      'progress[].at': heads.progressOn,
      'history[].at': fields.at,
      'history[].reason': fields.reason,
      'stakeholders[].role': fields.role,
      'stakeholders[].approach': fields.approach,
      'stakeholders[].say': fields.say,
      'stakeholders[].stances[].stance': fields.stance,
      'stakeholders[].stances[].at': fields.seenOn,
      'stakeholders[].nextTalkOn': fields.nextTalkOn,
      'asks[].ofRole': fields.ofRole,
      'asks[].words': fields.asked,
      'asks[].at': fields.askedOn,
      'thanks[].words': '',
      'thanks[].at': fields.at,
      'thanks[].shared': fields.shared,
      'goes[].from': fields.goFrom,
      'goes[].until': fields.goUntil,
    }),
    ...Object.fromEntries(
      answers.flatMap((at) => [
        [`change ${at}.answer`, at === answers[0] ? fields.answer : fields.earlierAnswer],
        [`change ${at}.because`, fields.because],
        [`change ${at}.at`, fields.answeredOn],
      ]),
    ),
    ...under('change plan', detail.questions, '.'),
    ...under('change learning', learning, '.'),
    ...under('change goes[].learning', learning, '.'),
    ...under('ambition', {
      ...Object.fromEntries(
        ambition.flatMap((at) => [
          [`${at}.value`, ''],
          [`${at}.opposite`, fields.opposite],
        ]),
      ),
      'vision.vision': '',
      'history[].vision.vision': '',
      'history[].at': fields.at,
      'voices[].voice': '',
    }),
    ...under('barriers', { 'barriers[].text': '', 'barriers[].week': fields.week }),
    ...under('priorities', {
      'vote.ballots[].votes[].votes': fields.votes,
      'history[].at': fields.at,
      'history[].mission': '',
    }),
    ...ofProgramme(),
  };
}

/** Of a council’s blueprint, from who looks after it to its experiments. */
function ofProgramme(): Words {
  const { fields: asked } = text;
  const { decision } = text.export.heads;
  const { fields } = text.privacy.mine;
  const step = { 'history[].at': fields.at, 'history[].did': '' };
  const theme = { name: '', statement: asked.statement, keptBy: asked.keptBy, side: fields.side };
  const commitment = { 'commitment.words': '', 'commitment.at': fields.at };
  const told = {
    ...{ n: fields.cycle, happened: asked.happened, learned: asked.learned },
    ...{ understood: asked.understood, surprised: asked.surprised },
  };
  const answer = {
    ...{ answer: '', because: asked.answerBecause, at: fields.at },
    isNamed: fields.isNamed,
  };
  const { structure, process, culture } = asked;
  const needs = {
    'needs.structure': structure,
    'needs.process': process,
    'needs.culture': culture,
  };
  const pillar = { title: '', different: asked.different, ...needs, ...commitment };
  return {
    ...under('programme', {
      ...step,
      ...{ 'people[].role': '', 'teams[].name': '', 'teams[].at': fields.at },
    }),
    ...under('evidence', { 'teams[].at': fields.at, 'teams[].name': '' }),
    ...under('reflections', {
      'reflections[].words': '',
      'reflections[].hint': fields.side,
      'reflections[].week': fields.week,
    }),
    ...under('sense', {
      ...step,
      'rings.answers[].said[].says': fields.says,
      'vote.ballots[].votes[].votes': fields.votes,
      ...under('history[].before', theme, '.'),
    }),
    ...under('blueprint', {
      ...step,
      ...under('pillars[]', commitment, '.'),
      'asks[].ofRole': fields.ofRole,
      'asks[].words': fields.asked,
      ...under('asks[].answer', answer, '.'),
      ...under('history[].answerBefore', answer, '.'),
      ...under('history[].before', pillar, '.'),
      'history[].visionBefore': '',
    }),
    ...under('edition', {
      'made.at': fields.at,
      'signatures[].at': fields.at,
      'signatures[].as': fields.signedAs,
      'signatures[].words': '',
    }),
    ...under('experiment', {
      ...step,
      title: fields.experiment,
      ifWe: asked.ifWe,
      thenWe: asked.thenWe,
      because: asked.becauseOf,
      tryFirst: asked.tryFirst,
      safeguard: asked.safeguard,
      'signals[].words': asked.signal,
      'signals[].seenBy': fields.seenBy,
      'signals[].where': asked.seenWhere,
      reviewOn: asked.reviewOn,
      status: fields.status,
      ...under('cycles[]', told, '.'),
      ...under('history[].cycleBefore', told, '.'),
      'cycles[].from': fields.goFrom,
      'cycles[].until': fields.goUntil,
      'cycles[].decision': decision,
    }),
  };
}

export function keptValues(): Readonly<Record<string, Words>> {
  const { fields } = text.privacy.mine;
  return {
    'team members[].role': text.roles,
    'team formerLeads[].role': text.roles,
    'change scope': text.scope,
    'change beyond': text.beyonds,
    'change stage': text.stages,
    'change status': fields.statuses,
    'change weighing.familyValue': text.familyValues,
    'change weighing.gift': text.gifts,
    'change weighing.effort': text.efforts,
    'change stakeholders[].say': text.says,
    'change stakeholders[].stances[].stance': text.stances,
    'change thanks[].shared': fields.yesOrNo,
    ...Object.fromEntries(answers.map((at) => [`change ${at}.answer`, fields.answers])),
    ...under('change learning', learningValues(), '.'),
    ...under('change goes[].learning', learningValues(), '.'),
    ...Object.fromEntries(stageOfChannel.map((at) => [`channel ${at}.stage`, text.stages])),
    'programme people[].role': fields.programmeRoles,
    'reflections reflections[].hint': fields.sides,
    'sense history[].before.side': fields.sides,
    'sense rings.answers[].said[].says': text.tab.sense.rings.answers,
    'experiment status': fields.experimentStates,
    'experiment signals[].seenBy': fields.waysToSee,
    'experiment cycles[].decision': text.decisionHints,
    ...Object.fromEntries(
      Object.entries(fields.did).map(([type, did]) => [`${type} history[].did`, did]),
    ),
  };
}

/** What the line says already, with its heading or in the words for what was done. */
export const saidByLine: readonly string[] = [
  ...of('change', 'number', 'history[].did'),
  ...of('team', 'members[].name', 'guests[].name', 'formerLeads[].name'),
  ...of('team', 'history[].did', 'acts[].did', 'ending.why'),
  ...['ambition history[].did', 'priorities history[].did', 'programme people[].name'],
  'experiment number',
];

/** Ids, and what is only so while something is on its way: what a field begins with. The JSON file has them. */
export const leftToFile: readonly string[] = [
  ...of('team', 'members[].id', 'guests[].id', 'guests[].isAdded', 'formerLeads[].id'),
  ...of('team', 'formerLeads[].back.isTold', 'leavers[].id'),
  ...of('change', 'peopleOutbox[].', 'channelOutbox[].', 'comesFrom.'),
  ...of('priorities', 'vote.ballots[].personId', 'vote.ballots[].commands[]'),
  'priorities vote.ballots[].votes[].themeId',
  ...of('sense', 'rings.answers[].personId', 'rings.answers[].commands[]'),
  'sense rings.answers[].said[].themeId',
  ...of('sense', 'vote.ballots[].personId', 'vote.ballots[].commands[]'),
  'sense vote.ballots[].votes[].themeId',
  ...of(
    'channel',
    'choice.journeyStage',
    'prompt.shown.',
    'prompt.activityId',
    'prompt.isClosed',
    'shares[].',
  ),
  /* Off a wall, where it is nobody’s. */
  'barriers barriers[].from',
  'addresses people[].',
  ...of('programme', 'people[].id', 'people[].isOutside', 'unlisted[].', 'peopleOutbox[].'),
  'experiment from.number',
  ...of('experiment', 'reviewAsked.on', 'reviewAsked.at'),
];

function under<T>(type: string, named: Readonly<Record<string, T>>, sign = ' '): Record<string, T> {
  const all = Object.entries(named).map(([field, each]) => [`${type}${sign}${field}`, each]);
  return Object.fromEntries(all) as Record<string, T>;
}

function of(type: string, ...names: readonly string[]): readonly string[] {
  return names.map((field) => `${type} ${field}`);
}
