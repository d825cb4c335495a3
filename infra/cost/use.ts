/** How a council is taken to use the app: guesses to be put right by whoever knows better. All of a month. */

export const hours = 730;
export const workingHours = 165;

/** What one team does. */
export const team = {
  changesLogged: 10,
  /** Plans, progress, answers, moves and thanks, in chat or on the tab. */
  stepsTaken: 60,
  listsShown: 60,
  /** Two people, each week. */
  checkIns: 9,
  /** In which somebody of the team has the tab open. */
  tabHours: 60,
  /** With all it ever wrote; a change with its history is some 8 KB. */
  storedGb: 0.01,
} as const;

/** What one server writes into the logs: Azure's metrics of it, and a few lines of its own. */
export const logGb = 1;

/** Measurements, where they are switched on: of each thing done, and what follows it, so many spans of such a size. */
export const trace = { spans: 10, bytes: 1_500 } as const;

/** How many times the mean of a working hour its busiest second asks for: many teams even each other out. */
export const busiestSecond = 5;

/** The least that autoscale and provisioned throughput can be set to, in request units a second. */
export const least = { autoscaleTop: 1_000, provisioned: 400 } as const;

/** Days that logs are kept, as main.bicep has it. */
export const daysKept = 90;
