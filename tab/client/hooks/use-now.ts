/** The time, kept fresh to the minute, so that a board left open overnight says "yesterday". */
import { useEffect, useState } from 'react';

const minuteMs = 60_000;

/** Milliseconds since 1970. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), minuteMs);
    return () => clearInterval(timer);
  }, []);
  return now;
}
