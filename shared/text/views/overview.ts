/** What the view of a leader’s teams says. */
import { facts } from '../en-GB/facts.ts';
import { forms } from '../en-GB/forms.ts';
import { overview } from '../en-GB/overview.ts';
import { page } from '../en-GB/page.ts';
import { wordsOf } from '../in-use/in-use.ts';

export const text = wordsOf(page, facts, forms, overview);
