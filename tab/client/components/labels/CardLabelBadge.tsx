/** Draws the one label of a card on the board. */
import { ChatRegular, CheckmarkCircleRegular, HourglassRegular } from '@fluentui/react-icons';
import type { BoardChange } from '../../../../shared/contracts/api/board.ts';
import { text } from '../../../../shared/text/views/board.ts';
import { useIsOnWall } from '../wall/on-wall.ts';
import { toCardLabel } from './card-label.ts';
import { DecisionLabel } from './DecisionLabel.tsx';
import { HandLabel } from './HandLabel.tsx';
import { Label } from './Label.tsx';
import { ScopeLabel } from './ScopeLabel.tsx';

export function CardLabelBadge({ change }: { readonly change: BoardChange }) {
  const isOnWall = useIsOnWall();
  const label = toCardLabel(change);
  if (label === null) return null;
  /** Whatever else it says, a card that the filter finds and the journey counts says so. */
  const isHand = change.couldDoWithAHand.length > 0;
  const toWords = (words: string) => (isHand ? text.hand.also(words) : words);
  const { nameless } = text.tab.workshop;
  switch (label.kind) {
    case 'decided':
      return <DecisionLabel decision={label.decision} isHand={isHand} />;
    case 'hand':
      return <HandLabel />;
    case 'scope':
      return <ScopeLabel scope={label.scope} />;
    case 'waiting':
      return (
        <Label icon={HourglassRegular} tone={isHand ? 'hand' : 'quiet'}>
          {toWords(isOnWall ? nameless.waiting : text.tab.board.waitingFor(label.names))}
        </Label>
      );
    case 'answered':
      return (
        <Label icon={ChatRegular} tone={isHand ? 'hand' : 'quiet'}>
          {toWords(
            isOnWall
              ? nameless[label.said.answer]
              : text.ask.said[label.said.answer](label.said.name),
          )}
        </Label>
      );
    case 'yes':
      return (
        <Label icon={CheckmarkCircleRegular} tone="learned">
          {isOnWall ? nameless.yes : text.ask.said.yes(label.name)}
        </Label>
      );
  }
}
