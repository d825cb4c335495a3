/** What a field holds, in words for whoever reads the page: a kind of field without its words is not built. */
import type { Holds } from '../../shared/domain/people-data/data-map.ts';
import { enGB } from '../../shared/text/en-GB.ts';

export type HoldsWords = {
  readonly what: string;
  /** In the column of a table. */
  readonly short: string;
  /** Once somebody is forgotten, where the document is a team's. */
  readonly forgotten: string;
  /** In what somebody is shown of themselves, where the document is a team's. */
  readonly mine: 'yes' | 'beside' | 'no';
  /** In the team's export, where the type goes into it. */
  readonly exported: string;
};

const former = `“${enGB.people.former}”`;

/** In the order in which a table has them. */
export const holdsWords: Readonly<Record<Holds, HoldsWords>> = {
  words: {
    short: 'words',
    what: 'words people wrote',
    forgotten: 'stays, word for word',
    ...{ mine: 'beside', exported: 'yes' },
  },
  person: {
    short: 'person',
    what: 'who did something, by Entra id and name',
    forgotten: `becomes ${former}`,
    ...{ mine: 'yes', exported: 'the name' },
  },
  charge: {
    short: 'in charge',
    what: 'who looks after something, by Entra id and name',
    forgotten: 'becomes nobody',
    ...{ mine: 'yes', exported: 'the name' },
  },
  entry: {
    short: 'about one person',
    what: 'an entry in a list that is about one person alone',
    forgotten: 'is taken out',
    ...{ mine: 'yes', exported: 'no' },
  },
  facts: {
    short: 'choices and days',
    what: 'choices, counts and days',
    forgotten: 'stays',
    ...{ mine: 'beside', exported: 'yes' },
  },
  names: {
    short: 'names of things',
    what: 'what a team, a theme or a role is called',
    forgotten: 'stays',
    ...{ mine: 'beside', exported: 'yes' },
  },
  place: {
    short: 'place',
    what: 'where Microsoft Teams reaches somebody, or a channel',
    forgotten: 'stays: it is the team’s',
    ...{ mine: 'no', exported: 'no' },
  },
  marks: {
    short: 'technical marks',
    what: 'ids, versions, and what is remembered so that nothing is done twice',
    forgotten: 'stays, without their id',
    ...{ mine: 'no', exported: 'no' },
  },
};
