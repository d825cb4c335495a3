/** What the fields of what is about one person alone are called on the page they are sent, and what their values mean. */

import type { ItemKind } from '../../domain/mailbox/mailbox.ts';

/** By the type of document and the field; what is in neither list fails a test. */
export const fieldWords: Readonly<Record<string, string>> = {
  'person name': 'Your name, as Microsoft Teams gives it',
  'person teams[].name': 'A team you are in',
  'person guestOf[].name': 'A team you are a guest of',
  'person programmes[].name': 'A blueprint you are named for',
  'person pastTeams[].name': 'A team you were in',
  'person leftAt': 'In no team since',
  'person lookAt': 'When it is next looked at whether your name is still needed',
  'person forgetSince': 'You asked to be forgotten',
  'mailbox timeZone': 'The time zone you are written to in',
  'mailbox language': 'The language you last wrote in',
  'mailbox isUnreachable': 'Microsoft Teams says that you cannot be written to',
  'mailbox quiet.kind': 'What you asked for',
  'mailbox quiet.from': 'Since',
  'mailbox quiet.until': 'Until',
  'mailbox lastSentOn': 'The day you were last written to',
  'mailbox address.serviceUrl': 'Where Microsoft Teams takes messages for you',
  'mailbox address.userId': 'Your id in Microsoft Teams, towards the app',
  'mailbox address.conversationId': 'Your chat with the app',
  'mailbox otherServiceUrl': 'Where your team was heard from since',
  'mailbox deliveries[].at': 'When',
  'mailbox deliveries[].kinds[]': 'What about',
  'mailbox deliveries[].outcome': 'What came of it',
  'mailbox waiting[].kind': 'What about',
  'mailbox waiting[].notBefore': 'Not before',
  'check-ins answers[].occurrence': 'The week that began on',
  'check-ins answers[].at': 'You answered',
  'check-ins answers[].cover': 'The permission or cover you gave',
  'check-ins answers[].thanks': 'Whom you thanked',
  'check-ins answers[].nothingMoved': 'You said that nothing moved, and that’s fine',
  'check-ins answers[].shared': 'You shared it in the team’s channel',
};

/** Ids that say nothing to a reader, and what is only so while a message is on its way: the JSON file has them. */
export const inFileOnly: readonly string[] = [
  'mailbox deliveries[].id',
  ...['kind', 'notBefore'].map((name) => `mailbox sending.items[].${name}`),
  ...['waiting[]', 'sending.items[]'].flatMap((at) =>
    ['id', 'teamId', 'changeId', 'askId', 'stakeholderId', 'personId', 'endingId']
      .concat(['programmeId', 'experimentId'])
      .concat(['occurrence', 'since', 'on', 'what', 'round', 'version', 'isAllIn'])
      .map((name) => `mailbox ${at}.${name}`),
  ),
];

export const listHeadings: Readonly<Record<string, string>> = {
  'person teams[]': 'Your teams',
  'person guestOf[]': 'Where you are a guest',
  'person programmes[]': 'Blueprints you are named for',
  'person pastTeams[]': 'Where you were before',
  'mailbox deliveries[]': 'When you were written to',
  'mailbox waiting[]': 'What waits for you',
  'check-ins answers[]': 'What you answered',
};

const kinds: Readonly<Record<ItemKind, string>> = {
  news: 'news of a change of yours',
  ask: 'somebody asks you for a yes',
  'check-in': 'the check-in',
  reminder: 'a reminder of the check-in',
  pulse: 'the pulse',
  talk: 'a conversation you meant to have',
  'lead-back': 'somebody who led the team is back',
  ending: 'what the team has is to go',
  review: 'a look at an experiment of yours',
  blueprint: 'you are named for a blueprint, or your team is asked to join one',
  pack: 'there is something to make sense of, for a blueprint you look after',
  went: 'a change of yours went into a blueprint',
  'left-out': 'something of a change of yours is left out of a blueprint',
};

/** By the field, then the value. */
export const valueWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'mailbox quiet.kind': {
    none: 'nothing: the app may write to you',
    stopped: 'not to be written to (“stop”)',
    paused: 'not to be written to for a while (“pause”)',
  },
  'mailbox deliveries[].kinds[]': kinds,
  'mailbox waiting[].kind': kinds,
  'mailbox deliveries[].outcome': {
    sent: 'it was sent',
    unconfirmed: 'it may or may not have arrived; it was not sent again',
    unreachable: 'Microsoft Teams said that you cannot be reached',
    refused: 'Microsoft Teams would not take it',
    missed: 'its time had passed, and it was not sent',
    'not-asked': 'you wanted to hear nothing just then, and it was not sent',
  },
  'check-ins answers[].said[].movement': {
    moved: 'it moved',
    'not-yet': 'not yet',
    stuck: 'it is stuck',
  },
};
