/** The words of the page on who can use the app, and what is known to stand in somebody’s way. */

export const accessibility = {
  title: 'Accessibility',
  intro:
    'Small Changes is made to be used by everybody in a team, and aims at the Web Content Accessibility Guidelines 2.2, level AA. Nobody from outside has audited it yet.',
  sections: [
    {
      heading: 'What was tried',
      points: [
        'Each view of the tab, looked at by axe, a tool that finds some of what stands in people’s way, in four looks: light, dark, the high contrast of Teams, and colours chosen by the device.',
        'The journey, a change beside the board, and the way from view to view, with the keyboard alone.',
        'The journey, an open change and these pages, at a width of 320 pixels, which is what remains of a screen enlarged four times; the other views on a phone.',
        'Every chart has a table with the same numbers. Every card in chat has words for where it cannot be drawn.',
        'What moves stays still for whoever asks their device for less movement.',
      ],
    },
    {
      heading: 'What is known to be missing, and what is not known',
      points: [
        'Nobody who relies on a screen reader, a magnifier or speech has tried it yet.',
        'Cards in chat are drawn by Microsoft Teams. They were looked at outside Teams, and not yet in it.',
        'A card in a channel may be renewed while you write in it. Whether Teams then keeps what you typed is not known. In a chat of your own a card is renewed only when you press something on it.',
        'On the tab, barriers, votes, values and the team’s set-up can be read; they are changed in chat.',
        'The tab needs JavaScript. These pages do not.',
        'English is the only language so far.',
      ],
    },
  ],
  tell: {
    heading: 'If something stands in your way',
    said: 'Please say what you wanted to do, where it stopped, and what you use it with. Chat and tab can do most things alike, so the other may help meanwhile.',
    contact: (contact: string) => `Who to tell in your council: ${contact}`,
    noContact:
      'Who to tell: whoever looks after Microsoft Teams in your council, or a supervisor or facilitator of your team.',
  },
};
