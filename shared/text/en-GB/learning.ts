/** What was learned, and the time it gave back. */

export const learning = {
  tab: {
    learning: {
      title: 'What we have learned',
      intro: 'The newest first. Stopped counts as much as kept.',
      none: 'The first thing learned comes from Grow. Stopped counts as much as kept.',
      noneOfThese: 'Nothing of this kind yet.',
      earlier: 'Show earlier',
      happened: 'What happened',
      inWeek: (week: number) => `Week ${week}`,
      keptInTeam: 'Kept in the team',
      keep: 'Keep in the team',
      keepOf: (shortId: string) => `Keep in the team: what ${shortId} taught`,
      letOut: 'Let it be told outside',
      letOutOf: (shortId: string) => `Let it be told outside: what ${shortId} taught`,
      kinds: {
        told: (_by: string | null) => 'Learned',
        'went-again': (_by: string | null) => 'Going again',
        'said-yes': (by: string | null) => (by === null ? 'A yes' : `A yes from ${by}`),
        thanks: (by: string | null) => (by === null ? 'Thank you' : `${by} says thank you`),
        noticed: (_by: string | null) => 'Noticed by families or colleagues',
      },
      filters: {
        kinds: 'What to show',
        others: 'Strands and values',
        kind: {
          told: 'Learned',
          'went-again': 'Going again',
          'said-yes': 'Yeses',
          thanks: 'Thanks',
          noticed: 'Noticed',
        },
        livedUpTo: (value: string) => `Lived up to “${value}”`,
      },
      time: {
        title: 'Time given back',
        from: (changes: number, since: string) =>
          `From ${changes} changes, between ${since} and today.`,
        direct: (hours: string) => `Of what we measured, ${hours} a week went to direct work.`,
        tooFew: (changes: number) =>
          changes === 0
            ? 'What was told of time given back is in the table.'
            : 'One change has told of time it gives back so far. It is in the table.',
        measured: (hours: string) => `${hours} a week, measured`,
        estimated: (hours: string) => `${hours} a week, an estimate`,
        asTable: 'Show as a table',
        withoutTable: 'Hide the table',
        counted: 'Yes',
        notCounted: 'No: it was stopped, or is being tried again',
        heads: {
          change: 'Change',
          minutes: 'Minutes a week for one person',
          people: 'People',
          use: 'Where it went',
          basis: 'How we know',
          sureness: 'How sure',
          since: 'Since',
          counts: 'In the picture',
        },
      },
    },
  },
};
