/** The words of drawing one blueprint up with other teams. */

export const together = {
  title: 'Teams that draw it up together',
  alone:
    'Your team draws its blueprint up by itself. Several teams of a council can draw one up together: what each of them learned stays its own until one of its supervisors or facilitators puts it in.',
  of: (name: string) =>
    `A team joins ${name} when one of its own supervisors or facilitators says so. What it learned stays its own until one of them puts it in.`,
  stands: {
    in: (team: string) => `${team} is in`,
    asked: (team: string) => `${team} is asked`,
    out: (team: string) => `${team} would rather not, or has left`,
  },
  setUp: {
    open: 'Draw it up with other teams',
    intro:
      'Whoever sets it up looks after it and asks teams to join, their own first. What your team drew up by itself stays as it is.',
    name: 'What shall it be called?',
    placeholder: 'Usually the council’s name',
    send: 'Set it up',
    done: (name: string) => `${name} is set up, and your team is asked to join.`,
  },
  ask: {
    open: 'Ask another team',
    intro: 'You can ask teams you are in yourself. One of their leads answers for them.',
    team: 'Which team?',
    nobody: 'Please choose a team',
    none: 'You can ask teams you are in yourself, and all of those are here already.',
    send: 'Ask them',
    again: 'Ask again',
    againOf: (team: string) => `Ask again: ${team}`,
    done: (team: string) =>
      `${team} is asked. Its leads are told, and answer on their Blueprint page.`,
  },
  takeBack: {
    button: 'Ask no more',
    ofAsked: (team: string) => `Ask no more: ${team}`,
    intro: (team: string) => `${team} is not asked any more. You can ask again.`,
    send: 'Ask them no more',
    done: (team: string) => `${team} is not asked any more.`,
    ofTeamIn: {
      button: 'Go on without them',
      about: (team: string) => `Go on without them: ${team}`,
      intro: (team: string) =>
        `${team} is out then, and sees none of this any more. What it put in stays here, without anybody’s name, until that team takes it out. Please talk to them first. You can ask them again.`,
      send: 'Go on without this team',
    },
  },
  leave: {
    open: 'Leave with our team',
    intro:
      'Your team draws its blueprint up by itself again, with what it had drawn up before. What it put in here stays with the others until it is taken out: that can be done afterwards, too, under What we learned, and so can what each of you said here by name. An edition that was made keeps it.',
    send: 'Leave',
    done: 'Your team draws it up by itself again.',
  },
  leftBehind: {
    still: (name: string, count: number) =>
      `What we put into ${name} is still there (${count === 1 ? '1 thing' : `${count} things`}).`,
    meaning:
      'What you take out is gone from the wall and the draft there at once. An edition that was made keeps what it holds.',
    yours:
      'What came of changes you logged is yours to take out; your team’s leads can take out all of it.',
    whoCan:
      'A supervisor or facilitator of the team can take it out, and whoever logged a change what came of that.',
    takeAll: 'Take it out',
    takeAllOf: (name: string) => `Take it out of ${name}`,
    takeAllIntro: (count: number) =>
      `${count === 1 ? 'It goes' : `All ${count} go`} from the wall and the draft there, and cannot be put back from here. An edition that was made keeps what it holds.`,
    allDone: (name: string) => `What we put into ${name} is taken out.`,
    look: (count: number) => (count === 1 ? 'Look at it first' : `Look at the ${count} one by one`),
    takeOut: 'Take out',
    takeOutOf: (words: string) => `Take out: ${words}`,
    done: 'It is taken out there.',
    saidStill: (name: string) => `What you said by name for ${name} is still there.`,
    said: 'What you said there by name',
    saidMeaning:
      'Everybody there still sees it, with your name. It is yours to take out, and nobody else’s.',
    saidConfidentially:
      'What was said confidentially stays: nobody can see whose it is, so nobody can take it out here.',
  },
  invitation: {
    title: 'An invitation',
    words: (by: string, name: string) =>
      `${by} asks your team to draw the blueprint up together with others: ${name}.`,
    /** For whoever asked. */
    yours: (name: string) =>
      `You asked this team to draw the blueprint up together with others: ${name}.`,
    meaning:
      'What your team learned stays its own until one of its leads puts it in. What it drew up by itself stays as it is, and is there again if the team leaves. Its values and its vision can be read there.',
    whoCan: 'A supervisor or facilitator of the team answers for it.',
    join: 'Join',
    joined: (name: string) => `Your team is in: ${name}.`,
    decline: 'Rather not',
    declined: 'Your team draws it up by itself.',
  },
};
