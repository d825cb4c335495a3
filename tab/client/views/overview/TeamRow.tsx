/** One team in words: where it is, what comes next, and what could do with a hand. */
import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { OverviewView } from '../../../../shared/contracts/api/overview.ts';
import { toPlainDateWords } from '../../../../shared/text/dates.ts';
import { toWouldHelpWords } from '../../../../shared/text/journey-words.ts';
import { text } from '../../../../shared/text/views/overview.ts';
import { wall } from '../../components/breakpoints.ts';
import { cardTitle, smallPrint } from '../../components/sizes.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    justifyItems: 'start',
    minWidth: 0,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
    [wall]: { padding: tokens.spacingHorizontalXXL },
  },
  name: { ...cardTitle, margin: 0 },
  about: { ...smallPrint, margin: 0, color: tokens.colorNeutralForeground2 },
  help: { ...typographyStyles.body1, margin: 0, [wall]: typographyStyles.body2 },
});

type Props = {
  readonly team: OverviewView['teams'][number];
  readonly onChooseTeam: (teamId: string) => void;
};

export function TeamRow({ team, onChooseTeam }: Props) {
  const styles = useStyles();
  const { id, name, help } = team;
  return (
    <li className={styles.row}>
      <h3 className={styles.name}>
        <Link href="#journey" onClick={() => onChooseTeam(id)}>
          {name}
        </Link>
      </h3>
      <p className={styles.about}>{toWhere(team).join(' · ')}</p>
      <p className={styles.help}>{toWouldHelpWords(help).words}</p>
    </li>
  );
}

function toWhere({ journey, stage, nextWorkshop, isReached }: Props['team']): readonly string[] {
  const { status, week, weeks } = journey;
  const where = text.tab.journey[status](week, weeks);
  const { withStage } = text.tab.journey;
  const { nextWorkshop: next, notReached } = text.tab.overview;
  return [
    stage === null ? where : withStage(where, text.stages[stage]),
    ...(nextWorkshop === null ? [] : [next(toPlainDateWords(nextWorkshop))]),
    ...(isReached ? [] : [notReached]),
  ];
}
