/** What is said of all that is kept about somebody. */
import { blueprint } from '../en-GB/blueprint.ts';
import { facts } from '../en-GB/facts.ts';
import { forms } from '../en-GB/forms.ts';
import { myData } from '../en-GB/my-data.ts';
import { page } from '../en-GB/page.ts';
import { team } from '../en-GB/team.ts';
import { wordsOf } from '../in-use/in-use.ts';

export const text = wordsOf(page, forms, facts, team, blueprint, myData);
