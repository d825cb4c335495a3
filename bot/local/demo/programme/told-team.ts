/** A team whose sixteen weeks are nearly over, in short words: who is in it, what stood in its way, what it tried and learned. */
import type { ActionPlan } from '../../../../shared/domain/small-change/content/action-plan.ts';
import type {
  Decision,
  TimeReleased,
} from '../../../../shared/domain/small-change/content/learning.ts';
import type { Beyond } from '../../../../shared/domain/small-change/content/scope-check.ts';
import type { Say, Stance } from '../../../../shared/domain/stakeholders/stakeholder.ts';
import type { DemoAmbition } from '../load-ambition.ts';
import type { DemoPerson } from '../people.ts';

/** Days count from the first day of the journey; it is in Grow 22 days after it was logged. */
export type ToldChange<Name extends string = string> = {
  readonly title: string;
  readonly benefit: string;
  readonly by: Name;
  readonly loggedOn: number;
  /** Days after that. */
  readonly toldAfter: number;
  readonly plan: Readonly<Record<keyof ActionPlan, string>>;
  /** Whoever had to be on board; null: nobody else. */
  readonly won: {
    readonly role: string;
    readonly stance: Stance;
    /** Where they stood once the team had talked with them. */
    readonly since?: Stance;
    readonly say: Say;
    readonly approach: string;
  } | null;
  /** Of a role outside the team, or of its leader where none is named. */
  readonly asked?: {
    readonly ofRole?: string;
    readonly words: string;
    readonly answer: 'yes' | 'not-yet';
    readonly because: string;
  };
  readonly told: {
    readonly happened: string;
    readonly learned: string;
    readonly noticed?: string;
    readonly decision: Decision;
    readonly released?: TimeReleased;
  };
};

/** Beyond the team, and kept in Mission for the blueprint. */
export type KeptIdea<Name extends string = string> = {
  readonly title: string;
  readonly benefit: string;
  readonly by: Name;
  readonly loggedOn: number;
  readonly beyond: Beyond;
};

/** `week` counts from 1; nobody's: raised confidentially. */
export type ToldBarrier<Name extends string = string> = {
  readonly barrier: string;
  readonly by: Name | null;
  readonly week: number;
};

/**
 * `themes`: what the barriers under a name have in common, by a short word of its own, and what the team wants instead
 * where it chose it. `ballots`: votes for each, in that order.
 */
export type ToldTeam<Name extends string = string> = {
  readonly key: string;
  readonly place: { readonly id: string; readonly name: string; readonly localAuthority: string };
  readonly people: Readonly<Record<Name, DemoPerson>>;
  readonly ambition: DemoAmbition<Name>;
  readonly themes: Readonly<
    Record<
      string,
      {
        readonly name: string;
        readonly mission?: string;
        readonly barriers: readonly ToldBarrier<Name>[];
      }
    >
  >;
  readonly ballots: Readonly<Partial<Record<Name, readonly [number, number, number]>>>;
  readonly changes: readonly ToldChange<Name>[];
  readonly kept: KeptIdea<Name>;
};
