/** What the Blueprint view says, but for the document itself, whose words come with it. */
import { blueprint } from '../en-GB/blueprint.ts';
import { facts } from '../en-GB/facts.ts';
import { forms } from '../en-GB/forms.ts';
import { page } from '../en-GB/page.ts';
import { wordsOf } from '../in-use/in-use.ts';

export const text = wordsOf(page, forms, facts, blueprint);
