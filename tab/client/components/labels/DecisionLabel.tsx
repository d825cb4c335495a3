/** What the team decided in Grow; stopping having learned is as good as keeping. */
import { ArrowRepeatAllRegular, BookOpenRegular, CheckmarkRegular } from '@fluentui/react-icons';
import type { Decision } from '../../../../shared/domain/small-change/content/learning.ts';
import { text } from '../../../../shared/text/views/page.ts';
import { Label } from './Label.tsx';

const icons = {
  keep: CheckmarkRegular,
  adapt: ArrowRepeatAllRegular,
  stop: BookOpenRegular,
} as const;

type Props = {
  readonly decision: Decision;
  /** Decided, but not told yet: it could do with a hand all the same. */
  readonly isHand?: boolean;
};

export function DecisionLabel({ decision, isHand = false }: Props) {
  const words = text.tab.board.decided[decision];
  return (
    <Label icon={icons[decision]} tone={isHand ? 'hand' : 'learned'}>
      {isHand ? text.hand.also(words) : words}
    </Label>
  );
}
