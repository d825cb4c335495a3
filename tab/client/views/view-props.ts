/** What every view is given: whose it is, and how another team is gone to. */
export type ViewProps = {
  readonly teamId: string;
  readonly onChooseTeam: (teamId: string) => void;
};
