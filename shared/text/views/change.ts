/** What is said of a change that is open. */
import { board } from '../en-GB/board.ts';
import { change } from '../en-GB/change.ts';
import { facts } from '../en-GB/facts.ts';
import { forms } from '../en-GB/forms.ts';
import { overview } from '../en-GB/overview.ts';
import { page } from '../en-GB/page.ts';
import { refusals } from '../en-GB/refusals.ts';
import { wordsOf } from '../in-use/in-use.ts';

export const text = wordsOf(page, forms, facts, refusals, board, overview, change);
