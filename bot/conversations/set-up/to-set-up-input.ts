/** Takes from what a card sent what one part of the set-up needs. */
import type { SetUpSaveInput } from '../../../shared/contracts/cards/set-up.ts';
import type { SetUpInput } from '../../../shared/domain/team/set-up/set-up-team.ts';
import type { SetUpPart } from '../../../shared/domain/team/settings.ts';

/** A box in which several people can be chosen arrives as their ids with commas between. */
export function toSetUpInput(part: SetUpPart, input: SetUpSaveInput): SetUpInput {
  if (part !== 'people') return { ...input, part };
  const { supervisors, facilitators, leaders, guestsAsked, guests } = input;
  return {
    part,
    supervisors: supervisors.split(','),
    facilitators: facilitators.split(','),
    leaders: leaders.split(','),
    guests: { asked: guestsAsked.split(','), added: guests.split(',') },
  };
}
