/** The two boxes of a value. */
import type { ValueInput } from '../../../shared/domain/ambition/values.ts';
import { text } from '../../../shared/text/text.ts';
import { type Box, textBox } from '../../cards/form.ts';

export function toValueBoxes({ value, opposite }: ValueInput): readonly Box[] {
  const { valuePlaceholder, oppositePlaceholder } = text.fields;
  return [
    textBox('value', value, true, { isMultiline: false, placeholder: valuePlaceholder }),
    textBox('opposite', opposite, true, { isMultiline: false, placeholder: oppositePlaceholder }),
  ];
}
