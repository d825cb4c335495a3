/**
 * All words people read, in the language of whoever is spoken to: the server reads them here, at the moment it says
 * something. What the tab shows reads them from `views`, so that they come with it.
 */
import { enGB } from './en-GB.ts';
import { wordsOf } from './in-use/in-use.ts';

export type Text = typeof enGB;

/** What a whole team is told in its channel is in English, whoever caused it. */
export const teamText: Text = enGB;

export const text: Text = wordsOf(enGB);
