/** What the map of influence says. */
import { facts } from '../en-GB/facts.ts';
import { influence } from '../en-GB/influence.ts';
import { page } from '../en-GB/page.ts';
import { wordsOf } from '../in-use/in-use.ts';

export const text = wordsOf(page, facts, influence);
