/** A quiet word on a change that could do with a hand; anybody may lend one. */
import { HandRightRegular } from '@fluentui/react-icons';
import { text } from '../../../../shared/text/views/page.ts';
import { Label } from './Label.tsx';

export function HandLabel() {
  return (
    <Label icon={HandRightRegular} tone="hand">
      {text.hand.label}
    </Label>
  );
}
