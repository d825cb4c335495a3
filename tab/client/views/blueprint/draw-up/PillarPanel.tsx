/** One pillar: what would be different, what it needs, who stands by it, where it comes from, and its experiments. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type {
  ExperimentView,
  PillarView,
  SourceView,
  ThemeView,
} from '../../../../../shared/contracts/api/blueprint/blueprint.ts';
import { layers } from '../../../../../shared/domain/sensemaking/sense.ts';
import { toPlainDateWords } from '../../../../../shared/text/dates.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { useMayInProgramme } from '../../../api/me.ts';
import { useBlueprintCommand } from '../../../api/views/blueprint.ts';
import { wall } from '../../../components/breakpoints.ts';
import { FormProblem } from '../../../components/FormProblem.tsx';
import { Opener } from '../../../components/forms/Opener.tsx';
import { useTell } from '../../../components/forms/told.ts';
import { Panel } from '../../../components/Panel.tsx';
import { smallPrint } from '../../../components/sizes.ts';
import { useIsOnWall } from '../../../components/wall/on-wall.ts';
import { useCommandId } from '../../../hooks/use-command-id.ts';
import { ExperimentCard } from './ExperimentCard.tsx';
import { CommitForm, EditPillar } from './PillarForms.tsx';
import { ProposeForm } from './ProposeForm.tsx';
import type { Votes } from './votes.ts';
import { WhereFrom } from './WhereFrom.tsx';

const useStyles = makeStyles({
  words: {
    ...typographyStyles.body1,
    margin: `0 0 ${tokens.spacingVerticalM}`,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
    [wall]: { ...typographyStyles.subtitle1, fontWeight: tokens.fontWeightRegular },
  },
  needs: {
    display: 'grid',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))',
    margin: `0 0 ${tokens.spacingVerticalM}`,
  },
  layer: { ...typographyStyles.body1Strong, margin: 0, [wall]: typographyStyles.subtitle2 },
  need: {
    ...typographyStyles.body1,
    margin: 0,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
    [wall]: typographyStyles.body2,
  },
  by: {
    ...smallPrint,
    margin: `0 0 ${tokens.spacingVerticalM}`,
    color: tokens.colorNeutralForeground2,
  },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginBlock: tokens.spacingVerticalM,
  },
  experiments: {
    display: 'grid',
    alignItems: 'start',
    gap: tokens.spacingVerticalL,
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(380px, 100%), 1fr))',
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalL} 0`,
    padding: 0,
    ':empty': { display: 'none' },
  },
});

type Props = {
  readonly teamId: string;
  readonly pillar: PillarView;
  readonly themes: readonly ThemeView[];
  readonly votes: Votes;
  readonly experiments: readonly ExperimentView[];
  readonly sources: readonly SourceView[];
  /** `YYYY-MM-DD`, where the teams work. */
  readonly today: string;
};

export function PillarPanel(props: Props) {
  const { teamId, pillar, themes, votes, experiments, sources, today } = props;
  const styles = useStyles();
  const isOnWall = useIsOnWall();
  const mayCommit = useMayInProgramme(teamId, 'commit')?.() ?? false;
  const { better, betterOf, propose, proposeUnder, commit, committed } = text.tab.drawUp;
  const { layers: names } = text.tab.sense.theme;
  const { title, different, needs, commitment } = pillar;
  const goingOn = themes.find(({ id }) => pillar.themeIds.includes(id))?.statement ?? null;
  const known = layers.filter((layer) => needs[layer] !== null);
  return (
    <Panel title={title}>
      {different !== null && <p className={styles.words}>{different}</p>}
      {known.length > 0 && (
        <dl className={styles.needs}>
          {known.map((layer) => (
            <div key={layer}>
              <dt className={styles.layer}>{names[layer]}</dt>
              <dd className={styles.need}>{needs[layer]}</dd>
            </div>
          ))}
        </dl>
      )}
      {commitment !== null && (
        <p className={styles.by}>
          {committed(
            commitment.words,
            isOnWall ? null : commitment.name,
            toPlainDateWords(commitment.on),
          )}
        </p>
      )}
      <WhereFrom {...{ teamId, pillar, themes, sources }} />
      <ul className={styles.experiments}>
        {experiments.map((experiment) => (
          <ExperimentCard key={experiment.id} {...{ teamId, experiment, goingOn, today }} />
        ))}
      </ul>
      <div className={styles.buttons}>
        <Opener label={propose} about={proposeUnder(title)} appearance="primary">
          {(close) => <ProposeForm {...{ teamId, pillar, themes, sources }} onClose={close} />}
        </Opener>
        <Opener label={better} about={betterOf(title)}>
          {(close) => <EditPillar {...{ teamId, pillar, themes, votes }} onClose={close} />}
        </Opener>
        {mayCommit && !isOnWall && (
          <Opener label={commit}>
            {(close) => <CommitForm {...{ teamId, pillar }} onClose={close} />}
          </Opener>
        )}
        {experiments.length === 0 && !isOnWall && <Drop {...{ teamId, pillar }} />}
      </div>
    </Panel>
  );
}

function Drop({ teamId, pillar }: Pick<Props, 'teamId' | 'pillar'>) {
  const command = useBlueprintCommand(teamId, 'pillars/drop');
  const commandId = useCommandId(`drop ${pillar.id}`);
  const tell = useTell();
  const { drop, dropOf, dropped } = text.tab.drawUp;
  async function onDrop() {
    if (await command.send({ commandId, pillarId: pillar.id })) tell(dropped(pillar.title));
  }
  return (
    <>
      <Button
        appearance="subtle"
        aria-label={dropOf(pillar.title)}
        disabledFocusable={command.isSending}
        onClick={onDrop}
      >
        {drop}
      </Button>
      <FormProblem failure={command.failure} />
    </>
  );
}
