/**
 * How long tests wait before they call something broken. Long, because a machine that is busy with something
 * else is no reason to: whoever waits goes on the moment what they wait for is there, so only what is really
 * broken takes this long.
 */
export const patience = {
  /** For one thing somebody waits to see, or one answer of a server. */
  stepMs: 120_000,
  /** For one test or the setting up before it; it gives way later than a step in it. */
  testMs: 300_000,
  /** For a test of many steps: a whole journey in a browser, or weeks of many teams. */
  longTestMs: 900_000,
} as const;
