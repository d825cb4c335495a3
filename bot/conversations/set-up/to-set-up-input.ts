/** Takes from what a card sent what one part of the set-up needs. */
import type { SetUpSaveInput } from '../../../shared/contracts/cards/set-up.ts';
import type { SetUpInput } from '../../../shared/domain/team/set-up/set-up-team.ts';
import type { SetUpPart } from '../../../shared/domain/team/settings.ts';

/**
 * One person and their role. Cards that are out have a box a role instead, in which several people's ids
 * arrive with commas between.
 */
export function toSetUpInput(part: SetUpPart, input: SetUpSaveInput): SetUpInput {
  if (part !== 'people') return { ...input, part };
  const { supervisors, facilitators, leaders, guestsAsked, guests } = input;
  if (supervisors === '') return { ...input, part: 'one-person' };
  return {
    part,
    supervisors: supervisors.split(','),
    facilitators: facilitators.split(','),
    leaders: leaders.split(','),
    guests: { asked: guestsAsked.split(','), added: guests.split(',') },
  };
}
