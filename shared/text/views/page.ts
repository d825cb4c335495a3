/** What the page says before anything else of it is needed: its frame and the journey. */
import { journey } from '../en-GB/journey.ts';
import { page } from '../en-GB/page.ts';
import { wordsOf } from '../in-use/in-use.ts';

export const text = wordsOf(page, journey);
