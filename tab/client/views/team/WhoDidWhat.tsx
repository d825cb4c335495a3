/** For a team's leads, once they ask: who did what, newest first, and as a file (P22). */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { exportKinds } from '../../../../shared/contracts/api/export.ts';
import { text } from '../../../../shared/text/views/team.ts';
import { useMay } from '../../api/me.ts';
import { teamFilePath } from '../../api/team.ts';
import { FormProblem } from '../../components/FormProblem.tsx';
import { useFile } from '../../components/files/use-file.ts';
import { Panel } from '../../components/Panel.tsx';
import { usePanelStyles } from '../../components/panels.ts';
import { AuditPages } from './AuditPages.tsx';

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalL, '@media print': { display: 'none' } },
  parts: { display: 'grid', gap: tokens.spacingVerticalM },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

type Props = { readonly teamId: string };

export function WhoDidWhat({ teamId }: Props) {
  return useMay(teamId, 'read-audit') ? <ForLeads teamId={teamId} /> : null;
}

function ForLeads({ teamId }: Props) {
  const styles = useStyles();
  const { words } = usePanelStyles();
  const [isOpen, setOpen] = useState(false);
  const { title, intro, show, kinds } = text.audit;
  const { take, isFetching, saved, failure } = useFile(teamFilePath(teamId, 'audit'));
  return (
    <div className={styles.section}>
      <Panel title={title}>
        <div className={styles.parts}>
          <p className={words}>{intro}</p>
          <div className={styles.actions}>
            {!isOpen && <Button onClick={() => setOpen(true)}>{show}</Button>}
            {exportKinds.map((kind) => (
              <Button key={kind} disabledFocusable={isFetching} onClick={() => take(kind)}>
                {kinds[kind]}
              </Button>
            ))}
          </div>
          <div role="status">
            {isFetching && <p className={words}>{text.tab.loading}</p>}
            {saved !== null && <p className={words}>{text.tab.team.takeWithYou.saved(saved)}</p>}
          </div>
          <FormProblem failure={failure} />
          {isOpen && <AuditPages teamId={teamId} />}
        </div>
      </Panel>
    </div>
  );
}
