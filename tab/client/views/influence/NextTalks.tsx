/** Whom to speak to next: by date, and after them those who decide and whom nobody is to speak to yet. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { NextTalk } from '../../../../shared/domain/influence/next-talks.ts';
import { toTalkWords } from '../../../../shared/text/influence-words.ts';
import { text } from '../../../../shared/text/views/influence.ts';
import { Panel } from '../../components/Panel.tsx';
import { usePanelStyles } from '../../components/panels.ts';
import { cardTitle, smallPrint } from '../../components/sizes.ts';
import { useIsOnWall } from '../../components/wall/on-wall.ts';
import { ChangeLinks } from './ChangeLinks.tsx';

const useStyles = makeStyles({
  talk: { display: 'grid', gap: tokens.spacingVerticalXS, minWidth: 0 },
  role: { ...cardTitle, margin: 0, overflowWrap: 'anywhere' },
  when: { ...smallPrint, margin: 0, color: tokens.colorNeutralForeground2 },
});

export function NextTalks({ talks }: { readonly talks: readonly NextTalk[] }) {
  const styles = useStyles();
  const { list, words } = usePanelStyles();
  const isOnWall = useIsOnWall();
  const { title, none, unplanned } = text.tab.influence.talks;
  return (
    <Panel title={title}>
      {talks.length === 0 && <p className={words}>{none}</p>}
      <ul className={list}>
        {talks.map(({ id, role, on, by, changes }) => (
          <li key={id} className={styles.talk}>
            <p className={styles.role}>{role}</p>
            <p className={styles.when}>
              {on === null ? unplanned : toTalkWords(on, isOnWall ? null : by)}
            </p>
            <ChangeLinks changes={changes} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
