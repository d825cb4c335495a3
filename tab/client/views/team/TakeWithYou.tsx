/** For whoever may: what the team has, as a table for a spreadsheet or as a whole (P22). */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { exportKinds } from '../../../../shared/contracts/api/export.ts';
import { text } from '../../../../shared/text/views/team.ts';
import { useMay } from '../../api/me.ts';
import { teamFilePath } from '../../api/team.ts';
import { FormProblem } from '../../components/FormProblem.tsx';
import { useFile } from '../../components/files/use-file.ts';
import { Panel } from '../../components/Panel.tsx';
import { usePanelStyles } from '../../components/panels.ts';

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalL, '@media print': { display: 'none' } },
  parts: { display: 'grid', gap: tokens.spacingVerticalM },
  kinds: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

type Props = { readonly teamId: string };

export function TakeWithYou({ teamId }: Props) {
  return useMay(teamId, 'export-team') ? <Files teamId={teamId} /> : null;
}

function Files({ teamId }: Props) {
  const styles = useStyles();
  const { words } = usePanelStyles();
  const { take, isFetching, saved, failure } = useFile(teamFilePath(teamId, 'export'));
  const { title, intro, kinds, about, saved: inWords } = text.tab.team.takeWithYou;
  return (
    <div className={styles.section}>
      <Panel title={title}>
        <div className={styles.parts}>
          <p className={words}>{intro}</p>
          <div className={styles.kinds}>
            {exportKinds.map((kind) => (
              <Button key={kind} disabledFocusable={isFetching} onClick={() => take(kind)}>
                {kinds[kind]}
              </Button>
            ))}
          </div>
          <div role="status">
            {isFetching && <p className={words}>{text.tab.loading}</p>}
            {saved !== null && <p className={words}>{inWords(saved)}</p>}
          </div>
          <FormProblem failure={failure} />
          <p className={words}>{about}</p>
        </div>
      </Panel>
    </div>
  );
}
