/** Every expected way a command can fail, as plain data. Two translators make a reply or an HTTP status of it. */
import type { CaseDataKind } from './case-data/case-data.ts';
import type { GateGap } from './journey/stage.ts';
import type { ProgrammeRole, Role } from './permissions.ts';
import type { barrierQuestions, themeQuestions } from './questions/barriers.ts';
import type {
  blueprintAnswerQuestions,
  blueprintAskQuestions,
  commitmentQuestions,
  cycleQuestions,
  ExperimentGap,
  experimentQuestions,
  pillarQuestions,
  signalQuestions,
  signatureQuestions,
} from './questions/blueprint.ts';
import type { developQuestions } from './questions/develop.ts';
import type { growQuestions, thanksQuestions } from './questions/grow.ts';
import type { influenceQuestions } from './questions/influence.ts';
import type { missionQuestions } from './questions/mission.ts';
import type { programmeQuestions } from './questions/programme.ts';
import type { progressQuestions } from './questions/progress.ts';
import type { reflectionQuestions, senseThemeQuestions } from './questions/sense.ts';
import type { strandQuestions } from './questions/strands.ts';
import type { Concern } from './safeguarding/safeguarding.ts';

/** A box a person types or chooses in; errors stand next to it. */
export type FieldName =
  | keyof typeof missionQuestions
  | keyof typeof developQuestions
  | keyof typeof influenceQuestions
  | keyof typeof growQuestions
  | keyof typeof thanksQuestions
  | keyof typeof progressQuestions
  | keyof typeof barrierQuestions
  | keyof typeof themeQuestions
  | keyof typeof strandQuestions
  | keyof typeof senseThemeQuestions
  | keyof typeof reflectionQuestions
  | 'hint'
  | keyof typeof pillarQuestions
  | keyof typeof blueprintAskQuestions
  | keyof (typeof blueprintAnswerQuestions)['yes']
  | 'answer'
  | keyof typeof commitmentQuestions
  | keyof typeof signatureQuestions
  | keyof typeof experimentQuestions
  | keyof typeof signalQuestions
  | keyof typeof cycleQuestions
  | keyof typeof programmeQuestions
  | 'pillarThemes'
  | 'reviewOn'
  | 'scope'
  | 'later'
  | 'team'
  | 'reason'
  | 'to'
  | 'owner'
  | 'byWhen'
  | 'familyValue'
  | 'gift'
  | 'effort'
  | 'stance'
  | 'say'
  | 'nextTalkOn'
  | 'decision'
  | 'livedUpTo'
  | 'share'
  | 'minutes'
  | 'people'
  | 'use'
  | 'basis'
  | 'sureness'
  | 'change'
  | 'council'
  | 'supervisors'
  | 'facilitators'
  | 'leaders'
  | 'guests'
  | 'person'
  | 'roleInTeam'
  | 'startsOn'
  | 'workshop1'
  | 'workshop2'
  | 'workshop3'
  | 'checkInDay'
  | 'checkInTime'
  | 'rhythm'
  | 'pausedUntil'
  | 'value'
  | 'opposite'
  | 'vision'
  | 'voice'
  | 'keep'
  | 'barriers'
  | 'themes'
  | 'votes'
  | 'strands'
  | 'of'
  | 'words'
  | 'because'
  | 'movement'
  | 'ofRole'
  | 'beyond'
  | 'nextOwner'
  | 'nextShouldKnow'
  | 'noticed'
  | 'forTeamOnly'
  | 'strand'
  | 'nextTalkBy'
  | 'cover'
  | 'pulse'
  | 'wall';

export type FieldProblem =
  | { readonly field: FieldName; readonly problem: 'missing' }
  | {
      readonly field: FieldName;
      readonly problem: 'too-long';
      readonly limit: number;
      readonly length: number;
    }
  | { readonly field: FieldName; readonly problem: 'not-a-day' }
  /** Some of what was typed off a wall is nothing that is known there. */
  | { readonly field: FieldName; readonly problem: 'not-read' }
  /** A name that may be a colleague's or a child's: asked about, and no reason to refuse once answered (P4). */
  | { readonly field: FieldName; readonly problem: 'doubtful-name' }
  /** Somebody's name where a role is asked for: the same, whoever they are. */
  | { readonly field: FieldName; readonly problem: 'name-for-role' }
  /** Somebody else has written other words there, which are not overwritten unseen. */
  | { readonly field: FieldName; readonly problem: 'meanwhile'; readonly words: string }
  /** It is for somebody else to give. */
  | { readonly field: FieldName; readonly problem: 'yourself' }
  /** What Microsoft Entra calls somebody by has another shape. */
  | { readonly field: FieldName; readonly problem: 'no-id' }
  /** Somebody, but nobody in this team. */
  | { readonly field: FieldName; readonly problem: 'not-in-team' }
  /** The name typed is that of several people in the team, or begins like theirs. */
  | { readonly field: FieldName; readonly problem: 'several'; readonly names: readonly string[] }
  /** Words about a child at risk or wrongdoing: nobody's to store, somebody's to hear now (P4). */
  | { readonly field: FieldName; readonly problem: 'concern'; readonly concern: Concern }
  /** Both ends are included. */
  | {
      readonly field: FieldName;
      readonly problem: 'not-in-range';
      readonly min: number;
      readonly max: number;
    }
  | {
      readonly field: 'themes' | 'votes';
      readonly problem: 'too-many';
      readonly limit: number;
      readonly count: number;
    }
  | { readonly field: 'votes'; readonly problem: 'too-many-on-one'; readonly limit: number }
  | {
      readonly field: FieldName;
      readonly problem: 'case-data';
      readonly kinds: readonly CaseDataKind[];
    }
  /** These people stand in a box above as well. */
  | { readonly field: FieldName; readonly problem: 'twice'; readonly names: readonly string[] }
  /** Nobody would be left to look after how the team is set up. */
  | { readonly field: FieldName; readonly problem: 'last-supervisor' }
  /** Whether somebody of the council is in a team is for Teams to say. */
  | { readonly field: FieldName; readonly problem: 'not-a-guest' }
  | { readonly field: FieldName; readonly problem: 'not-a-date' }
  /** Today or before. */
  | { readonly field: FieldName; readonly problem: 'not-ahead' }
  /** A weekend or a bank holiday. */
  | { readonly field: FieldName; readonly problem: 'not-working' }
  /** The last day there may be, `YYYY-MM-DD`. */
  | { readonly field: FieldName; readonly problem: 'too-far'; readonly latest: string }
  /** The team has one of the same name. */
  | { readonly field: FieldName; readonly problem: 'repeated' }
  | { readonly field: FieldName; readonly problem: 'full'; readonly limit: number }
  | {
      readonly field: FieldName;
      readonly problem: 'outside-journey';
      /** The first day of week 1, `YYYY-MM-DD`. */
      readonly from: string;
      readonly weeks: number;
    }
  | {
      readonly field: FieldName;
      readonly problem: 'outside-working-hours';
      /** `HH:MM`. */
      readonly from: string;
      readonly until: string;
    };

/** `answered`: whoever typed it has said already that the names in it are colleagues'. */
export type DomainError = Failure & { readonly answered?: boolean };

type Failure =
  /** What was typed needs another look; nothing was stored. */
  | { readonly kind: 'invalid'; readonly problems: readonly FieldProblem[] }
  /**
   * What was typed belongs with people who can act now; `words` say who they are, `field` in which box it was. Nothing
   * was stored (P4).
   */
  | {
      readonly kind: 'signpost';
      readonly concern: Concern;
      readonly words: string;
      readonly field?: FieldName;
    }
  /** All is in order but for names to ask about; sent once more, it is kept (P4). */
  | { readonly kind: 'doubtful-name'; readonly problems: readonly FieldProblem[] }
  | { readonly kind: 'not-found' }
  /** Somebody in the team looks after it, and can hand it on. */
  | { readonly kind: 'looked-after'; readonly by: string }
  /** The person is in no team the app serves, or not in this one. */
  /**
   * `ofThisTeam`: of the team in whose channel they are; they may be in another. `asGuest`: they are on a
   * roster as a guest of the council, and one of the team's leads can add them.
   */
  | { readonly kind: 'not-a-member'; readonly ofThisTeam?: true; readonly asGuest?: true }
  | {
      readonly kind: 'not-allowed';
      readonly allowed: readonly (Role | ProgrammeRole)[];
      readonly author: boolean;
      /** It is of a blueprint: a leader is whoever is named there to answer for the council, whatever they are in a team. */
      readonly ofBlueprint?: boolean;
      /** It is for whoever looks after it. */
      readonly owner?: boolean;
      /** It is something people add, and whoever added it may. */
      readonly adder?: boolean;
      /** It is something somebody was asked, and they may. */
      readonly asked?: boolean;
    }
  /** The stage cannot be left yet, or an experiment not be started; says what is still missing (P8, P9, P10, P19). */
  | { readonly kind: 'gate'; readonly gaps: readonly (GateGap | ExperimentGap)[] }
  /** The move asked for is not one this change can make from where it stands. */
  | { readonly kind: 'no-such-move' }
  /** The last thing done was somebody else's, or there is nothing left to undo. */
  | { readonly kind: 'nothing-to-undo' }
  /** Someone changed it since the card or page was drawn. */
  | { readonly kind: 'stale' }
  /**
   * The last edition of a blueprint: there before the one that was meant, or just what the blueprint still says. `by`:
   * who made it; null where that was whoever asks (P19).
   */
  | {
      readonly kind: 'edition-made';
      readonly n: number;
      readonly by: string | null;
      readonly isSame: boolean;
    }
  /** As many as there may be are there already. */
  | { readonly kind: 'too-many'; readonly limit: number }
  /** The vote the card was for is over (P6). */
  | { readonly kind: 'vote-closed' }
  /** One vote at a time (P6). */
  | { readonly kind: 'vote-open' }
  /** What rings true is not asked any more: it was closed, or is asked anew (P19). */
  | { readonly kind: 'rings-closed' }
  /** So few people that an answer would be somebody’s: it is for the room to say aloud. */
  | { readonly kind: 'too-few'; readonly least: number }
  /** The store is busy or cannot be reached: this command was not kept; repeating is safe. */
  | { readonly kind: 'busy' }
  /** The store gave no answer to a write: it may or may not have been kept; repeating is safe. */
  | { readonly kind: 'unknown' };
