/** For whoever may put barriers into themes: the wall on paper, brought back by typing it in (P31). */
import { makeStyles, tokens } from '@fluentui/react-components';
import { text } from '../../../../../shared/text/text.ts';
import { useMay } from '../../../api/me.ts';
import { Panel } from '../../../components/Panel.tsx';
import { Opener } from '../parts/Opener.tsx';
import { TypeInForm } from './TypeInForm.tsx';

const useStyles = makeStyles({
  around: { marginBottom: tokens.spacingVerticalL },
  parts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

type Props = { readonly teamId: string };

export function OnPaper({ teamId }: Props) {
  const styles = useStyles();
  const { paper } = text.tab.barriers;
  if (!useMay(teamId, 'theme-barriers')) return null;
  return (
    <div className={styles.around}>
      <Panel title={paper.title}>
        <div className={styles.parts}>
          <Opener label={paper.open}>
            {(close) => <TypeInForm teamId={teamId} onClose={close} />}
          </Opener>
        </div>
      </Panel>
    </div>
  );
}
