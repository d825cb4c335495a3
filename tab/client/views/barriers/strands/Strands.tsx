/** The mission strands: what the team has chosen to work on first. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { FlagRegular } from '@fluentui/react-icons';
import type { StrandsView } from '../../../../../shared/contracts/api/strands.ts';
import { strandName } from '../../../../../shared/domain/strands/strands-now.ts';
import { text } from '../../../../../shared/text/views/barriers.ts';
import { useMay } from '../../../api/me.ts';
import { wall } from '../../../components/breakpoints.ts';
import { Opener } from '../../../components/forms/Opener.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { usePanelStyles } from '../../../components/panels.ts';
import { smallPrint } from '../../../components/sizes.ts';
import { EndStrandForm } from './EndStrandForm.tsx';
import { MissionForm, type Strand } from './MissionForm.tsx';

const useStyles = makeStyles({
  strand: { display: 'flex', gap: tokens.spacingHorizontalM },
  icon: {
    display: 'flex',
    flexShrink: 0,
    fontSize: '24px',
    color: tokens.colorBrandForeground1,
  },
  words: { minWidth: 0, flexGrow: 1 },
  lead: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
    ':empty': { display: 'none' },
  },
  name: {
    ...typographyStyles.subtitle1,
    display: 'block',
    overflowWrap: 'anywhere',
    [wall]: typographyStyles.title2,
  },
  about: {
    ...smallPrint,
    display: 'block',
    color: tokens.colorNeutralForeground2,
    [wall]: typographyStyles.body2,
  },
});

type Props = { readonly teamId: string; readonly chosen: StrandsView };

export function Strands({ teamId, chosen: { strands, version } }: Props) {
  const styles = useStyles();
  return (
    <Panel title={text.tab.barriers.strands}>
      <ul className={usePanelStyles().list}>
        {strands.map((strand) => (
          <li key={strand.id} className={styles.strand}>
            <span aria-hidden className={styles.icon}>
              <FlagRegular />
            </span>
            <div className={styles.words}>
              <span className={styles.name}>{strandName(strand)} </span>
              {strand.mission !== null && (
                <span className={styles.about}>{text.strands.fromTheme(strand.name)} </span>
              )}
              {strand.votes !== null && (
                <span className={styles.about}>{text.strands.votes(strand.votes)}</span>
              )}
              <Lead teamId={teamId} strand={strand} version={version} />
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

type LeadProps = {
  readonly teamId: string;
  readonly strand: Strand;
  readonly version: number;
};

function Lead({ teamId, strand, version }: LeadProps) {
  const styles = useStyles();
  const mayName = useMay(teamId, 'name-mission');
  const mayEnd = useMay(teamId, 'end-strand');
  const { change, end } = text.strands.actions;
  const { changeOf, endOf } = text.tab.barriers;
  const name = strandName(strand);
  return (
    <div className={styles.lead}>
      {mayName && (
        <Opener size="small" label={change} about={changeOf(name)}>
          {(close) => <MissionForm {...{ teamId, strand, version }} onClose={close} />}
        </Opener>
      )}
      {mayEnd && (
        <Opener size="small" label={end} about={endOf(name)}>
          {(close) => <EndStrandForm teamId={teamId} strand={strand} onClose={close} />}
        </Opener>
      )}
    </div>
  );
}
