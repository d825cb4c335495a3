/** Looks at those who are to be won for one change alone. */
import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { StandingView } from '../../../../shared/contracts/api/influence.ts';
import { shortId } from '../../../../shared/domain/small-change/small-change.ts';
import { text } from '../../../../shared/text/text.ts';

const useStyles = makeStyles({
  picker: { maxWidth: '480px', minWidth: 0, '@media print': { display: 'none' } },
});

type Props = {
  readonly changes: readonly StandingView['change'][];
  /** An id; empty, or that of a change that is not there, for all of them. */
  readonly value: string;
  readonly onChange: (changeId: string) => void;
};

/** With one change there is nothing to choose. */
export function ChangePicker({ changes, value, onChange }: Props) {
  const styles = useStyles();
  const { change, anyChange } = text.tab.influence;
  if (changes.length < 2) return null;
  const isThere = changes.some(({ changeId }) => changeId === value);
  return (
    <Field label={change} className={styles.picker}>
      <Select value={isThere ? value : ''} onChange={(_event, chosen) => onChange(chosen.value)}>
        <option value="">{anyChange}</option>
        {changes.map(({ changeId, number, title }) => (
          <option key={changeId} value={changeId}>
            {`${shortId(number)} ${title}`}
          </option>
        ))}
      </Select>
    </Field>
  );
}
