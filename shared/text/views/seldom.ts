/** What the pages say that hardly anybody sees. */
import { page } from '../en-GB/page.ts';
import { seldom } from '../en-GB/seldom.ts';
import { wordsOf } from '../in-use/in-use.ts';

export const text = wordsOf(page, seldom);
