/** The words around editions of a local blueprint: which one is looked at, making one, and signing it. */
import { sinceWords } from './en-GB-since.ts';

type Signed = { readonly name: string; readonly day: string };

function list(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

export const editionWords = {
  since: sinceWords,
  label: 'Which one do you read?',
  draft: 'Draft',
  edition: (n: number) => `Edition ${n}`,
  none: 'This is the draft. An edition keeps it as it stands, so that it can be put to the council and signed.',
  isDraft: 'This is the draft, which goes on. Editions stay as they were.',
  waits: (n: number) => `This is the draft, which goes on. Edition ${n} waits for your name.`,
  toSign: (n: number) => `Read and sign edition ${n}`,
  asksWait: (asks: number) =>
    asks === 1
      ? 'The blueprint asks for one thing that waits for your answer.'
      : `The blueprint asks for ${asks} things that wait for your answer.`,
  toAsks: 'Answer under Draw up',
  signed: (n: number, by: readonly Signed[]) =>
    `Edition ${n}, signed by ${list(by.map(({ name, day }) => `${name} on ${day}`))}. The draft goes on beside it.`,
  unsigned: (n: number, day: string) =>
    `Edition ${n} of ${day}. Nobody has signed it yet. The draft goes on beside it.`,
  /** Of those who answer for the council. */
  notSigned: (names: readonly string[]) =>
    `${list(names)} ${names.length === 1 ? 'has' : 'have'} not signed yet.`,
  make: 'Make an edition',
  makeIntro:
    'An edition keeps the blueprint as it stands now, so that it can be put to the council and those named can sign it. It stays so from then on. The draft goes on beside it, and you can make another edition of that whenever you like.',
  makeIt: (n: number) => `Make edition ${n}`,
  made: (n: number) => `Edition ${n} is there.`,
  changedSince: 'Somebody put the draft otherwise at the same moment. Look at it, and try again.',
  sign: 'Sign this edition',
  signIntro: (n: number) =>
    `Your name will stand on edition ${n} with what you sign as, for everybody to read. It cannot be taken back.`,
  signIt: (n: number) => `Sign edition ${n}`,
  isSigned: (n: number) => `Edition ${n} has your name now.`,
};
