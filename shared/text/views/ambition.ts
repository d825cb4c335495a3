/** What the view of values and vision says. */
import { ambition } from '../en-GB/ambition.ts';
import { forms } from '../en-GB/forms.ts';
import { page } from '../en-GB/page.ts';
import { wordsOf } from '../in-use/in-use.ts';

export const text = wordsOf(page, forms, ambition);
