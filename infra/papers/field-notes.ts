/** Fields whose names say too little to whoever reads a document, each with a sentence. */
import type { StoredType } from '../../shared/domain/people-data/stored-types.ts';
import { lookAtLeaversEveryDays, lookEveryDays } from '../../shared/domain/retention.ts';

/** By field, as the table of the type has it. */
export const fieldNotes: Readonly<Partial<Record<StoredType, Readonly<Record<string, string>>>>> = {
  team: {
    rosterReadAt:
      'When Teams was last asked who is in the team: once in 24 hours at most where somebody uses it, and sooner where Teams says that somebody came or left, or that the app cannot find who asks.',
    rosterMark:
      'A digest of the roster, so that one like the last is not written again. It leads to nobody.',
    'members[]': 'Whoever leaves goes out at the next reading, and into `leavers[]`.',
    'leavers[]':
      'The id and when they left, so that what they looked after is offered to others. What they are called stands with what they did.',
    'formerLeads[]':
      'Who left with a role: id, name and role. `back` says since when they are in it again, without the role.',
    'guests[]': '`isAdded`: a lead added them, and they are a member as well.',
    'namesLeft[].name':
      'The name of somebody who was forgotten, as long as leads decide which words mean them: 30 days at most.',
    'namesLeft[].kept[]': 'Words a lead decided mean somebody else.',
    ageLookAt: `When it is next looked at whether anything was done: every ${lookEveryDays} days at least.`,
    nextPromptAt: 'When it is next looked at whether anybody is to be asked anything.',
    'ending.why':
      '`age`: nothing was done for as long as the council keeps it. `asked`: a lead said so.',
    'ending.on':
      'The day on which all of it goes. `since` is when that was decided, `at` the moment that day begins.',
  },
  change: {
    number: 'The number in SC-12.',
    owner:
      'Whoever looks after it, by id and name. If they leave the team they stay here until somebody takes it, and the app shows nobody.',
    ownerSince:
      'Since when that is so, or since when nobody looks after it; nothing: since it was logged.',
    beyond: 'Why it is more than the team can do.',
    'learning.*':
      '`forTeamOnly`: what was learned is not to go beyond the team. `timeReleased.minutes`: whole minutes a week for one person, `people`: for how many.',
    'history[].did':
      'What the step was. `before` is what it altered, as it was before; in the step `logged` that is `{ "status": "withdrawn" }`, which means only that there was nothing before, and that undoing it takes the change off the board.',
    'asks[].ofRole':
      'The role of somebody outside the team, where nobody in it was asked. No name.',
    'asks[].answer.heardBy':
      'Who told what such a role said; nobody where whoever was asked answered.',
    'thanks[].shared':
      'Until it is true only whoever wrote it can see it. Whom it thanks is in the words alone, without an id.',
    'peopleOutbox[]':
      'What is to be told to people and has not been handed on yet: ids, for moments.',
    'channelOutbox[]': 'The same for the team’s channel.',
  },
  barriers: {
    'barriers[].by': 'Only where it was raised by name. Nothing: confidentially.',
    'barriers[].week': 'The Monday of the week it was raised in. No time is kept.',
  },
  priorities: {
    'vote.ballots[]': 'Who gave which theme how many votes. None once the vote has closed.',
  },
  'check-ins': {
    'answers[].*':
      '`occurrence` is the Monday of the week. Of `said[]`, `changeId` is a change of the team and `movement` how it stood. `cover` and `thanks` are words, which may name colleagues.',
  },
  pulse: {
    'references.*':
      'The sums, a face each, behind what has been shown: kept so that a later round is shown only where at least five answers differ. Sums of everybody, with no person in them.',
    'open[].*':
      '`tallies`: how many chose each face in the round that is open. `spent`: tokens that were used, which are random and were given to nobody by name.',
  },
  channel: {
    lookAt:
      'When it is next looked at what is to be posted. `refreshAt`: when what stands there is drawn again. `notBefore`, `tries`: Teams asked for patience, and how often.',
  },
  programme: {
    'peopleOutbox[]':
      'What is to be told to whoever is named and has not been handed on yet: ids, for moments.',
  },
  sense: {
    'rings.answers[]':
      'Who said of which theme that it is true for them. None once it has been closed.',
    'vote.ballots[]': 'Who gave which theme how many votes. None once the vote has closed.',
    'rings.rang[].*':
      'Of what was shown, three sums: true, not, cannot say. Kept so that it is shown anew only where at least five answers differ. Sums of everybody, with no person in them.',
  },
  blueprint: {
    'pillars[].commitment.by':
      'The leader who said so, to be read: they are named in `people[]` of the programme.',
    'went[].*':
      'Which small changes went into which pillar, or which experiment begins with one, as ids: so that whoever logged one hears of it, and once.',
  },
  experiment: {
    number: 'The number in EX-1.',
    owner:
      'Whoever looks after it, by id and name. If they leave the team they stay here until somebody takes it, and the app shows nobody.',
    'from.number': 'Of the small change it begins with.',
    reviewOn: 'The day on which people mean to look at it together.',
    'reviewAsked.*': 'For which day whoever looks after it was asked last (`on`), and when (`at`).',
  },
  edition: {
    digest: 'SHA-256, in hexadecimal digits, of the snapshot as JSON with its keys in order.',
    'owners[].by': 'Whoever looked after an experiment when the edition was made.',
    'commitments[].by': 'The leader who said what they will do for a pillar.',
    'signatures[].by': 'A leader, by their own press, to be read.',
  },
  person: {
    usualTeamId: 'The team they mean when they do not say which.',
    leftAt: 'Since when they are in no team at all; nothing while they are in one.',
    lookAt: `When it is looked at what of them is still needed: once their address has been kept for long enough, then every ${lookAtLeaversEveryDays} days.`,
    forgetSince: 'Since when they want to be forgotten; there for moments.',
  },
  mailbox: {
    'quiet.*': '`kind` is what they asked for, `from` since when, `until` the day it ends.',
    'waiting[]':
      'What waits to be told them, as ids. `personId` is somebody who led and is back, told to other leads.',
    'deliveries[].*':
      'When they were written to, about what (`kinds`), and what came of it (`outcome`). No words.',
    'address.*':
      '`conversationId` is their chat with the app; `<tenant>/welcome` has a document with the same id, once it has said hello.',
    otherServiceUrl: 'Where Teams was heard from since, where that is elsewhere.',
  },
};

/** Those that say the same in several types. */
export const commonNotes =
  '`version` counts the times it was changed. `appliedCommands[]`, `processedIds[]` and `numbersGiven[]` are marks of what was done, so that nothing is done twice; a mark may begin with the id of whoever pressed.';
