/** One menu for all cards of the board: where the card whose button was pressed can be moved, or why it cannot. */
import {
  Menu,
  MenuItem,
  MenuItemLink,
  MenuList,
  MenuPopover,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { BoardChange } from '../../../../../shared/contracts/api/board.ts';
import type { Stage } from '../../../../../shared/domain/journey/stage.ts';
import { shortId } from '../../../../../shared/domain/small-change/small-change.ts';
import { toSentence } from '../../../../../shared/text/sentences.ts';
import { text } from '../../../../../shared/text/views/board.ts';
import { smallPrint } from '../../../components/sizes.ts';
import { openMovesOf } from './moves-of.ts';

const useStyles = makeStyles({
  open: { height: 'auto', maxWidth: '280px', fontWeight: tokens.fontWeightSemibold },
  whyNot: { ...smallPrint, display: 'block', fontWeight: tokens.fontWeightRegular },
});

type Props = {
  readonly change: BoardChange;
  /** The button that was pressed. */
  readonly target: HTMLElement;
  readonly onMove: (to: Stage) => void;
  readonly onGone: () => void;
};

export function MoveMenu({ change, target, onMove, onGone }: Props) {
  const styles = useStyles();
  const whyNot = toWhyNot(change);
  const id = shortId(change.number);
  return (
    <Menu open positioning={{ target, position: 'below', align: 'end' }} onOpenChange={onGone}>
      <MenuPopover>
        <MenuList>
          {whyNot !== null && (
            <MenuItemLink href={`#${id}`} className={styles.open}>
              {`${text.changes.open(id)} `}
              <span className={styles.whyNot}>{whyNot}</span>
            </MenuItemLink>
          )}
          {openMovesOf(change).map(({ to, label }) => (
            <MenuItem key={to} onClick={() => onMove(to)}>
              {label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** Why it cannot go on, in the words the drawer says it with. */
function toWhyNot({ gaps = [] }: BoardChange): string | null {
  return gaps.length > 0 ? toSentence({ kind: 'gate', gaps }) : null;
}
