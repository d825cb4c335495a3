/** What stands around a document in the database: seen by whoever reads it there, and by nobody in the app. */
import { toTable } from './table.ts';

const lines = [
  [
    '`pk`',
    'the partition: `<tenant>/team/<team id>`, `<tenant>/person/<object id>` or `<tenant>/welcome`',
  ],
  [
    '`id`',
    'of the document in its partition, written so that every database takes it: `~` and four digits stand for a character',
  ],
  ['`type`', 'its heading below'],
  ['`doc`', 'the document itself, with the fields below'],
  [
    '`keys`',
    'what it is found and ordered by (`number`, `stage`, `status`, `updatedAt`, `dueAt`), copied from `doc`; the letter before a value says its kind: `s` words, `n` a number, `b` true or false, `-` nothing',
  ],
  ['`doc.dueAt`', 'when the app has to look at it by itself; it says nothing of anybody'],
  [
    '`expiresAt`, `ttl`',
    'when it goes by itself; empty (`null`, or not there) in all documents of teams and people, which go as said below',
  ],
  [
    '`leaseUntil`, `leaseOwner`',
    'while a server is at work on it: until when, and a random mark of that server',
  ],
  ['`_ts`', 'Cosmos DB’s own: when it was last written by anybody, in seconds since 1970'],
  [
    '`_etag`, `_rid`, `_self`, `_attachments`',
    'Cosmos DB’s own: its version and its address in the database',
  ],
];

export const aroundDocument = [
  '## Around every document',
  'Of these, `pk` and `id` of somebody’s own documents have their id, and `_ts` tells when a document was last written; the rest is about nobody. The answer to somebody who asks leaves them out: what they say of a person, the document says as well.',
  toTable(['Field', 'What it is'], lines),
];
