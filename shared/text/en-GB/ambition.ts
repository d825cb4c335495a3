/** Values and vision. */

import { verbs } from './page.ts';
import { list } from './phrases.ts';

export const ambition = {
  values: {
    heading: (team: string) => `${team}: our values`,
    intro: 'What we want to see in how we work, each with its opposite.',
    pressOne: 'Press one to change it.',
    none: 'None yet. Anyone in the team can add the first one.',
    opposite: (opposite: string) => `Not: ${opposite}`,
    open: (value: string) => `Change “${value}”`,
    added: (value: string) => `Added: ${value}`,
    full: (count: number) => `These ${count} are the team’s set. Take one away to make room.`,
    change: 'Change a value',
    addedBy: (name: string) => `Added by ${name}.`,
    saved: 'Saved.',
    takenAway: (value: string) => `Taken away: ${value}`,
    changedSince: 'Someone has changed it since. Here it is as it stands now.',
    usedBefore: 'That card was an old one. Your words are still here: press Add it once more.',
    actions: {
      add: 'Add it',
      takeAway: 'Take it away',
      values: 'Our values',
      vision: 'Our vision',
    },
  },
  vision: {
    heading: (team: string) => `${team}: our vision`,
    none: 'Not written yet. Say what you would like to see, in your own words.',
    gathersIt: (allowed: readonly string[]) =>
      `${list(allowed, 'or').replace(/^./, (letter) => letter.toUpperCase())} gather the voices into one line.`,
    intro: 'One line everybody could say by heart. The voices it comes from stay as they are.',
    writtenBy: (name: string) => `Written by ${name}.`,
    saved: 'The vision is saved. Every voice is still there.',
    changedSince:
      'Someone wrote one in the meantime. Your words are still here: save again to use them.',
    voices: 'The voices',
    voiceHeading: 'Add a voice',
    voiceIntro: 'Your own words, with your name. You can take them back at any time.',
    added: 'Your voice is there.',
    gatherHeading: 'Gather into one line',
    voice: (voice: string, name: string) => `“${voice}” – ${name}`,
    noVoices: 'No voice is there yet.',
    yours: 'Your voice',
    open: (voice: string) => `Open “${voice}”`,
    takenBack: 'Your voice is taken back.',
    gone: 'That voice is not there any more.',
    actions: {
      addVoice: 'Add a voice',
      gather: 'Gather into one line',
      takeBack: 'Take it back',
      vision: 'Our vision',
    },
  },

  tab: {
    ambition: {
      title: 'Our values',
      vision: 'Our vision',
      addValue: 'Add a value',
      editOf: (value: string) => `${verbs.edit}: “${value}”`,
    },
  },
};
