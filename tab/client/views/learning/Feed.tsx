/** What was learned, a page at a time: the next comes below when it is asked for. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LearningView } from '../../../../shared/contracts/api/learning.ts';
import { text } from '../../../../shared/text/views/learning.ts';
import { type LearningFilter, useLearning, useLearningAfter } from '../../api/views/learning.ts';
import { AsyncContent } from '../../components/AsyncContent.tsx';
import { usePanelStyles } from '../../components/panels.ts';
import { FeedItem } from './FeedItem.tsx';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    maxWidth: '960px',
    minWidth: 0,
  },
  more: { marginTop: tokens.spacingVerticalL, justifySelf: 'start' },
});

type Props = { readonly teamId: string; readonly filter: LearningFilter };

export function Feed({ teamId, filter }: Props) {
  const { words } = usePanelStyles();
  return (
    <AsyncContent read={useLearning(teamId, filter)}>
      {(page) =>
        page.items.length === 0 ? (
          <p role="status" className={words}>
            {text.tab.learning.noneOfThese}
          </p>
        ) : (
          <Page page={page} teamId={teamId} filter={filter} />
        )
      }
    </AsyncContent>
  );
}

function Page({ page: { items, next }, ...props }: Props & { readonly page: LearningView }) {
  const styles = useStyles();
  const [isAsked, setAsked] = useState(false);
  return (
    <div>
      <ul className={styles.list}>
        {items.map((item) => (
          <FeedItem key={item.id} teamId={props.teamId} item={item} />
        ))}
      </ul>
      {next !== null && !isAsked && (
        <Button className={styles.more} onClick={() => setAsked(true)}>
          {text.tab.learning.earlier}
        </Button>
      )}
      {next !== null && isAsked && (
        <div className={styles.more}>
          <Later {...props} after={next} />
        </div>
      )}
    </div>
  );
}

function Later({ after, ...props }: Props & { readonly after: string }) {
  const read = useLearningAfter(props.teamId, { ...props.filter, after });
  return <AsyncContent read={read}>{(page) => <Page page={page} {...props} />}</AsyncContent>;
}
