/** One experiment: what is believed, what is tried first, what shows that it works, and what every cycle taught. */
import {
  Button,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useId } from 'react';
import type { ExperimentView } from '../../../../../shared/contracts/api/blueprint/blueprint.ts';
import type { BlueprintCommandName } from '../../../../../shared/contracts/api/blueprint/blueprint-commands.ts';
import { isReviewDue } from '../../../../../shared/domain/blueprint/review.ts';
import { shortId } from '../../../../../shared/domain/small-change/small-change.ts';
import { toBelief } from '../../../../../shared/text/blueprint/belief-words.ts';
import { toReviewWords } from '../../../../../shared/text/blueprint/review-words.ts';
import { toDayWords, toMonthWords } from '../../../../../shared/text/dates.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { useMayInProgramme, useMe } from '../../../api/me.ts';
import { useBlueprintCommand } from '../../../api/views/blueprint.ts';
import { wall } from '../../../components/breakpoints.ts';
import { FormProblem } from '../../../components/FormProblem.tsx';
import { Opener } from '../../../components/forms/Opener.tsx';
import { useTell } from '../../../components/forms/told.ts';
import { cardTitle, smallPrint, writtenWords } from '../../../components/sizes.ts';
import { useIsOnWall } from '../../../components/wall/on-wall.ts';
import { useCommandId } from '../../../hooks/use-command-id.ts';
import { CorrectCycle } from './CorrectCycle.tsx';
import { CycleForm } from './CycleForm.tsx';
import { ExperimentForm } from './ExperimentForm.tsx';
import { TryIt } from './TryIt.tsx';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    /* A form has the width of the panel. */
    ':has(form)': { gridColumn: '1 / -1' },
  },
  title: { ...cardTitle, margin: 0, overflowWrap: 'anywhere' },
  line: {
    ...writtenWords,
    [wall]: { ...typographyStyles.subtitle1, fontWeight: tokens.fontWeightRegular },
  },
  about: { ...smallPrint, margin: 0, color: tokens.colorNeutralForeground2 },
  lead: { fontWeight: tokens.fontWeightSemibold },
  cycles: {
    ...typographyStyles.body1,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    [wall]: typographyStyles.body2,
  },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
    ':empty': { display: 'none' },
    '& > form': { flexBasis: '100%', minWidth: 0 },
  },
});

type Props = {
  readonly teamId: string;
  readonly experiment: ExperimentView;
  /** In the words of its pillar’s theme, to begin from. */
  readonly goingOn: string | null;
  /** `YYYY-MM-DD`, where the teams work. */
  readonly today: string;
};

export function ExperimentCard({ teamId, experiment, goingOn, today }: Props) {
  const styles = useStyles();
  const heading = useId();
  const isOnWall = useIsOnWall();
  const words = text.tab.drawUp.experiment;
  const { number, title, status, tryFirst, safeguard, owner } = experiment;
  const { signals, from, triedBy = [], notLookedAt = [] } = experiment;
  const told = experiment.cycles.filter(({ decision }) => decision !== null);
  const review = toReviewWords(experiment, today, words, toDayWords);
  const about = [
    words.states[status],
    ...(owner === null ? [words.nobody] : isOnWall ? [] : [words.by(owner.name)]),
    ...(review === null ? [] : [review]),
    ...(from === null ? [] : [words.from(toBegan(from))]),
  ];
  return (
    <li aria-labelledby={heading} className={styles.card}>
      <h4 id={heading} className={styles.title}>
        {words.title(number, title)}
      </h4>
      <p className={styles.about}>{about.join(' · ')}</p>
      {toBelief(experiment, words).map((part) => (
        <Line key={part.lead} {...part} />
      ))}
      <Line lead={words.tryFirst} words={tryFirst} />
      <Line lead={words.safeguard} words={safeguard} />
      {signals.map((signal) => (
        <Line
          key={signal.words}
          lead={words.signal}
          words={words.signalSeen(signal.words, words.waysToSee[signal.seenBy], signal.where)}
        />
      ))}
      {triedBy.length > 0 && (
        <Line
          lead={status === 'proposed' ? words.wantedBy : words.triedBy}
          words={triedBy.map(({ team, number: n }) => words.triedIn(team, shortId(n))).join(', ')}
        />
      )}
      {notLookedAt.length > 0 && (
        <p className={styles.about}>
          {words.notLookedAt([...new Set(notLookedAt.map(toMonthWords))])}
        </p>
      )}
      {told.length > 0 && (
        <ul aria-label={words.cycles} className={styles.cycles}>
          {told.map(({ n, learned, decision, ...cycle }) => (
            <li key={n}>
              {words.cycle(
                n,
                learned ?? '',
                decision === null ? '' : text.tab.board.decided[decision],
              )}
              {(['happened', 'understood', 'surprised'] as const).map((part) => (
                <Line key={part} lead={words[part]} words={cycle[part] ?? null} />
              ))}
            </li>
          ))}
        </ul>
      )}
      <Buttons {...{ teamId, experiment, goingOn, today }} />
    </li>
  );
}

/** With its team where there are several: each has numbers of its own. */
function toBegan({ number, team }: NonNullable<ExperimentView['from']>): string {
  const id = shortId(number);
  return team === undefined ? id : text.tab.drawUp.experiment.ofTeam(id, team);
}

function Line({ lead, words }: { readonly lead: string; readonly words: string | null }) {
  const styles = useStyles();
  if (words === null) return null;
  return (
    <p className={styles.line}>
      <span className={styles.lead}>{lead}</span> {words}
    </p>
  );
}

function Buttons({ teamId, experiment, goingOn, today }: Props) {
  const styles = useStyles();
  const isOnWall = useIsOnWall();
  const { data: me } = useMe();
  const mayTell = useMayInProgramme(teamId, 'tell-cycle');
  const isOwner = me !== undefined && experiment.owner?.id === me.id;
  const words = text.tab.drawUp.experiment;
  const mayTry = useMayInProgramme(teamId, 'try-experiment');
  const { id, title, status, owner, version, reviewOn } = experiment;
  const isTried = experiment.triedBy?.some((each) => each.teamId === teamId) ?? false;
  const isDue = isReviewDue({ status, reviewOn }, { today });
  /** What it still needed is said no more once it was put better. */
  const press = { teamId, id, title };
  const isOver = status === 'ended';
  const last = experiment.cycles.findLast(({ decision }) => decision !== null);
  if (isOnWall) return null;
  return (
    <div className={mergeClasses(styles.buttons)}>
      <Opener size="small" label={words.better} about={words.betterOf(title)} isOffered={!isOver}>
        {(close) => <ExperimentForm {...{ teamId, experiment, goingOn }} onClose={close} />}
      </Opener>
      {owner === null && !isOver && (
        <Press key={`take ${version}`} {...press} name="experiments/take" />
      )}
      {status === 'proposed' && (
        <Press key={`start ${version}`} {...press} name="experiments/start" />
      )}
      <Opener
        size="small"
        label={words.tell}
        about={words.tellOf(title)}
        appearance="primary"
        isOffered={status === 'running' && (mayTell?.(isOwner) ?? false)}
      >
        {(close) => <CycleForm {...{ teamId, experiment }} onClose={close} />}
      </Opener>
      {last && mayTell?.(isOwner) && (
        <Opener
          key={`correct ${last.n}`}
          size="small"
          appearance="subtle"
          label={words.correct}
          about={words.correctOf(last.n, title)}
        >
          {(close) => <CorrectCycle {...{ teamId, experiment }} cycle={last} onClose={close} />}
        </Opener>
      )}
      {isDue && mayTell?.(isOwner) && (
        <Press key={`skip ${version}`} {...press} name="experiments/skip" />
      )}
      {mayTry?.() && !isTried && !isOver && <TryIt {...{ teamId, experiment }} />}
      {status === 'running' && <Press {...press} name="experiments/rest" />}
      {status === 'resting' && <Press {...press} name="experiments/resume" />}
    </div>
  );
}

type Pressed = Extract<
  BlueprintCommandName,
  | 'experiments/take'
  | 'experiments/start'
  | 'experiments/skip'
  | 'experiments/rest'
  | 'experiments/resume'
>;

type PressProps = {
  readonly teamId: string;
  readonly id: string;
  readonly title: string;
  readonly name: Pressed;
};

function Press({ teamId, id, title, name }: PressProps) {
  const command = useBlueprintCommand(teamId, name);
  const commandId = useCommandId(`${name} ${id}`);
  const tell = useTell();
  const { label, about, done } = text.tab.drawUp.experiment.presses[name];
  async function onPress() {
    if (await command.send({ commandId, experimentId: id })) tell(done);
  }
  return (
    <>
      <Button
        size="small"
        aria-label={about(title)}
        disabledFocusable={command.isSending}
        onClick={onPress}
      >
        {label}
      </Button>
      <FormProblem failure={command.failure} />
    </>
  );
}
