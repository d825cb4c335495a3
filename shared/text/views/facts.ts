/** What is said of a change in several views. */
import { facts } from '../en-GB/facts.ts';
import { page } from '../en-GB/page.ts';
import { wordsOf } from '../in-use/in-use.ts';

export const text = wordsOf(page, facts);
