/** What each verb of a council's blueprint does on the tab; what has a test of its own says so. */
import type { TeamCommandName } from '../../shared/contracts/api/team-commands.ts';
import type { ProgrammeVerb } from '../../shared/domain/programme/permissions.ts';

/** A verb without its line is a type error. */
export const programmeVerbs: Readonly<
  Record<
    ProgrammeVerb,
    { readonly inTeam: readonly TeamCommandName[] } | { readonly elsewhere: string }
  >
> = {
  'see-programme': { elsewhere: 'who is in it' },
  'set-up-programme': { inTeam: ['programme/set-up'] },
  'invite-team': { inTeam: ['programme/invite', 'programme/take-back'] },
  'join-programme': { inTeam: ['programme/join', 'programme/decline'] },
  'leave-programme': { inTeam: ['programme/leave'] },
  'name-people': { elsewhere: 'who is in it' },
  'put-in': { inTeam: ['evidence/put-in'] },
  withhold: { inTeam: ['gathered/withhold'] },
  'let-in-own': { elsewhere: 'what is left out' },
  'take-out': { inTeam: ['left-behind/take-out'] },
  reflect: { inTeam: ['reflections/say'] },
  'take-reflection-back': { inTeam: ['reflections/take-back'] },
  'take-reflection-out': { inTeam: ['left-behind/take-reflection-out'] },
  'begin-round': { inTeam: ['evidence/begin-round'] },
  sort: { inTeam: ['sense/place'] },
  'name-theme': {
    inTeam: [
      ...(['sense/begin-theme', 'sense/put-theme-otherwise', 'sense/drop-theme'] as const),
      'sense/type-in',
    ],
  },
  'open-rings': { inTeam: ['sense/open-rings'] },
  'close-rings': { inTeam: ['sense/close-rings'] },
  ring: { inTeam: ['answers/ring'] },
  'open-vote': { inTeam: ['sense/open-vote'] },
  'close-vote': { inTeam: ['sense/close-vote'] },
  'cast-ballot': { inTeam: ['answers/give-votes'] },
  'choose-vision': { elsewhere: 'the blueprint' },
  'draw-pillar': { elsewhere: 'the blueprint' },
  'edit-pillar': { elsewhere: 'the blueprint' },
  'drop-pillar': { elsewhere: 'the blueprint' },
  commit: { elsewhere: 'the blueprint' },
  'ask-for': { elsewhere: 'the blueprint' },
  'take-ask-back': { elsewhere: 'the blueprint' },
  'answer-ask': { elsewhere: 'the blueprint' },
  'propose-experiment': { elsewhere: 'the blueprint' },
  'edit-experiment': { elsewhere: 'the blueprint' },
  'start-experiment': { elsewhere: 'the blueprint' },
  'take-experiment': { elsewhere: 'the blueprint' },
  'try-experiment': { elsewhere: 'the blueprint' },
  'tell-cycle': { elsewhere: 'the blueprint' },
  'make-edition': { elsewhere: 'the blueprint' },
  sign: { elsewhere: 'the blueprint' },
};

export const programmeCommands = Object.values(programmeVerbs).flatMap((row) =>
  'inTeam' in row ? row.inTeam : [],
);
