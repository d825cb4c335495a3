/** What the view of the pulse says. */
import { pulse } from '../en-GB/pulse.ts';
import { wordsOf } from '../in-use/in-use.ts';

export const text = wordsOf(pulse);
