/** What is said in chat where somebody says what rings true for them; the rest as on the tab. */
export const ringInChat = {
  /** Kept short: what is said in secret is said alone. */
  onlyAlone:
    'What rings true for you is between you and me: write ring true to me in a chat of your own.',
  notAsked: 'Nobody is asking just now whether the themes ring true.',
  chosen: (answer: string) => `✓ ${answer}`,
  mark: (theme: string, answer: string, isChosen: boolean) =>
    `${theme}: ${answer}${isChosen ? ' (chosen)' : ''}`,
  which: (first: number, last: number, of: number) =>
    first === last ? `${last} of ${of}` : `${first} to ${last} of ${of}`,
  chatKeeps:
    'Nobody else is shown this card. Microsoft Teams keeps what stands in this chat, under your name.',
  said: {
    heading: 'What you said',
    none: 'You have said nothing yet.',
    leftOut: (number: number) => (number === 1 ? 'You left one out.' : `You left ${number} out.`),
    until: 'It counts until it is closed, and you can change it until then.',
  },
  actions: {
    open: 'Say what is true for you',
    more: 'The next ones',
    done: 'Done',
    change: 'Change what I say',
  },
};
