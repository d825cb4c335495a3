/** Looks at those who are to be won for one change alone. */
import type { StandingView } from '../../../../shared/contracts/api/influence.ts';
import { shortId } from '../../../../shared/domain/small-change/small-change.ts';
import { text } from '../../../../shared/text/views/influence.ts';
import { Picker } from './Picker.tsx';

type Props = {
  readonly changes: readonly StandingView['change'][];
  /** An id; empty, or that of a change that is not there, for all of them. */
  readonly value: string;
  readonly onChange: (changeId: string) => void;
};

/** With one change there is nothing to choose. */
export function ChangePicker({ changes, value, onChange }: Props) {
  const { change, anyChange } = text.tab.influence;
  if (changes.length < 2) return null;
  const isThere = changes.some(({ changeId }) => changeId === value);
  const choices = changes.map(({ changeId, number, title }) => ({
    value: changeId,
    label: `${shortId(number)} ${title}`,
  }));
  return (
    <Picker
      label={change}
      none={anyChange}
      value={isThere ? value : ''}
      {...{ choices, onChange }}
    />
  );
}
