/** What is said next to a box. */
import { forms } from '../en-GB/forms.ts';
import { problems } from '../en-GB/server/problems.ts';
import { wordsOf } from '../in-use/in-use.ts';

export const text = wordsOf(forms, problems);
