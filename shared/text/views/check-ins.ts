/** What the view of check-ins says. */
import { checkIns } from '../en-GB/check-ins.ts';
import { facts } from '../en-GB/facts.ts';
import { wordsOf } from '../in-use/in-use.ts';

export const text = wordsOf(facts, checkIns);
