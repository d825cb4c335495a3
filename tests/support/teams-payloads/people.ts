/** Somebody who uses the app, as the tests name them: by the id in the directory and the name in Teams. */
export type Person = {
  readonly id: string;
  readonly name: string;
  /** In which language they have Teams. */
  readonly locale?: string;
  /** Invited by the council from outside. */
  readonly isGuest?: true;
};
