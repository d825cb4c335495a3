/** What forms say, and small parts of several views. */
import { facts } from '../en-GB/facts.ts';
import { forms } from '../en-GB/forms.ts';
import { page } from '../en-GB/page.ts';
import { wordsOf } from '../in-use/in-use.ts';

export const text = wordsOf(page, forms, facts);
