/** Why something was not done. */
import { facts } from '../en-GB/facts.ts';
import { page } from '../en-GB/page.ts';
import { refusals } from '../en-GB/refusals.ts';
import { wordsOf } from '../in-use/in-use.ts';

export const text = wordsOf(page, facts, refusals);
