/** The time as the server has it, kept fresh to the minute, so that a board left open overnight says "yesterday". */
import { useEffect, useState } from 'react';
import { useApi } from '../api/api-context.ts';

const minuteMs = 60_000;

/** Milliseconds since 1970. */
export function useNow(): number {
  const { clock } = useApi();
  const [now, setNow] = useState(clock.now);
  useEffect(() => {
    const look = () => setNow(clock.now());
    const stop = clock.onJump(look);
    const timer = setInterval(look, minuteMs);
    look();
    return () => {
      stop();
      clearInterval(timer);
    };
  }, [clock]);
  return now;
}
