/** Writes the page on what is stored, field by field, for whoever answers for people's data in a council. */

import { mapOf } from '../../shared/domain/people-data/data-map.ts';
import { type StoredType, storedTypes } from '../../shared/domain/people-data/stored-types.ts';
import { pages } from '../../shared/text/pages/en-GB.ts';
import { aroundDocument } from './around-document.ts';
import { beside } from './beside.ts';
import { commonNotes, fieldNotes } from './field-notes.ts';
import { toFieldTable } from './field-table.ts';
import { holdsWords } from './holds-words.ts';
import { keptWords, typeWords } from './type-words.ts';
import { valueWords } from './value-words.ts';

export function renderPage(): string {
  const parts = [
    '# What is stored, field by field',
    '<!-- Written by `npm run papers`. Correct the words in `infra/papers/*.ts` or the data map in `shared/domain/people-data`, not this page. -->',
    intro,
    '## How to read it',
    ...howToRead,
    ...aroundDocument,
    ...storedTypes.flatMap(renderType),
    ...valueWords,
    ...beside,
  ];
  return `${parts.join('\n\n')}\n`;
}

const intro =
  'The app deletes and shows what is about somebody by this map, and a test holds it to every field that can be stored: a field that is not in it does not get in. What is around the documents (restore points, logs, messages in passing) stands at the end.';

const howToRead = [
  'A field is its path in the document: `[]` is each of a list, a last `*` whatever stands below. What it can hold:',
  Object.values(holdsWords)
    .map(({ short, what }) => `- **${short}**: ${what}`)
    .join('\n'),
  '_Forgotten_ is what becomes of it when somebody asks to be forgotten and it is theirs. _Own data_ is whether they find it in what the app shows them of themselves: “beside” is what stands straight with what they said or did; of a change also what a step of its history shows them to have written, such as its plan and what was learned, and under `now`, of a change they logged or look after, how it stands, whoever set it. _Export_ is what a lead takes away of the team.',
  commonNotes,
];

function renderType(type: StoredType): readonly string[] {
  const { heading, purpose, seenBy, howLong, exported, forgotten } = typeWords[type];
  const { whose, kept, earlierIn } = mapOf(type);
  const facts = [
    `**For what:** ${purpose}`,
    `**Whose:** ${whose === 'team' ? 'the team’s.' : 'one person’s; it goes with them as a whole.'}`,
    `**Who sees it:** ${seenBy}`,
    `**How long:** ${keptWords[kept]} ${howLong}`.trim(),
    `**In the export:** ${exported.is ? 'yes.' : 'no.'} ${exported.but}`.trim(),
    ...(forgotten ? [`**When somebody is forgotten:** ${forgotten}`] : []),
    ...(earlierIn ? [`**\`${earlierIn}\`:** ${earlier}`] : []),
    ...notesOf(type),
  ];
  return [
    `## ${heading}`,
    `What people are told at \`/privacy\`: ${pages.privacy.kept.types[type].what}`,
    facts.map((fact) => `- ${fact}`).join('\n'),
    toFieldTable(type),
  ];
}

const earlier = 'The document as it was before a step, of the same fields, and treated alike.';

function notesOf(type: StoredType): readonly string[] {
  return Object.entries(fieldNotes[type] ?? {}).map(([field, note]) => `\`${field}\`: ${note}`);
}
