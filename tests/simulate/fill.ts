/** Writes everybody into the store before a run begins. */
import type { Experiment } from '../../shared/domain/blueprint/experiment.ts';
import type { Channel } from '../../shared/domain/channel/channel.ts';
import type { Mailbox } from '../../shared/domain/mailbox/mailbox.ts';
import { createPerson, joinTeam, type Person } from '../../shared/domain/person.ts';
import type { Team } from '../../shared/domain/team/team.ts';
import type { DocumentStore, StoredDocument } from '../../shared/stores/document-store.ts';
import {
  channelType,
  experimentType,
  mailboxType,
  personType,
  teamType,
} from '../../shared/use-cases/storage/document-types.ts';
import { toDocument } from '../../shared/use-cases/storage/repository.ts';

const atOnce = 200;

type Everybody = {
  readonly teams: readonly Team[];
  readonly mailboxes: readonly Mailbox[];
  readonly channels: readonly Channel[];
  readonly experiments: readonly Experiment[];
};

export async function fill(
  store: DocumentStore,
  { teams, mailboxes, channels, experiments }: Everybody,
): Promise<void> {
  const documents: readonly StoredDocument[] = [
    ...teams.map((team) => toDocument(teamType, team)),
    ...toPeople(teams).map((person) => toDocument(personType, person)),
    ...mailboxes.map((mailbox) => toDocument(mailboxType, mailbox)),
    ...channels.map((channel) => toDocument(channelType, channel)),
    ...experiments.map((experiment) => toDocument(experimentType, experiment)),
  ];
  for (let from = 0; from < documents.length; from += atOnce) {
    const some = documents.slice(from, from + atOnce);
    const written = await Promise.all(some.map((document) => store.create(document)));
    if (written.some(({ ok }) => !ok)) throw new Error('The store did not take everybody.');
  }
}

function toPeople(teams: readonly Team[]): readonly Person[] {
  const people = new Map<string, Person>();
  for (const { tenantId, members, id, name } of teams)
    for (const { id: personId, name: called } of members) {
      const nobody = createPerson({ id: personId, name: called }, tenantId);
      people.set(personId, joinTeam(people.get(personId) ?? nobody, { id, name }));
    }
  return [...people.values()];
}
