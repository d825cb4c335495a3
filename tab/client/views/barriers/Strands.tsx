/** The mission strands: what the team has chosen to work on first. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { FlagRegular } from '@fluentui/react-icons';
import type { StrandsView } from '../../../../shared/contracts/api/strands.ts';
import { strandName } from '../../../../shared/domain/strands/strands-now.ts';
import { text } from '../../../../shared/text/text.ts';
import { useMay } from '../../api/me.ts';
import { wall } from '../../components/breakpoints.ts';
import { Panel } from '../../components/Panel.tsx';
import { usePanelStyles } from '../../components/panels.ts';
import { smallPrint } from '../../components/sizes.ts';
import { StrandActions } from './StrandActions.tsx';
import type { ShownStrands } from './shown-barriers.ts';

const useStyles = makeStyles({
  strand: { display: 'flex', gap: tokens.spacingHorizontalM },
  icon: {
    display: 'flex',
    flexShrink: 0,
    fontSize: '24px',
    color: tokens.colorBrandForeground1,
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

type Props = Pick<StrandsView, 'strands' | 'version'> & { readonly shown: ShownStrands };

export function Strands({ strands, version, shown }: Props) {
  const styles = useStyles();
  const mayName = useMay(shown.teamId, 'name-mission');
  return (
    <Panel title={text.tab.barriers.strands}>
      <ul className={usePanelStyles().list}>
        {strands.map((strand) => {
          const { id, name, mission, votes } = strand;
          return (
            <li key={id} className={styles.strand}>
              <span aria-hidden className={styles.icon}>
                <FlagRegular />
              </span>
              <span>
                <span className={styles.name}>{strandName({ name, mission })} </span>
                {mission !== null && (
                  <span className={styles.about}>{text.strands.fromTheme(name)} </span>
                )}
                {votes !== null && (
                  <span className={styles.about}>{text.strands.votes(votes)}</span>
                )}
                {mayName && <StrandActions {...shown} strand={strand} version={version} />}
              </span>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
