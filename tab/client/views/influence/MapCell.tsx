/** Those who stand alike and have as much of a say: five of them, and a button that shows the others. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Pill } from '../../../../shared/domain/influence/pills.ts';
import { toSayWords } from '../../../../shared/text/influence-words.ts';
import { text } from '../../../../shared/text/views/influence.ts';
import type { MapProps } from './map-props.ts';
import { PillButton } from './PillButton.tsx';

const shownFirst = 5;

const useStyles = makeStyles({
  pills: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    minWidth: 0,
  },
  one: { maxWidth: '100%', minWidth: 0 },
});

type Props = MapProps & Pick<Pill, 'say' | 'stance'>;

export function MapCell({ pills, say, stance, ...rest }: Props) {
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  if (pills.length === 0) return null;
  const shown = isWhole ? pills : pills.slice(0, shownFirst);
  const more = pills.length - shown.length;
  const { more: moreWords, moreOf } = text.tab.influence;
  return (
    <ul className={styles.pills}>
      {shown.map((pill) => (
        <li key={pill.id} className={styles.one}>
          <PillButton pill={pill} {...rest} />
        </li>
      ))}
      {more > 0 && (
        <li>
          <Button
            shape="circular"
            aria-label={moreOf(more, toSayWords(say), text.stancesShort[stance])}
            onClick={() => setWhole(true)}
          >
            {moreWords(more)}
          </Button>
        </li>
      )}
    </ul>
  );
}
