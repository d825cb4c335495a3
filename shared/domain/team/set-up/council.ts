/** The name of the council, the local authority the team belongs to. */
import type { DomainError } from '../../errors.ts';
import { readFields } from '../../fields.ts';
import type { FieldRule } from '../../questions/field-rule.ts';
import { fail, ok, type Result } from '../../result.ts';
import type { Team } from '../team.ts';

const rules = {
  council: { limit: 80, required: true, oneLine: true },
} as const satisfies Record<string, FieldRule>;

export type CouncilInput = { readonly part: 'council'; readonly council: string };

/** Errors: `invalid`. */
export function readCouncil(
  input: CouncilInput,
): Result<Pick<Team, 'localAuthority'>, DomainError> {
  const { values, problems } = readFields(rules, { council: input.council });
  return problems.length > 0
    ? fail({ kind: 'invalid', problems })
    : ok({ localAuthority: values.council });
}
