/** The map of who needs to be on board. */
export const influence = {
  tab: {
    influence: {
      title: 'Who needs to be on board',
      intro: 'By role: how much of a say they have, and where they stand today.',
      care: 'Write it as you would say it to them.',
      none: 'Nobody named yet. Who could say no to one of these, or make it easy?',
      nobodyFor: 'Nobody named yet',
      map: 'Who stands where',
      stand: 'Stand',
      strands: 'Strands',
      change: 'Small change',
      anyChange: 'All small changes',
      noneOfThese: 'Nobody is named for a change of this strand.',
      notSaid: 'Not said',
      changes: (count: number) => (count === 1 ? 'One change' : `${count} changes`),
      before: (stance: string, month: string | null) =>
        month === null ? `Before: ${stance}` : `${month}: ${stance}`,
      asked: 'Asked, no answer yet',
      hasYes: 'Answered with a yes',
      elsewhere: 'Stands differently on another change',
      more: (count: number) => `+${count}`,
      moreOf: (count: number, say: string, stance: string) =>
        `Show ${count} more: ${say}, ${stance}`,
      close: 'Close',
      inTheDrawer:
        'Say where they stand, plan a conversation or ask for a yes where the change is:',
      alsoStands: (stance: string) => `On another change: ${stance}`,
      sameRole: {
        question: 'Named differently elsewhere?',
        none: 'No, or not sure',
        areTheSame: (shortId: string) => `They are the same on ${shortId}`,
        whatItDoes: (role: string) =>
          `They are then called “${role}” there too. Undo takes it back.`,
        namesBoth: (shortId: string) => `${shortId} names both. Take one of them off there first.`,
      },
      numbers: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
      nobodyDecides: 'Nobody is said to decide yet.',
      onChanges: (changes: number, inWords: string) =>
        `${inWords} ${changes === 1 ? 'change' : 'changes'}`,
      decide: (roles: number, rolesInWords: string, onChanges: string) =>
        `${rolesInWords} ${roles === 1 ? 'person decides' : 'people decide'} on ${onChanges}.`,
      cameRound: (roles: number, rolesInWords: string, since: string) =>
        `Of everybody named, ${rolesInWords} ${roles === 1 ? 'has' : 'have'} come round since ${since}.`,
      talks: {
        title: 'Next conversations',
        none: 'Nothing is planned, and nobody decides who has none.',
        unplanned: 'Decides, and no conversation is planned',
        by: (day: string, name: string | null) => (name === null ? day : `${day} · ${name}`),
      },
      asTable: 'Show as a table',
      withoutTable: 'Hide the table',
      heads: {
        role: 'Role',
        say: 'Say',
        stands: 'Stands',
        before: 'Before',
        changes: 'For which changes',
        approach: 'How to win them',
        nextTalk: 'Next conversation',
        yes: 'Yes asked',
      },
    },
  },
};
