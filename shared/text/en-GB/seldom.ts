/** Pages and lines hardly anybody sees: entering, adding the tab, and what is to go. */

export const seldom = {
  /** What a team has is to go on a day, or stays (P22). */
  ending: {
    heading: 'What your team has here is to go',
    asked: (by: string, team: string, day: string) =>
      `${by} has asked for all that ${team} has in Small Changes to be deleted. It goes on ${day}.`,
    aged: (team: string, day: string) =>
      `Nothing has been done in ${team} for as long as your council keeps what a team has. All of it is deleted on ${day}.`,
    leads:
      'Under Team in the tab you can take it with you as a file until then. If it should stay, one press is enough.',
    closing: 'If it may go, there is nothing you have to do.',
    inChannel:
      'Changes, barriers, values, check-ins and what was learned: all of it. A supervisor or facilitator can keep it, or take it with them as a file, under Team in the tab.',
    keep: 'Keep it',
    keepOf: (team: string) => `Keep ${team}’s work`,
    kept: (team: string) => `Kept: what ${team} has stays.`,
    stays: 'What your team has here stays',
    tab: {
      title: 'How long it is kept',
      keptFor: (months: number | null) =>
        months === null
          ? 'What your team has here stays until somebody deletes it.'
          : `What your team has here is kept for ${months} months after the last thing that was done. You hear of it 30 days before it goes.`,
      more: 'See how it can be kept or taken with you',
      end: 'Delete what the team has …',
      sure: (team: string) => `Delete all that ${team} has?`,
      about:
        'All changes, barriers, values, check-ins and what was learned go 30 days from now, for everybody. Your team is told today, and until then any supervisor or facilitator can keep it. Teams itself still has the chat.',
      yes: 'Delete it in 30 days',
      no: 'Leave it',
    },
  },

  tab: {
    signIn: {
      title: 'Who would you like to be?',
      intro: 'These are made-up people in a made-up team, for trying things out on this computer.',
      nobody: 'There are no demo people yet.',
      inNoTeam: (id: string) => `in no team; id ${id}`,
      clock: 'Move the app’s clock',
    },
    /** Whoever reads it may be of another council, so it names no team. */
    restrictedChannel:
      'Small Changes is for a whole team, so its board is in the team’s standard channels: please open the Small Changes tab there, or write to the Small Changes bot in a chat of your own.',
    openInTeams: {
      title: 'Please open Small Changes in Teams',
      why: 'Your team’s board is kept inside Microsoft Teams, where we know who you are. Look for the Small Changes tab in your team’s channel.',
    },
    configure: {
      title: 'Add your team’s board here',
      what: 'Everyone here will see the same board, live. There is nothing to set up: choose Save.',
      tabName: 'Small Changes',
    },
  },
};
