/** What is kept or passes through beside the documents: where, who can reach it, and how long. */
import { toTable } from './table.ts';

const admins = 'your Azure administrators';
const sameRegion = 'the same region';

const heads = ['What', 'Whose', 'Where', 'Who can reach it', 'How long'];

const lines = [
  [
    'All documents',
    'as above',
    'Cosmos DB, in the region of `location` (UK South unless chosen)',
    `${admins}, if they give themselves a data role`,
    'as above',
  ],
  [
    'That the app has said hello in a chat or channel: a document with the id that Teams gives that place, and nothing else. Of a chat it is the `address.conversationId` of whoever’s it is',
    'the place’s',
    'Cosmos DB, partition `<tenant>/welcome`',
    'as the documents',
    'until the app is taken out there, or the person is forgotten',
  ],
  [
    'Restore points',
    'as above',
    `Cosmos DB, ${sameRegion}`,
    admins,
    '7 or 30 days (`backupTier`); what is deleted can be brought back for as long',
  ],
  [
    'Messages to and from the bot, in passing',
    'staff',
    'Azure Bot, which has no UK region: `global`, or `westeurope` (`botLocation`)',
    'Microsoft, as your processor',
    'passed on; the chat itself is in Microsoft 365, under your retention policy there',
  ],
  [
    'Error and start-up logs: codes and ids of a request, no message text, no names',
    'nobody’s',
    `Log Analytics, ${sameRegion}`,
    admins,
    '90 days unless chosen (`logRetentionDays`)',
  ],
  [
    'Measurements, where `traces` is on: what kind of thing was done, how it ended, how long it took',
    'nobody’s',
    `Application Insights, ${sameRegion}`,
    admins,
    'as the logs',
  ],
  [
    'Who changed the database account’s settings',
    'Azure administrators',
    `Log Analytics, ${sameRegion}`,
    admins,
    'as the logs',
  ],
];

export const beside = [
  '## Beside the documents',
  toTable(heads, lines),
  'Web request logs are left off, because they would keep the network address of everyone who opens the tab. Requests for data are not logged either.',
];
