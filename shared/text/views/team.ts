/** What the Team view says. */
import { facts } from '../en-GB/facts.ts';
import { forms } from '../en-GB/forms.ts';
import { page } from '../en-GB/page.ts';
import { seldom } from '../en-GB/seldom.ts';
import { team } from '../en-GB/team.ts';
import { wordsOf } from '../in-use/in-use.ts';

export const text = wordsOf(page, forms, facts, seldom, team);
