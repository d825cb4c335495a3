/** Draws the one label of a card on the board. */
import { CheckmarkCircleRegular, HourglassRegular } from '@fluentui/react-icons';
import type { BoardChange } from '../../../../shared/contracts/api/board.ts';
import { text } from '../../../../shared/text/text.ts';
import { DecisionLabel } from '../../components/DecisionLabel.tsx';
import { HandLabel } from '../../components/HandLabel.tsx';
import { Label } from '../../components/Label.tsx';
import { ScopeLabel } from '../../components/ScopeLabel.tsx';
import { toCardLabel } from './card-label.ts';

export function CardLabelBadge({ change }: { readonly change: BoardChange }) {
  const label = toCardLabel(change);
  if (label === null) return null;
  switch (label.kind) {
    case 'decided':
      return <DecisionLabel decision={label.decision} />;
    case 'hand':
      return <HandLabel />;
    case 'scope':
      return <ScopeLabel scope={label.scope} />;
    case 'waiting':
      return <Label icon={HourglassRegular}>{text.tab.board.waitingFor(label.names)}</Label>;
    case 'yes':
      return (
        <Label icon={CheckmarkCircleRegular} tone="learned">
          {text.ask.said.yes(label.name)}
        </Label>
      );
  }
}
