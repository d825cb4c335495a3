/** What the Learning view says. */
import { facts } from '../en-GB/facts.ts';
import { learning } from '../en-GB/learning.ts';
import { page } from '../en-GB/page.ts';
import { wordsOf } from '../in-use/in-use.ts';

export const text = wordsOf(page, facts, learning);
