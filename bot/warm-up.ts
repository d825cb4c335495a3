/** Reads a few lines before anybody writes one: patterns are made when first used, and the first person would wait for it. */
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
import { findCaseData } from '../shared/domain/case-data/case-data.ts';
import { findDoubtfulNames } from '../shared/domain/case-data/doubtful-names.ts';
import { findConcern } from '../shared/domain/safeguarding/safeguarding.ts';
import { readSaid } from '../shared/text/commands/read-said.ts';

/** One that nothing is seen in, so that everything is looked for; one of each sort that is seen; commands. */
const lines = [
  'Two of us go on every first visit and write it up on the bus',
  'We could ring the school before the core group on 4 May and not after it 🙂',
  'born on 3 April 2016, and her birthday is on 3 April',
  'a child told me that her mum hit her last night',
  'we were told to backdate the visits before the inspection',
  'im off on leave till monday, can you stop sending me these please',
  'what happened with SC-4 while I was away',
];

/** Patterns are made twice: quickly when first used, and well when used again. */
const times = 2;

/** In milliseconds: whoever waits for the server hears that it is there before it goes on. */
const afterAnswering = 300;

/** A line at a time, so that whoever writes meanwhile is answered in between. */
export async function warmUp(): Promise<void> {
  await wait(afterAnswering);
  for (const line of Array.from({ length: times }, () => lines).flat()) {
    readSaid(line);
    await nextTurn();
    findCaseData(line);
    findDoubtfulNames(line, []);
    findConcern(line);
    await nextTurn();
  }
}
