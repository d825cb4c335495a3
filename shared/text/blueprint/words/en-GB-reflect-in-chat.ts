/** What is said in chat where somebody says what helped or got in the way; the rest as on the tab and of a barrier. */
import type { BarrierKeeping } from '../../../domain/barriers/barriers.ts';

export const reflectInChat = {
  intro: 'It hangs on the wall where you make sense of what was learned.',
  introFor: (team: string) => `It hangs on the wall where ${team} makes sense of what was learned.`,
  /** Before one of the two above. */
  onDraft: (where: string) =>
    `What does the draft leave out? Say what helped or got in the way, as you know it. ${where}`,
  keeps: {
    'by-name': 'By name: everybody who makes sense of it sees the words and my name',
    confidential: 'Confidentially: they see the words, and nobody can see whose they are',
  } satisfies Readonly<Record<BarrierKeeping, string>>,
  typedInChat:
    'Microsoft Teams keeps what you typed in this chat, under your name. To say it confidentially, type reflect by itself and write in the box that opens.',
  byNameHere:
    'Here, it is said by name. To say it confidentially, write reflect to me in a chat of your own.',
  submitByName: 'Say it by name',
  said: 'It is said, without your name.',
  nextByName: 'It hangs on the wall now. Where it belongs there is for everybody to say.',
  nextConfidential:
    'It joins the wall with what others said. Only the words and the week are kept. Nothing leads back to you, so it cannot be changed or taken back, and I do not repeat it here.',
  actions: {
    say: 'Say what helped or hindered',
    another: 'Say something else',
    backToDraft: 'Back to the draft',
  },
};
