/** The words of a local blueprint and its experiments in chat. */
import type { NextStep } from '../../../domain/blueprint/where-it-stands.ts';
import type { GatheredKind } from '../../../domain/gathered/gathered.ts';
import type { ProgrammeRole } from '../../../domain/permissions.ts';
import type { Decision } from '../../../domain/small-change/content/learning.ts';
import { sinceWords } from './en-GB-since.ts';

type Words<Name extends string> = Readonly<Record<Name, string>>;

function list(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

function count(number: number, one: string, several: string): string {
  return number === 1 ? `1 ${one}` : `${number} ${several}`;
}

/** Of many a message names some. */
function few(names: readonly string[]): readonly string[] {
  const more = names.length - 4;
  return more < 2 ? names : [...names.slice(0, 4), `${more} others`];
}

function ofBlueprint(pillars: readonly string[]): string {
  const titles = few(pillars.map((title) => `“${title}”`));
  return `the blueprint’s ${pillars.length === 1 ? 'pillar' : 'pillars'} ${list(titles)}`;
}

function begins(experiments: readonly string[]): string {
  return `${list(few(experiments))} ${experiments.length === 1 ? 'begins' : 'begin'} with it`;
}

export const blueprintInChat = {
  /** After “If we”, of a change whose title does not read on there. */
  tryThis: (title: string) => `try “${title}”`,
  actions: {
    blueprint: 'The blueprint',
    experiments: 'Experiments',
    sensemaking: 'Making sense of it',
    openBlueprint: 'Open the blueprint in the tab',
    openDrawUp: 'Open Draw up in the tab',
    openWall: 'Open the wall in the tab',
    openGather: 'Open what we learned in the tab',
    sign: (n: number) => `Look at edition ${n}, to sign it`,
    openExperiment: (id: string) => `Open ${id}`,
    backTo: (id: string) => `Back to ${id}`,
  },
  since: sinceWords,
  page: {
    heading: (name: string) => `The blueprint of ${name}`,
    intro: 'What we want, and what we try for it.',
    none: 'There are no pillars yet. They are drawn up from themes, once what you learned has been sorted and given names.',
    noExperiments: 'Nothing is tried for it yet.',
    more: (number: number) =>
      number === 1 ? 'One more experiment is in the tab.' : `${number} more are in the tab.`,
    toSign: (editions: readonly string[]) =>
      editions.length === 1
        ? `Edition ${list(editions)} waits for your name. It is signed on its own page, where you read it first.`
        : `Editions ${list(editions)} wait for your name. Each is signed on its own page, where you read it first.`,
  },
  experiments: {
    heading: (name: string) => `Experiments of ${name}`,
    intro: 'Watched, and never aimed for. Keep, adapt and stop are all good ends.',
    none: 'There are no experiments yet. One begins under a pillar of the blueprint.',
    more: (number: number) =>
      number === 1 ? 'One more is in the tab.' : `${number} more are in the tab.`,
  },
  experiment: {
    noSuch: (id: string) => `There is no ${id} in a blueprint of yours.`,
    which: (id: string) => `There is an ${id} in several blueprints. Which one?`,
    believe: 'What we believe',
    watched: 'What we watch',
    lastCycle: (n: number) => `What cycle ${n} taught`,
    understood: (words: string) => `We understand now: ${words}`,
    happened: (words: string) => `What happened: ${words}`,
    learned: (words: string) => `What we learned: ${words}`,
    surprised: (words: string) => `What surprised us: ${words}`,
    triedBy: 'Who tries it',
    wantedBy: 'Who would like to try it',
    openChange: (id: string) => `Open ${id}`,
    isTriedIn: (id: string, team: string) =>
      `${id} tries it, on the board of ${team}. What you learn comes back into the blueprint.`,
    taken: 'You look after it now. Thank you.',
  },
  cycle: {
    heading: (id: string) => `A look at ${id}`,
    /** A cycle is told once. */
    toldBy: (n: number, by: string | null) =>
      by === null
        ? `Cycle ${n} was told meanwhile, and stands below.`
        : `${by} told cycle ${n} meanwhile, and it stands below.`,
    youTold: (n: number) => `You have told cycle ${n} already, and it stands below.`,
    youWrote: (words: readonly string[]) =>
      words.length === 0 ? '' : `Nothing of yours was kept. You wrote: “${words.join(' ')}”`,
    lookAgain:
      'The experiment has changed since. Your words are still here: look, and tell it then.',
    nothingRuns: (id: string) => `${id} is not under way, so there is no cycle to tell just now.`,
    told: {
      keep: 'Told. It is kept, and has ended as an experiment: what it taught stays.',
      adapt: 'Told. The next cycle has begun.',
      stop: 'Told. It has ended, and what it taught stays: that is worth as much.',
    } satisfies Words<Decision>,
    skipped: (day: string) => `That is fine. You look at it on ${day}.`,
  },
  review: {
    heading: 'A look at your experiments',
    summary: 'A look at an experiment',
    today: (experiments: readonly string[]) =>
      `Today you look at ${list(experiments)}. A few minutes are enough.`,
    look: (id: string) => `Look at ${id}`,
    /** Once, in the check-in that follows; then no more is said of it. */
    leftOpen: (experiments: readonly string[]) =>
      `${list(experiments)} ${experiments.length === 1 ? 'was' : 'were'} to be looked at. Whenever it suits you.`,
    closing: 'Type stop if you want no messages from me.',
  },
  /** In the check-in of the week before the last, in which the team makes sense of it. */
  goesIn: {
    heading: 'What of ours goes in?',
    counted: (all: number, kinds: readonly string[]) =>
      `Next week you make sense of what you learned. ${count(all, 'thing', 'things')} would go in: ${list(kinds)}.`,
    kinds: {
      learned: (number) => `${number} learned`,
      happened: (number) => `${number} on what happened`,
      noticed: (number) => `${number} on what was noticed`,
      reflection: (number) => `${number} said for it`,
      'for-the-blueprint': (number) => `${number} kept for the blueprint`,
      'barrier-theme': (number) => count(number, 'theme of barriers', 'themes of barriers'),
      needed: (number) => `${number} on who was needed`,
      'not-yet': (number) => `${number} on a yes that has not come yet`,
      stuck: (number) => `${number} waiting for long`,
      time: (number) => `${number} on time given back`,
    } satisfies Readonly<Record<GatheredKind, (number: number) => string>>,
    stays:
      'Nothing leaves the team until one of its leads puts it in, and any of it can be left out.',
    look: 'Look at what goes in',
    isIn: (day: string) => `What your team learned was put in on ${day}, to be made sense of.`,
  },
  /** In the last week, to whoever looks after it. */
  pack: {
    ready: (things: number, teams: number | null) =>
      `The pack is ready: ${count(things, 'thing', 'things')}${
        teams === null ? '' : ` from ${count(teams, 'team', 'teams')}`
      }. It hangs on the wall, to be sorted together.`,
    notIn: (teams: readonly string[]) =>
      `What ${list(few(teams))} learned can still be put in by any supervisor or facilitator there.`,
    nothingIn: (teams: readonly string[]) =>
      `This is the week to make sense of what was learned, and what ${list(few(teams))} learned is not put in yet: any supervisor or facilitator there can do that.`,
    /** Before the first of these, to whoever may have heard the others. */
    allIn: 'What was still to come is in now.',
    of: (name: string, words: string) => `${name}: ${words}`,
    print: 'Print the cards',
    room: 'Show it to a room',
  },
  /** In the channel, in the week after the last. */
  draft: {
    heading: (name: string) => `The blueprint of ${name}: a draft`,
    summary: 'The draft of your blueprint',
    intro: 'This is a draft, and there is a week to say what is missing in it or not right.',
    experiments: (number: number) =>
      number === 0 ? 'No experiment yet' : count(number, 'experiment', 'experiments'),
    sayMissing: 'Say what is missing',
    wasThere: 'A draft of the blueprint',
    gone: 'A draft stood here. How things are now is in the Blueprint view.',
  },
  /** Of a small change, to whoever logged it or looks after it. */
  went: {
    into: {
      taught: (pillars: readonly string[]) => `What it taught went into ${ofBlueprint(pillars)}`,
      itself: (pillars: readonly string[]) => `It went into ${ofBlueprint(pillars)}`,
      experiment: (experiments: readonly string[]) => `${begins(experiments)}.`,
    },
    and: (into: string, experiments: readonly string[]) => `${into}, and ${begins(experiments)}.`,
  },
  /** Of a small change, to whoever logged it. */
  leftOut:
    'Somebody who leads your team left something of it out of what you put in for the blueprint. It stays in your team, and you can ask them why.',
  told: {
    heading: 'About the blueprint',
    named: {
      leader: (by: string, name: string) =>
        `${by} has named you to answer for the council in the blueprint of ${name}. You can say what you will do for a pillar, and sign editions.`,
      steward: (by: string, name: string) =>
        `${by} has named you to look after the blueprint of ${name}. You can name people, tell cycles and begin rounds.`,
    } satisfies Readonly<Record<ProgrammeRole, (by: string, name: string) => string>>,
    asked: (by: string, team: string, name: string) =>
      `${by} asks ${team} to draw the blueprint up together with others: ${name}. Any supervisor or facilitator can answer in the Blueprint view.`,
    somebody: 'Somebody',
    closing: 'Type stop if you want no messages from me.',
  },
  sensemaking: {
    heading: (name: string) => `Making sense of it: ${name}`,
    putIn: (things: number, teams: number, of: number) =>
      of < 2
        ? `${count(things, 'thing hangs', 'things hang')} on the wall.`
        : `${count(things, 'thing hangs', 'things hang')} on the wall, and ${teams} of ${of} teams put theirs in.`,
    sorted: (sorted: number, of: number) =>
      `${sorted} of ${of} ${sorted === 1 ? 'has' : 'have'} a place there.`,
    themes: (number: number) =>
      number === 1 ? 'One theme has a name.' : `${number} themes have names.`,
    drawn: (pillars: number, experiments: number) =>
      `${count(pillars, 'pillar is', 'pillars are')} drawn up, with ${count(experiments, 'experiment', 'experiments')}.`,
    next: {
      'put-in':
        'Next: a supervisor or facilitator looks at what your team learned, and presses Put these in.',
      sort: 'Next: give what is still waiting a place on the wall. Many hands at once are fine.',
      name: 'Next: put together what belongs together, and give it a name.',
      'say-what-is-going-on': 'Next: say of each theme what you think is going on.',
      'ring-true':
        'Next: ask whether what is said of the themes rings true. Whoever looks after the blueprint opens that on the wall.',
      ringing:
        'Now: say of each theme whether it is true for you, on the wall or in a chat of your own with me.',
      choose:
        'Next: vote on which themes to begin with. Whoever looks after the blueprint opens that on the wall.',
      voting: 'Now: give your five votes on the wall to the themes to begin with.',
      'draw-up': 'Next: draw up a pillar from a theme: what do you want there instead?',
      propose:
        'Next: add an experiment under a pillar, the smallest that would teach you something.',
      start: 'Next: say what you believe of an experiment and who looks after it, and start it.',
      'go-on': 'Next: look at each experiment on its day. The tab has all of it.',
    } satisfies Words<NextStep>,
  },
};
