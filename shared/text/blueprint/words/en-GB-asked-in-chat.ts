/** What is answered in chat to whoever asks about a blueprint: who signs it, who sees it, who is in it, and what became of an idea. */
import type { BlueprintAskAnswer } from '../../../domain/blueprint/blueprint.ts';
import type { AskedAbout } from '../../commands/of-blueprint/asked-about.ts';

type Words<Name extends string> = Readonly<Record<Name, string>>;

function list(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** Of many a message names some. */
function few(names: readonly string[]): string {
  const more = names.length - 6;
  return list(more < 2 ? names : [...names.slice(0, 6), `${more} others`]);
}

function count(number: number, one: string, several: string): string {
  return number === 1 ? `1 ${one}` : `${number} ${several}`;
}

export const askedInChat = {
  actions: {
    openPeople: 'See who is named, in the tab',
    openAsks: 'Open what is asked, in the tab',
    openWord: 'Open it, to save as a Word file',
    openEdition: (n: number) => `Open edition ${n} in the tab`,
    leaveOut: 'Leave it out',
    keepIn: 'Keep it as it is',
    takeBack: (at: number) => `Take ${at} back`,
  },
  /** Of a change of whoever asks. */
  went: {
    heading: 'What became of it',
    all: 'What became of what is yours',
    none: 'You have not logged a small change that is on the board, and you look after none.',
    noneFits: 'I did not find those words in anything of yours. Here is what is yours.',
    putIn: 'It is put in, to be made sense of together.',
    stands: (stage: string) => `It is in ${stage}, and not in the blueprint so far.`,
    ended: (how: string) => `${how}. It is not in the blueprint so far.`,
    inTeam: (team: string, said: string) => `${team}. ${said}`,
    more: (number: number) => `${number} more are on the board.`,
    said: (number: number) =>
      `${count(number, 'thing', 'things')} you said by name hang on the wall. To see them, type my reflections.`,
  },
  editions: {
    heading: (name: string) => `Editions of the blueprint of ${name}`,
    none: 'No edition has been made yet. An edition keeps the blueprint as it stands, so that it can be put to the council and signed.',
    edition: (n: number, day: string) => `Edition ${n} of ${day}`,
    signed: (by: readonly string[]) => `Signed by ${few(by)}.`,
    signature: (name: string, as: string, day: string) => `${name} (${as}) on ${day}`,
    unsigned: 'Nobody has signed it yet.',
    who: 'Who signs, and who makes an edition',
    signs: (names: readonly string[]) =>
      names.length === 0
        ? 'Nobody is named to answer for the council yet, so nobody can sign.'
        : `${few(names)} ${names.length === 1 ? 'answers' : 'answer'} for the council, and can sign.`,
    makes: (names: readonly string[]) =>
      `${few(names)} ${names.length === 1 ? 'looks' : 'look'} after the blueprint, and can make an edition.`,
    inTab:
      'An edition is made and signed in the tab, where it is read first: nothing is signed in chat.',
    mayMake: 'You can make one: Make an edition is above the draft.',
    mayNotMake: 'There is nothing to make an edition of before a first pillar.',
    maySign: (editions: readonly string[]) =>
      editions.length === 1
        ? `Edition ${list(editions)} waits for your name.`
        : `Editions ${list(editions)} wait for your name.`,
    mayNot: 'Neither is yours to do, so ask one of them.',
  },
  people: {
    heading: (name: string) => `Who stands for the blueprint of ${name}`,
    looksAfter: 'Looks after it',
    answers: 'Answers for the council',
    inNoTeam: 'in none of its teams',
    leads: 'a lead of one of its teams, for as long as nobody is named',
    nobodyAnswers: 'Nobody is named yet.',
    mayName:
      'You can name somebody: under Draw up in the tab, press Name somebody. It may be a head of service or a director who is in no team.',
    mayNotName: (names: readonly string[]) =>
      `Somebody is named in the tab, under Draw up, by whoever looks after it. That may be a head of service or a director who is in no team. Ask ${few(names)}.`,
  },
  seen: {
    heading: (name: string) => `Who sees the blueprint of ${name}`,
    who: 'Who can read it',
    teams: (names: readonly string[]) => `Everybody in ${few(names)}.`,
    named: (names: readonly string[]) => `${few(names)}, named for it from outside its teams.`,
    nobodyElse: 'Nobody else in the app. A Word file, a print or a page on a screen goes further.',
    what: 'What they see there of you',
    putIn:
      'What your team put in, as what the team learned: its words, the team and the change, and no name of whoever logged it. Nothing leaves your team before one of its leads puts it in.',
    small: 'In a small team, colleagues may know whose idea it was all the same.',
    byName:
      'Your name stands on the wall beside what you said for it by name. What you said confidentially has no name there, or anywhere.',
    owned:
      'In the document, your name stands if you look after an experiment, say what you will do for a pillar, or sign.',
    rest: 'They see nothing else of your team, neither its board nor its check-ins. Whoever leads in your own team sees what your team sees. Type privacy for all of that.',
  },
  teams: {
    heading: (name: string) => `The teams of the blueprint of ${name}`,
    in: (day: string) => `It is in, and put in what it learned on ${day}.`,
    nothing: 'It is in, and has put nothing in yet.',
    asked: 'It is asked to join, and has not answered.',
    putsIn: 'Any supervisor or facilitator of a team puts in what it learned, in the tab.',
    allIn: 'Every team that is in has put in what it learned.',
    alone: 'Your team draws it up by itself.',
    invited: (name: string, by: string) =>
      `${by} asks it to draw one up together with other teams: ${name}. Any supervisor or facilitator of it can answer in the tab.`,
  },
  learned: {
    heading: (team: string) => `What ${team} learned`,
    others: 'What the other teams learned',
    only: 'Only what was put in to be made sense of together: the rest stays in the team.',
    nothing: (team: string) => `${team} has put nothing in yet that says what it learned.`,
    noSuch: (teams: readonly string[]) =>
      `I know of no such team in a blueprint of yours. There ${teams.length === 1 ? 'is' : 'are'} ${few(teams)}.`,
    noOthers: 'There is no other team in your blueprint.',
    of: (id: string, title: string | null) => (title === null ? id : `${id}, ${title}`),
    more: (number: number) => `${number} more hang on the wall.`,
  },
  asks: {
    heading: (name: string) => `What the blueprint of ${name} asks for`,
    none: 'Nothing is asked for in the blueprint yet.',
    noneOf: 'The blueprint asks nothing of whom you named. Here is all it asks for.',
    of: (role: string) => `Of whom: ${role}`,
    open: 'Not answered yet.',
    answers: {
      yes: (day: string, because: string | null) =>
        because === null ? `Yes, on ${day}.` : `Yes, on ${day}: ${because}`,
      'not-yet': (day: string, because: string | null) =>
        because === null ? `Not yet, on ${day}.` : `Not yet, on ${day}: ${because}`,
    } satisfies Readonly<
      Record<BlueprintAskAnswer, (day: string, because: string | null) => string>
    >,
    more: (number: number) => `${number} more stand in the blueprint.`,
    changes: 'Asked for a small change',
    given: 'Whoever answers for the council gives the answer, and it may be for somebody else.',
  },
  answer: {
    heading: 'To answer for the council',
    may: 'You answer for the council here. An answer and what you will do for a pillar are written in the tab, under Draw up, where everybody reads them. Small Changes keeps nothing of what you typed here.',
    mayNot: (names: readonly string[]) =>
      names.length === 0
        ? 'Answers and commitments are for whoever answers for the council, and nobody is named for that yet.'
        : `Answers and commitments are for whoever answers for the council: ${few(names)}.`,
    open: 'What waits for an answer',
    none: 'No ask waits for an answer.',
  },
  /** With what else waits for a yes of whoever asks. */
  waits: {
    heading: 'For the council',
    of: (asks: number, editions: readonly string[]) =>
      [
        ...(asks === 0 ? [] : [`${count(asks, 'ask waits', 'asks wait')} for an answer.`]),
        ...(editions.length === 0
          ? []
          : [
              editions.length === 1
                ? `Edition ${list(editions)} waits for your name.`
                : `Editions ${list(editions)} wait for your name.`,
            ]),
      ].join(' '),
  },
  leaveOut: {
    heading: (id: string) => `Leave ${id} out?`,
    intro:
      'It stays on your board. Where it was put in, its words go from the wall and the blueprint’s sources for everybody. What comes of it later stays out, too. An edition that was made keeps what it says.',
    nothingYet: 'It has taught nothing yet that could go in.',
    already: (id: string) =>
      `${id} is left out, and so is what comes of it later. To have all of it in again, write: let ${id} in again. One thing of it can be let in again in the tab.`,
    forAuthor: (id: string) =>
      `${id} is left out, and so is what comes of it later. Only whoever logged it can let it in again.`,
    done: (id: string) =>
      `${id} is left out, and its words are gone from there. What comes of it later stays out, too. To have it in again, write: let ${id} in again.`,
    kept: 'Fine. Nothing has changed.',
    mayNot: (id: string, names: readonly string[]) =>
      `Whoever logged ${id} can leave it out, and so can the team’s leads. Ask ${few(names)}.`,
    isIn: (id: string) => `${id} is let in again. It comes in with what is put in next.`,
    isPartlyIn: (id: string) =>
      `What whoever logged ${id} left out stays out: only they can let it in again. All else of it comes in with what is put in next.`,
    nothingOut: (id: string) =>
      `Nothing of ${id} is left out. What it teaches comes in with what is put in next.`,
    mayNotLetIn: (id: string, names: readonly string[]) =>
      `Whoever logged ${id} can let it in again, and so can the team’s leads what a lead left out. Ask ${few(names)}.`,
    more: (number: number) => `And ${number} more.`,
  },
  word: 'The Word file is made in the tab, so that it says what the blueprint says at that moment. Open it there, press Save as a Word file, and print that file where you want it on paper: Teams does not print its tabs. I cannot send files myself.',
  mine: {
    heading: 'What you said by name',
    intro: 'It hangs on the wall, with your name, for everybody who makes sense of it.',
    none: 'Nothing that you said by name hangs on the wall.',
    confidential:
      'What was said confidentially is not here: nobody can tell whose it is, so it cannot be taken back.',
    change: 'A small change is taken off the board on its own card.',
    more: (number: number) => `${number} more are on the wall in the tab.`,
  },
  stop: (id: string) =>
    `Nothing has ended: ${id} ends once what it taught is told. Stop is chosen below, and you can choose otherwise.`,
  meaning: {
    heading: 'Words we use',
    of: {
      blueprint: 'A blueprint says what your teams want together, and what they try for it.',
      pillar: 'A pillar is an area you want to be different, put as what you want instead.',
      experiment:
        'An experiment is one thing you try for a pillar, to learn whether what you believe about it is so.',
      edition:
        'An edition keeps the blueprint as it stood on a day, to be put to the council and signed.',
      signal: 'A signal is what you watch to see whether an experiment works: nobody aims for it.',
      round:
        'A round is one time of making sense together of what was put in; the next begins afresh.',
      cycle: 'A cycle is one time of trying an experiment, and of telling what happened.',
      theme: 'A theme is what several things on the wall have in common, with a name.',
      steward: 'Whoever looks after the blueprint names people, opens votes and makes editions.',
      leader: 'Whoever answers for the council answers its asks, commits to pillars and signs.',
      draft: 'The draft is the blueprint as it is now; it goes on when an edition is made.',
      wall: 'On the wall hangs what was put in and said, to be sorted and given names together.',
      reflection: 'A reflection is what helped or got in the way, by name or confidentially.',
      ask: 'An ask is what the blueprint needs of somebody who can give it.',
      commitment: 'A commitment is what somebody who answers for the council will do for a pillar.',
      barrier:
        'A barrier is something that gets in the way of time with children and families, raised by name or confidentially.',
      strand: 'A strand is a theme of barriers that your team chose to work on first.',
      stage:
        'A stage is how far a small change is, and which part of the 16 weeks your team is in: Mission, Develop, Influence, Grow.',
      mission:
        'Mission is the first stage: your team finds out what gets in the way, chooses its strands and logs small changes.',
    } satisfies Words<AskedAbout>,
  },
};
