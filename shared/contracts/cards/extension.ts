/** What comes back from the message extension: words in its search box, or a message somebody chose to log (P2). */
import { z } from 'zod';
import { typedLimit } from './change.ts';

/** Far more than anybody types in a search box. */
const longestSearch = 200;

/** What Teams says in place of words when the box has just been opened. */
const boxJustOpened = 'initialRun';

/** Whatever is no object counts as an empty one. */
const anything = z.record(z.string(), z.unknown()).catch({});

const commandId = z.string().catch('');

const Parameter = z.object({ name: z.string().catch(''), value: z.string() });

export const SearchInput = anything.pipe(
  z.object({
    commandId,
    parameters: z
      .tuple([Parameter], z.unknown())
      .transform(([{ name, value }]) =>
        name === boxJustOpened ? '' : value.slice(0, longestSearch),
      )
      .catch(''),
    queryOptions: z.object({ skip: z.number() }).catch({ skip: 0 }),
  }),
);

/** Of the message only its words are taken: not who wrote it, nor when, nor where. */
export const MessageActionInput = anything.pipe(
  z.object({
    commandId,
    messagePayload: z
      .object({
        body: z.object({ contentType: z.string().catch('html'), content: z.string() }),
      })
      .transform(({ body }) => body)
      .catch({ contentType: 'text', content: '' }),
  }),
);

/** As long as anything typed in a box; what is cut is still too long to be stored. */
export function cutToBox(message: string): string {
  return message.slice(0, typedLimit);
}
