/** What the page says to a room. */
import { facts } from '../en-GB/facts.ts';
import { forms } from '../en-GB/forms.ts';
import { journey } from '../en-GB/journey.ts';
import { page } from '../en-GB/page.ts';
import { workshop } from '../en-GB/workshop.ts';
import { wordsOf } from '../in-use/in-use.ts';

export const text = wordsOf(page, journey, forms, facts, workshop);
