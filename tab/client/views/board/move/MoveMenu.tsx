/** One menu for all cards of the board: where the card whose button was pressed can be moved. */
import { Menu, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components';
import type { Stage } from '../../../../../shared/domain/journey/stage.ts';
import { movesOf } from './moves-of.ts';

type Props = {
  /** The button that was pressed. */
  readonly target: HTMLElement;
  readonly stage: Stage;
  readonly onMove: (to: Stage) => void;
  readonly onGone: () => void;
};

export function MoveMenu({ target, stage, onMove, onGone }: Props) {
  return (
    <Menu open positioning={{ target, position: 'below', align: 'end' }} onOpenChange={onGone}>
      <MenuPopover>
        <MenuList>
          {movesOf(stage).map(({ to, label }) => (
            <MenuItem key={to} onClick={() => onMove(to)}>
              {label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
