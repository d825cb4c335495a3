/** How a team is set up, who may do what, and what it can take with it. */
import type { Rhythm } from '../../domain/journey/months.ts';
import type { Permission, Role, Verb } from '../../domain/permissions.ts';
import { list, type Words } from './phrases.ts';

export const team = {
  setUp: {
    heading: (team: string) => `${team}: set up`,
    intro: 'Everything works as it is. Change what you like, whenever you like.',
    readOnly: (allowed: readonly string[]) =>
      `${list(allowed, 'or').replace(/^./, (letter) => letter.toUpperCase())} can change this. Ask one of them, and they can do it in a moment.`,
    rows: {
      council: 'Council',
      supervisors: 'Supervisors',
      facilitators: 'Facilitators',
      leaders: 'Leaders',
      guests: 'Guests',
      weeks: (weeks: number) => `${weeks} weeks`,
      workshops: 'Workshops',
      checkIn: 'Check-in',
      rhythm: 'After the weeks',
      pause: 'Pause',
    },
    notNamed: 'Not named yet',
    nobody: 'Nobody yet',
    noWorkshops: 'No dates yet',
    starts: (day: string) => `From ${day}`,
    checkIn: (weekday: string, time: string) => `${weekday}s at ${time}`,
    rhythms: {
      monthly: 'Once a month, with what moved told in the channel',
      none: 'Nothing more by itself',
    } satisfies Words<Rhythm>,
    pausedUntil: (day: string | null) => (day === null ? 'Until you say so' : `Until ${day}`),
    people: list,
    andMore: (names: readonly string[], more: number) => `${names.join(', ')} and ${more} more`,
    actions: {
      council: 'Change the council',
      people: 'Change the people',
      dates: 'Change the dates',
      checkIn: 'Change the check-in',
      pause: 'Pause the team',
      resume: 'Resume',
      back: 'Back to set-up',
    },
    saved: {
      council: 'The council’s name is saved.',
      people: 'The people are saved.',
      'one-person': (name: string, role: string) => `${name} is a ${role} now.`,
      taken: (name: string) => `${name} waits outside the team again.`,
      dates: 'The dates are saved.',
      'check-in': 'The check-in is saved.',
      pause: 'The team is paused from today. I ask nobody anything, and the week count waits.',
      resume: 'The team goes on. The week count runs again, and so do its check-ins.',
    },
    notPaused: 'The team was not paused. Here is how it stands.',
    lead: {
      heading: (team: string) => `${team}: set up`,
      intro: 'Nobody looks after this team’s set-up yet. Shall I put you down?',
      take: 'Yes, put me down',
      done: (name: string) =>
        `${name} looks after this team’s set-up now, as its supervisor. That can be changed at any time.`,
      taken: 'Somebody has just taken it on. Here is how it stands.',
    },
    guests: {
      notice: (count: number) =>
        count === 1
          ? 'A guest of the council waits to be added to the team. Until then I ask them nothing and show them nothing.'
          : `${count} guests of the council wait to be added to the team. Until then I ask them nothing and show them nothing.`,
      waiting: (names: string) => `Not added yet: ${names}`,
      added: (names: string) => `Added: ${names}`,
    },
    outsideTeam: 'Guest, not in the team',
    openPerson: (name: string) => `Change what ${name} does`,
    giveBack: {
      action: (name: string, role: string) => `${name}: ${role} again`,
      notice: (name: string, role: string) =>
        `${name} is back in the team, and was ${role} before. A supervisor or facilitator can make them ${role} again.`,
      done: (name: string) => `${name} has their role back.`,
      heading: 'Somebody is back in your team',
      told: (name: string, team: string, role: string) =>
        `${name} is back in ${team}, and was ${role} before. Their role did not come back with them: you can give it again with one press.`,
      closing: 'There is nothing you have to do. Type set up to see who does what.',
    },
    whichToPause: 'Which team shall I pause?',
    whichToResume: 'Which team goes on?',
    forms: {
      council: {
        heading: 'Your council',
        intro: 'Its name stands above your team’s board.',
      },
      people: {
        heading: 'Who does what',
        intro:
          'Supervisors get the weekly check-in, facilitators run the workshops, and leaders see what needs their yes. Everybody else is a practitioner.',
      },
      dates: {
        heading: 'The 16 weeks',
        intro: 'Weeks prompt and never lock. Dates can move at any time.',
      },
      'check-in': {
        heading: 'The check-in',
        intro:
          'One short card for supervisors, each week. Nothing comes at weekends, on bank holidays or on workshop days.',
      },
      pause: {
        heading: 'Pause the team',
        intro:
          'From today I ask nobody in the team anything, and the week count waits. What people type to me works as before.',
      },
    },
    notAllListed: (count: number) =>
      `Your team is large: ${count} people are listed here, everyone with a role first.`,
  },

  /** What a team’s leads take with them: the heads of its table, and what stands in a cell. */
  export: {
    heads: {
      id: 'Id',
      title: 'Small change',
      stage: 'Stage',
      strand: 'Strand it answers',
      scope: 'Could we do it?',
      loggedBy: 'Logged by',
      lookedAfterBy: 'Looked after by',
      byWhen: 'By when',
      progressOn: 'Said on',
      earlierGoes: 'What earlier goes taught',
      decision: 'What now',
      minutes: 'Minutes a week it gives back to one person',
      people: 'For how many people',
      use: 'Where that time goes',
      basis: 'How you know',
      sureness: 'How sure you are',
      loggedOn: 'Logged on',
      status: 'On the board?',
    },
    status: { open: 'On the board', withdrawn: 'Taken off the board' },
    goTaught: (go: number, learned: string) => `Go ${go}: ${learned}`,
    noSuchKind: 'That can be taken with you as csv or as json. Please ask for one of them.',
  },

  audit: {
    title: 'Who did what',
    intro:
      'Who did something in this team and when, and never in which words. Only supervisors and facilitators see it. Who raised or grouped barriers, voted or answered the pulse is not in it, nor is what was put in for the blueprint or left out of it, nor who looked at what.',
    show: 'Show who did what',
    earlier: 'Show earlier',
    nothing: 'Nothing was done yet.',
    kinds: { csv: 'Save as a table', json: 'Save as JSON' },
    fileName: 'who did what',
    heads: { when: 'When', who: 'Who', change: 'Small change', what: 'What they did' },
    ofChange: (shortId: string, words: string) => `${shortId}: ${words}`,
    did: {
      'set-up': {
        council: (who: string) => `${who} set the council`,
        people: (who: string) => `${who} set roles, or who is in the team`,
        dates: (who: string) => `${who} set the team’s dates`,
        'check-in': (who: string) => `${who} set when check-ins come`,
        pause: (who: string) => `${who} paused the team`,
        resume: (who: string) => `${who} ended the team’s pause`,
      },
      ambition: {
        'added-value': (who: string) => `${who} added a value`,
        'changed-value': (who: string) => `${who} changed a value`,
        'took-value-away': (who: string) => `${who} took a value away`,
        'wrote-vision': (who: string) => `${who} wrote the vision`,
        'added-voice': (who: string) => `${who} gave the vision a voice`,
        'took-voice-back': (who: string) => `${who} took a voice back`,
      },
      strands: {
        'opened-vote': (who: string) => `${who} opened a vote`,
        'closed-vote': (who: string) => `${who} closed the vote`,
        'chose-strands': (who: string) => `${who} chose the mission strands`,
        'ended-strand': (who: string) => `${who} ended a strand`,
        'named-mission': (who: string) => `${who} said what a strand wants instead`,
      },
      team: {
        'took-table': (who: string) => `${who} took the team’s changes away as a table`,
        'took-everything': (who: string) => `${who} took all the team has away, as JSON`,
        'took-audit-table': (who: string) => `${who} took “Who did what” away as a table`,
        'took-audit-list': (who: string) => `${who} took “Who did what” away as JSON`,
        'decided-name': (who: string) => `${who} decided about words with a name in them`,
        'was-forgotten': (who: string) => `${who} was forgotten`,
        'asked-to-end': (who: string) => `${who} asked for all the team has to be deleted`,
        'kept-it': (who: string) => `${who} kept what the team has`,
        'printed-cards': (who: string) => `${who} took the team’s barriers away as cards to print`,
        'joined-programme': (who: string) =>
          `${who} joined a blueprint of several teams for the team`,
        'left-programme': (who: string) => `${who} left a blueprint of several teams for the team`,
        'declined-invitation': (who: string) =>
          `${who} chose for the team not to join a blueprint of several teams`,
        'printed-evidence': (who: string) => `${who} took what was put in away as cards to print`,
      },
    },
  },

  tab: {
    workshop: {
      key: 'The key W begins workshop mode on this device',
    },
    team: {
      title: 'How the team is set up',
      settings: 'Council and weeks',
      people: 'People',
      roles: {
        supervisor: 'Supervisors',
        facilitator: 'Facilitators',
        leader: 'Leaders',
        practitioner: 'Practitioners',
      },
      roleMeans: {
        supervisor:
          'Look after how the team is set up, and hear from the bot once a week, and once a month after the weeks.',
        facilitator: 'Help the team along. They can do what supervisors can.',
        leader: 'Are asked for the yes that a change needs.',
        practitioner: 'Log small changes, plan them, try them and say what they learned.',
      } satisfies Words<Role>,
      whoMay: {
        title: 'Who may do what',
        what: 'What',
        who: 'Who',
        everyone: 'Everyone',
        nobody: 'Nobody',
        /** What comes after the roles that may do so on some only. */
        onlySome: {
          own: (roles: string) => `${roles}, with one they logged or look after`,
          owned: (roles: string) => `${roles}, with one they look after`,
          added: (roles: string) => `${roles}, with one they added`,
          asked: (roles: string) => `${roles}, when they are asked`,
        } satisfies Readonly<Record<Exclude<Permission, 'yes' | 'no'>, (roles: string) => string>>,
        subjects: {
          changes: 'A small change',
          barriers: 'Barriers and strands',
          ambition: 'Values and vision',
          team: 'The team',
        },
        verbs: {
          'see-board': 'see it on the board',
          'log-change': 'log it',
          'edit-change': 'edit it',
          'plan-change': 'plan it',
          'weigh-change': 'weigh it up',
          'influence-change': 'name who needs to be on board',
          'join-roles': 'say that two names on the influence map are the same role',
          'ask-for-a-yes': 'ask for a yes',
          'answer-ask': 'answer when asked for a yes',
          'link-change': 'say what it answers, and why it is bigger than the team',
          'record-answer': 'tell what somebody outside the team answered',
          'take-change': 'take it on where nobody looks after it',
          'hand-on-change': 'hand it on to somebody',
          'go-again': 'go again with what is adapted',
          'learn-from-change': 'say what happened and what was learned',
          'tell-progress': 'say how it is going',
          'withdraw-change': 'take it off the board',
          'say-thanks': 'say thank you for it',
          'move-change': 'move it to another stage',
          'undo-change': 'undo their own last step',
          'see-check-ins': 'read what check-ins were answered with, and see what arrived',
          'set-up-team': 'change how the team is set up',
          'decide-names': 'decide about words that name somebody who was forgotten',
          'see-overview': 'see their teams beside each other',
          'end-team': 'delete all that the team has, with 30 days’ notice, or keep it',
          'export-team': 'take what the team has with them, as a file',
          'read-audit': 'see who did what',
          'add-value': 'add a value',
          'change-value': 'change a value or take it away',
          'add-voice': 'add their voice to the vision',
          'take-voice-back': 'take their voice back',
          'write-vision': 'gather the voices into one line of vision',
          'raise-barrier': 'raise a barrier',
          'take-barrier-back': 'take a barrier back',
          'theme-barriers': 'group barriers into themes',
          'open-vote': 'open a vote',
          'cast-ballot': 'vote',
          'close-vote': 'close it',
          'choose-strands': 'choose the mission strands',
          'name-mission': 'say what a strand wants instead',
          'end-strand': 'end a strand',
          'check-in': 'answer the check-in',
          'open-stage': 'open a stage in the channel',
          'answer-pulse': 'answer the pulse',
          'see-pulse': 'see what it shows',
        } satisfies Words<Verb>,
        list,
      },
      takeWithYou: {
        title: 'Take it with you',
        intro:
          'What the team has, as a file to keep or for another system. People’s names are in it, so please keep it where your council keeps such things.',
        kinds: { csv: 'A table for a spreadsheet', json: 'Everything, as JSON' },
        saved: (file: string) =>
          `${file} goes to where files are saved. If it is not there, Teams kept it back: please open Teams in a browser and press again.`,
        about:
          'The table has every change, one a row. “Everything” has the barriers, strands, values, check-ins and pulse too. Nobody’s votes are in either, nor a thank-you that was not shared. In the table, words that a spreadsheet would take for a formula have an apostrophe before them.',
      },
      choose: 'Please choose',
    },
  },
};
