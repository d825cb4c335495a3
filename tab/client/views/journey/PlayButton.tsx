/** Plays the journey from its first week to today, for a room that looks back together. */
import { Button, makeStyles } from '@fluentui/react-components';
import { PlayRegular, StopRegular } from '@fluentui/react-icons';
import { useEffect, useEffectEvent, useState } from 'react';
import type { JourneyView } from '../../../../shared/contracts/api/journey.ts';
import { asOn } from '../../../../shared/domain/journey/crescendo/as-on.ts';
import { addDays, daysBetween } from '../../../../shared/domain/journey/crescendo/days.ts';
import { text } from '../../../../shared/text/views/page.ts';
import { pill } from '../../components/sizes.ts';
import { useEscapeOnPage } from '../../hooks/use-escape-on-page.ts';

const useStyles = makeStyles({ play: pill });

/** Sixteen weeks in twelve seconds. */
const dayMs = 12_000 / (16 * 7);

type Props = {
  readonly journey: JourneyView;
  /** Gets the journey of each day in turn; null when it is over, or somebody stops it. */
  readonly onShow: (journey: JourneyView | null) => void;
};

export function PlayButton({ journey, onShow }: Props) {
  const [isPlaying, setPlaying] = useState(false);
  const show = useEffectEvent((day: string | null) => {
    if (day === null) setPlaying(false);
    else onShow(asOn(journey, day));
  });
  const begin = useEffectEvent(() => playThrough(journey, show));
  const end = useEffectEvent(() => onShow(null));
  useEscapeOnPage(() => setPlaying(false));
  useEffect(() => {
    if (!isPlaying) return undefined;
    const stop = begin();
    return () => {
      stop();
      end();
    };
  }, [isPlaying]);
  return (
    <Button
      shape="circular"
      className={useStyles().play}
      icon={isPlaying ? <StopRegular /> : <PlayRegular />}
      onClick={() => setPlaying(!isPlaying)}
    >
      {isPlaying ? text.tab.crescendo.stop : text.tab.crescendo.play}
    </Button>
  );
}

/** Calls with each day from the first on, and with null at the end; what it gives back ends it before. */
function playThrough(
  { weeks, until, today }: JourneyView,
  onDay: (day: string | null) => void,
): () => void {
  const first = weeks[0]?.from ?? today;
  const last = today < until ? today : until;
  const days = daysBetween(first, last);
  let frame = 0;
  let shown = -1;
  let begun: number | null = null;
  const step = (now: number) => {
    begun ??= now;
    const place = Math.floor((now - begun) / dayMs);
    if (place >= days) return onDay(null);
    if (place !== shown) onDay(addDays(first, place));
    shown = place;
    frame = requestAnimationFrame(step);
  };
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}
