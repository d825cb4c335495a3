/** Every type of which a team has documents, to do the same with all: one more is a type error here until it is in. */
import type { DomainError } from '../../domain/errors.ts';
import type { TeamsType } from '../../domain/people-data/data-map.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { DocumentStore } from '../../stores/document-store.ts';
import {
  addressBatchType,
  ambitionType,
  barriersType,
  changeType,
  channelType,
  type DocumentType,
  pulseType,
  strandsType,
  teamType,
} from '../storage/document-types.ts';
import * as repository from '../storage/repository.ts';

type Visit<R> = <T extends { readonly id: string }, Key>(type: DocumentType<T, Key>) => R;

/** The team itself first. */
export function forTeamsTypes<R>(visit: Visit<R>): readonly R[] {
  const visited: Readonly<Record<TeamsType, R>> = {
    team: visit(teamType),
    addresses: visit(addressBatchType),
    change: visit(changeType),
    ambition: visit(ambitionType),
    barriers: visit(barriersType),
    priorities: visit(strandsType),
    pulse: visit(pulseType),
    channel: visit(channelType),
  };
  return Object.values(visited);
}

/** All of one type in a partition, a page after the other. Errors: `busy`. */
export async function readAll<T extends { readonly id: string }, Key>(
  store: DocumentStore,
  type: DocumentType<T, Key>,
  pk: string,
): Promise<Result<readonly T[], DomainError>> {
  const all: T[] = [];
  let after: string | undefined;
  do {
    const page = await repository.queryPage(store, type, pk, {
      ...(after !== undefined && { after }),
    });
    if (!page.ok) return page;
    all.push(...page.value.items.map(({ doc }) => type.schema.parse(doc)));
    after = page.value.after;
  } while (after !== undefined);
  return ok(all);
}
