/** What Harbour Assessment tried in its weeks, each told to its end, and what it kept for the blueprint. */
import type { HarbourName } from './harbour.ts';
import type { KeptIdea, ToldChange } from './told-team.ts';

export const harbourChanges: readonly ToldChange<HarbourName>[] = [
  {
    title: 'One of us has the duty phone each morning, and nobody else is called out of a visit',
    benefit: 'Families get the whole visit, and whoever rings gets an answer.',
    by: 'tess',
    loggedOn: 8,
    toldAfter: 70,
    plan: {
      why: 'A visit that stops half-way has to be started again, and people tell us less the second time.',
      success: 'A week in which no visit was broken off, and no caller waited more than an hour.',
      steps:
        'Draw up a rota for a month.\nTell the contact centre whom to ring.\nLook at it together each Friday.',
      accountability: 'A line on the wall for each visit that was broken off.',
    },
    won: {
      role: 'Duty manager',
      stance: 'doubtful',
      since: 'supportive',
      say: 'decides',
      approach: 'Offer to try it for one month, and to take the first week ourselves.',
    },
    told: {
      happened:
        'It has held for six weeks. Two visits were broken off, against about five a week before.',
      learned:
        'It works because the rota hangs where everybody sees it, and because the duty manager answers for it, not the person who is out.',
      noticed: 'A health visitor said that she gets the right person the first time she rings.',
      decision: 'keep',
      released: {
        ...{ minutes: 70, people: 6, use: 'direct-work' },
        ...{ basis: 'measured', sureness: 'fairly-sure' },
      },
    },
  },
  {
    title: 'Show families the draft of an assessment before it is final',
    benefit: 'People recognise themselves in what is written, and put right what is not so.',
    by: 'grace',
    loggedOn: 9,
    toldAfter: 63,
    plan: {
      why: 'An assessment decides a lot. It should not be the first time people read what we think.',
      success: 'Most drafts are read together, and the final version has fewer surprises.',
      steps:
        'Plan the reading into the last visit.\nBring a pen.\nAsk what is missing before we ask what is wrong.',
      accountability: 'We bring one draft each month to group supervision.',
    },
    won: null,
    asked: {
      words: 'Four days more for an assessment where a family wants to read the draft.',
      answer: 'yes',
      because: 'Yes, as long as it is noted that the days are for reading.',
    },
    told: {
      happened:
        'Eleven drafts were read together. In eight of them something was put right, mostly small.',
      learned:
        'The talk about the draft was the best talk we had. What we had feared, that people would argue with every line, did not come.',
      noticed:
        'Several parents said that nobody had ever shown them such a thing before it was sent.',
      decision: 'keep',
    },
  },
  {
    title: 'A plain letter before the first visit, with a face and a name on it',
    benefit: 'People know who is coming, and why.',
    by: 'callum',
    loggedOn: 17,
    toldAfter: 49,
    plan: {
      why: 'The standard letter reads like a summons. People are frightened before we have knocked.',
      success:
        'More first visits where somebody opens the door, and fewer worried calls the day before.',
      steps: 'Write it in twelve lines.\nHave it read by the parents’ forum.\nSend it for a month.',
      accountability: 'We count first visits that took place, each week.',
    },
    won: {
      role: 'Communications team',
      stance: 'neutral',
      since: 'supportive',
      say: 'has-a-say',
      approach: 'Show them both letters side by side and ask which one they would rather get.',
    },
    asked: {
      ofRole: 'Communications team',
      words: 'That our own letter may go out in place of the standard one for a month.',
      answer: 'yes',
      because: 'They would like to use it in other teams too.',
    },
    told: {
      happened:
        'Forty letters went out. More first visits took place at the first try than in the month before.',
      learned:
        'The photograph did more than the words. People said they looked for the face at the door.',
      noticed: 'The parents’ forum asked why it had not always been like that.',
      decision: 'keep',
    },
  },
  {
    title: 'Agree sums up to twenty pounds for food and travel ourselves',
    benefit: 'A family that needs a meal today has it today.',
    by: 'callum',
    loggedOn: 21,
    toldAfter: 51,
    plan: {
      why: 'Waiting for a signature costs us an hour, and the family the day.',
      success:
        'Small sums are paid the same day, and the books are in order at the end of the month.',
      steps: 'Agree what counts.\nKeep a list with receipts.\nShow it to finance each month.',
      accountability: 'Two of us look through the list every other Friday.',
    },
    won: {
      role: 'Finance manager',
      stance: 'doubtful',
      say: 'decides',
      approach: 'Bring a month of receipts and show how little it is.',
    },
    asked: {
      ofRole: 'Finance manager',
      words: 'Twenty pounds a time, a hundred a month, for a trial of three months.',
      answer: 'not-yet',
      because:
        'Two signatures are asked for since the last audit, and the limits are looked at in the new year.',
    },
    told: {
      happened:
        'We did not get the yes. We keep five vouchers in the office instead, signed beforehand.',
      learned:
        'Vouchers help with food and not with travel. Nobody we asked could say where the limit came from.',
      decision: 'adapt',
    },
  },
  {
    title: 'A quiet hour for writing on Tuesday and Thursday afternoons',
    benefit: 'Assessments are written in the day and not in the evening.',
    by: 'dev',
    loggedOn: 22,
    toldAfter: 63,
    plan: {
      why: 'We write with one ear on the office, and finish at home. Tired people write worse and listen worse.',
      success: 'Fewer evenings with the laptop, and assessments that are shorter.',
      steps:
        'Book the small room.\nPut phones on the desk of whoever has duty.\nTry it for six weeks.',
      accountability: 'We ask each other on Fridays how many evenings it was.',
    },
    won: null,
    told: {
      happened:
        'On most days six of us sat down. In the fourth week a training day was put over it, and it took two weeks to come back.',
      learned:
        'An hour that everybody has is kept. Before, each of us had an hour of our own, and it went first.',
      decision: 'keep',
      released: {
        ...{ minutes: 60, people: 7, use: 'other-work' },
        ...{ basis: 'estimated', sureness: 'fairly-sure' },
      },
    },
  },
  {
    title: 'A huddle of fifteen minutes every morning at nine',
    benefit: 'Everybody knows what the day brings.',
    by: 'ruth',
    loggedOn: 24,
    toldAfter: 50,
    plan: {
      why: 'We hear of each other’s hard visits after they happened.',
      success: 'Nobody goes to a hard visit without having talked about it.',
      steps: 'Stand up, no laptops.\nThree questions.\nStop at a quarter past.',
      accountability: 'After three weeks we ask whether anybody would miss it.',
    },
    won: null,
    told: {
      happened: 'For three weeks we stood there, and half of us were on the road by then.',
      learned:
        'What we wanted was somebody to talk to before a hard visit. A meeting at a set time is not that.',
      decision: 'stop',
    },
  },
  {
    title: 'A colleague to think aloud with for ten minutes before a hard visit',
    benefit: 'We arrive with a plan and a clear head.',
    by: 'ola',
    loggedOn: 30,
    toldAfter: 55,
    plan: {
      why: 'How the first minutes go decides a lot, for the family as for us.',
      success: 'Whoever asks finds somebody, also by phone from the car.',
      steps: 'A list of who is reachable when.\nThree questions on a card.\nNo notes are taken.',
      accountability: 'A tick on the wall for each talk, nothing more.',
    },
    won: null,
    told: {
      happened: 'Nineteen talks in five weeks, most of them by phone. Twice nobody was reachable.',
      learned:
        'Ten minutes are enough. It goes best with somebody who does not know the family and so asks simple things.',
      decision: 'adapt',
    },
  },
  {
    title: 'Ask parents what they would like to be called, and write it at the top',
    benefit: 'Respect from the first line on.',
    by: 'bronwen',
    loggedOn: 37,
    toldAfter: 48,
    plan: {
      why: 'A stranger with a form who gets the name wrong has lost us the first ten minutes.',
      success: 'The next worker knows it without asking.',
      steps: 'One question at the first visit.\nOne line at the top of the page.',
      accountability: 'We look at ten pages at the end of the month.',
    },
    won: null,
    told: {
      happened: 'The line was filled in on nine of ten pages.',
      learned: 'It takes a minute, and it alters how we write the rest.',
      noticed: 'Parents said that nobody had asked them before.',
      decision: 'keep',
    },
  },
];

export const harbourKept: KeptIdea<HarbourName> = {
  title: 'One chronology that health, schools and we all write in',
  benefit: 'Families tell it once, and nobody finds out by accident.',
  by: 'imran',
  loggedOn: 45,
  beyond: 'system',
};
