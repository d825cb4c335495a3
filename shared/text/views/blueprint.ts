/** What the Blueprint view says, with the words of votes and cards of the Barriers view; the document’s come with it. */
import { barriers } from '../en-GB/barriers.ts';
import { blueprint } from '../en-GB/blueprint.ts';
import { facts } from '../en-GB/facts.ts';
import { forms } from '../en-GB/forms.ts';
import { page } from '../en-GB/page.ts';
import { wordsOf } from '../in-use/in-use.ts';

export const text = wordsOf(page, forms, facts, barriers, blueprint);
