/** What the board says, and its cards wherever they lie. */
import { board } from '../en-GB/board.ts';
import { page } from '../en-GB/page.ts';
import { wordsOf } from '../in-use/in-use.ts';

export const text = wordsOf(page, board);
