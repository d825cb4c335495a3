/** How much more fits into a box, once there is little room left; whoever listens hears it once and not with each letter. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { FieldRule } from '../../../shared/domain/questions/field-rule.ts';
import { roomLeft } from '../../../shared/domain/tidy.ts';
import { text } from '../../../shared/text/views/forms.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

const useStyles = makeStyles({
  room: { display: 'block' },
  isOver: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** Of the limit. */
const little = 1 / 8;

export function RoomLeft({ rule, typed }: { readonly rule: FieldRule; readonly typed: string }) {
  const styles = useStyles();
  const { left: leftWords, tooLong, nearly, over } = text.tab.log;
  const { limit } = rule;
  const left = roomLeft(rule, typed);
  const isNear = left <= limit * little;
  const isOver = left < 0;
  return (
    <>
      {isNear && (
        <span className={`${styles.room} ${isOver ? styles.isOver : ''}`}>
          {isOver ? tooLong(-left, limit) : leftWords(left)}
        </span>
      )}
      <span role="status">
        {isNear && <VisuallyHidden>{isOver ? over(limit) : nearly(limit)}</VisuallyHidden>}
      </span>
    </>
  );
}
