/** How long the council keeps what a team has, and where people are reached (P22). */

export type Retention = {
  /** Months after anything was last done in a team; null: until somebody who may says so. */
  readonly teamMonths: number | null;
  /** Days after somebody left their last team that it is still known where Teams reaches them. */
  readonly leaverDays: number;
};

/** As the starter of the impact assessment suggests; a council sets its own. */
export const usualRetention: Retention = { teamMonths: 24, leaverDays: 90 };

/** Days before it happens that a team hears that what it has goes. */
export const noticeDays = 30;

/** A team's age is looked at as often, in days, so that another setting is followed within that time. */
export const lookEveryDays = 90;

/** Somebody who left is looked at as often, in days, until no team they were in is there any more. */
export const lookAtLeaversEveryDays = 365;
