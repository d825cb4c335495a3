/** A timer that never beeps: minutes to choose from, then what is left, to be stopped at any time. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { DismissRegular, PauseRegular, PlayRegular, TimerRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { text } from '../../../../../shared/text/views/workshop.ts';
import { begin, type Countdown, choices, goOn, leftAt, pause, toDigits } from './countdown.ts';

const useStyles = makeStyles({
  timer: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  icon: { display: 'flex', fontSize: '24px', color: tokens.colorNeutralForeground2 },
  choice: { minWidth: 0 },
  digits: {
    ...typographyStyles.title2,
    margin: 0,
    minWidth: '3.2em',
    fontVariantNumeric: 'tabular-nums',
  },
});

const tickMs = 250;

export function Timer() {
  const styles = useStyles();
  const [countdown, setCountdown] = useState<Countdown | null>(null);
  const now = useTicks(countdown !== null && countdown.since !== null);
  const { timer } = text.tab.workshop;
  const left = countdown === null ? 0 : leftAt(countdown, now);
  return (
    <section aria-label={timer.label} className={styles.timer}>
      <span aria-hidden className={styles.icon}>
        <TimerRegular />
      </span>
      {countdown === null ? (
        choices.map((minutes) => (
          <Button
            key={minutes}
            appearance="subtle"
            className={styles.choice}
            aria-label={timer.begin(minutes)}
            onClick={() => setCountdown(begin(minutes, performance.now()))}
          >
            {timer.minutes(minutes)}
          </Button>
        ))
      ) : (
        <>
          <p role="timer" className={styles.digits}>
            {left === 0 ? timer.over : toDigits(left)}
          </p>
          {left > 0 &&
            (countdown.since === null ? (
              <Button
                appearance="subtle"
                icon={<PlayRegular />}
                aria-label={timer.resume}
                onClick={() => setCountdown(goOn(countdown, performance.now()))}
              />
            ) : (
              <Button
                appearance="subtle"
                icon={<PauseRegular />}
                aria-label={timer.pause}
                onClick={() => setCountdown(pause(countdown, performance.now()))}
              />
            ))}
          <Button
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={timer.end}
            onClick={() => setCountdown(null)}
          />
        </>
      )}
    </section>
  );
}

/** The time of the page's own clock, in milliseconds, again and again while it runs. */
function useTicks(isRunning: boolean): number {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    setNow(performance.now());
    if (!isRunning) return undefined;
    const ticking = setInterval(() => setNow(performance.now()), tickMs);
    return () => clearInterval(ticking);
  }, [isRunning]);
  return now;
}
