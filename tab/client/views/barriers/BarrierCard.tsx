/** One barrier in its words. Whoever raised it confidentially is nowhere; leads tick it, and whose it is takes it back. */
import { Button, Checkbox, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { BarriersView, BarrierView } from '../../../../shared/contracts/api/barriers.ts';
import { text } from '../../../../shared/text/text.ts';
import { wall } from '../../components/breakpoints.ts';
import { FormProblem } from '../../components/FormProblem.tsx';
import { useTeamCommand } from '../../components/forms/use-team-command.ts';
import { smallPrint } from '../../components/sizes.ts';
import type { ShownBarriers } from './shown-barriers.ts';

const useStyles = makeStyles({
  barrier: {
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'start',
  },
  words: { flexGrow: 1, minWidth: 0 },
  text: {
    ...typographyStyles.body1,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
    textWrap: 'pretty',
    [wall]: { ...typographyStyles.subtitle1, fontWeight: tokens.fontWeightRegular },
  },
  by: {
    ...smallPrint,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    [wall]: typographyStyles.body2,
  },
  back: { marginTop: tokens.spacingVerticalS, '@media print': { display: 'none' } },
});

/** Null where whoever looks may not put barriers together. */
export type Ticks = {
  readonly ticked: readonly string[];
  readonly onTick: (barrierId: string) => void;
} | null;

type Props = {
  readonly barrier: BarrierView;
  readonly ticks: Ticks;
  readonly shown: ShownBarriers;
};

export function BarrierCard({ barrier, ticks, shown }: Props) {
  const styles = useStyles();
  const { id, by, isOwn } = barrier;
  const words = text.barriers;
  return (
    <li className={styles.barrier}>
      {ticks && (
        <Checkbox
          aria-label={barrier.text}
          checked={ticks.ticked.includes(id)}
          onChange={() => ticks.onTick(id)}
        />
      )}
      <div className={styles.words}>
        <p className={styles.text}>{barrier.text}</p>
        <p className={styles.by}>{by === null ? words.confidentially : words.by(by)}</p>
        {isOwn && (
          <div className={styles.back}>
            <TakeBack {...shown} barrierId={id} />
          </div>
        )}
      </div>
    </li>
  );
}

function TakeBack({ teamId, barriers, barrierId }: ShownBarriers & { readonly barrierId: string }) {
  const { send, isSending, failure } = useTeamCommand<'barriers/take-back', BarriersView>(
    teamId,
    'barriers/take-back',
    barriers,
    barrierId,
  );
  return (
    <>
      <Button
        size="small"
        disabledFocusable={isSending}
        onClick={() => send({ barrierId }, 'press')}
      >
        {text.barriers.actions.takeBack}
      </Button>
      <FormProblem failure={failure} />
    </>
  );
}
