/** The words people read, in the language in use. A second language is one more file of this shape. */
import { enGB } from './en-GB.ts';

export type Text = typeof enGB;

export const text: Text = enGB;
