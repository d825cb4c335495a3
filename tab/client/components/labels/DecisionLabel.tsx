/** What the team decided in Grow; stopping having learned is as good as keeping. */
import { ArrowRepeatAllRegular, BookOpenRegular, CheckmarkRegular } from '@fluentui/react-icons';
import type { Decision } from '../../../../shared/domain/small-change/content/learning.ts';
import { text } from '../../../../shared/text/text.ts';
import { Label } from './Label.tsx';

const icons = {
  keep: CheckmarkRegular,
  adapt: ArrowRepeatAllRegular,
  stop: BookOpenRegular,
} as const;

export function DecisionLabel({ decision }: { readonly decision: Decision }) {
  return (
    <Label icon={icons[decision]} tone="learned">
      {text.tab.board.decided[decision]}
    </Label>
  );
}
