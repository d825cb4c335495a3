/** What Hillside Looked After tried in its weeks, each told to its end, and what it kept for the blueprint. */
import type { HillsideName } from './hillside.ts';
import type { KeptIdea, ToldChange } from './told-team.ts';

export const hillsideChanges: readonly ToldChange<HillsideName>[] = [
  {
    title: 'Life story work has an afternoon of its own every other week',
    benefit: 'Children find out where they come from while it matters to them.',
    by: 'mei',
    loggedOn: 8,
    toldAfter: 76,
    plan: {
      why: 'It is the work we came for, and the first to go when a week is full.',
      success: 'Every child who wants it has had two afternoons by the summer.',
      steps:
        'Fix the afternoons for a term.\nNobody books meetings into them.\nShare a box of materials.',
      accountability:
        'We count afternoons that took place, and say aloud what was put over the others.',
    },
    won: {
      role: 'Service manager',
      stance: 'neutral',
      since: 'champion',
      say: 'decides',
      approach: 'Invite her to come along for an hour with one of us.',
    },
    asked: {
      words: 'That no meeting of the service is put into those afternoons until the summer.',
      answer: 'yes',
      because: 'Yes, and I will say so in the managers’ meeting.',
    },
    told: {
      happened: 'Three of four afternoons took place. One was lost to a court date.',
      learned:
        'It held because somebody above us had said it aloud. A note in our own calendars had never been enough.',
      noticed: 'Carers said that children asked when the next afternoon would be.',
      decision: 'keep',
      released: {
        ...{ minutes: 90, people: 6, use: 'direct-work' },
        ...{ basis: 'measured', sureness: 'sure' },
      },
    },
  },
  {
    title: 'Young people choose where their review is held, and open it themselves',
    benefit: 'It becomes their meeting.',
    by: 'leon',
    loggedOn: 9,
    toldAfter: 64,
    plan: {
      why: 'Eight adults in a meeting room talk about somebody who looks at the table.',
      success: 'More young people come, and stay to the end.',
      steps:
        'Ask four weeks before.\nFind three places that cost nothing.\nWrite the list of points together.',
      accountability: 'We note who opened the meeting, and where it was.',
    },
    won: {
      role: 'Independent reviewing officer',
      stance: 'doubtful',
      since: 'supportive',
      say: 'has-a-say',
      approach: 'Ask what would have to be in the minutes whatever the place, and promise that.',
    },
    told: {
      happened:
        'Seven reviews: two in a café, one at a climbing hall, four at home. Five were opened by the young person.',
      learned:
        'The place matters less than being asked. Those who chose the office opened the meeting too.',
      noticed: 'Two young people brought points of their own on paper.',
      decision: 'keep',
    },
  },
  {
    title: 'Both workers go to the first visit after a handover',
    benefit: 'A goodbye and a hello, and nobody vanishes.',
    by: 'yusuf',
    loggedOn: 15,
    toldAfter: 56,
    plan: {
      why: 'Too many people have come and gone. How we leave is part of the work.',
      success: 'No child learns of a new worker from a letter.',
      steps: 'Plan both diaries when the handover is agreed.\nThe old worker tells what went well.',
      accountability: 'It stands on the handover page, with a date.',
    },
    won: null,
    told: {
      happened: 'Six handovers, all six with both of us there.',
      learned:
        'An hour for two is cheaper than the three visits it used to take until anybody talked.',
      noticed: 'A carer said that it was the first goodbye anybody in that house had been given.',
      decision: 'keep',
    },
  },
  {
    title: 'Travel for family time is booked on the day by whoever knows the family',
    benefit: 'Brothers and sisters see each other when it suits them.',
    by: 'kirsty',
    loggedOn: 16,
    toldAfter: 58,
    plan: {
      why: 'Plans change the day before. Then the taxi comes for nothing, or does not come.',
      success: 'No visit between brothers and sisters is called off because of a car.',
      steps: 'Ask for an account with one firm.\nKeep a list of what each journey cost.',
      accountability: 'Costs are shown to the transport manager each month.',
    },
    won: {
      role: 'Transport manager',
      stance: 'opposed',
      since: 'doubtful',
      say: 'decides',
      approach: 'Ride along for a morning, and show how often plans change.',
    },
    asked: {
      ofRole: 'Transport manager',
      words: 'An account that we book from ourselves, for four journeys a month.',
      answer: 'not-yet',
      because:
        'The contract asks for a week’s notice. It is written anew next spring, and we may say what we need.',
    },
    told: {
      happened:
        'The account was not to be had. We share lifts between us, and called off two visits and not six.',
      learned:
        'The contract was written by people who never had to book anything. They are glad to be asked now.',
      decision: 'adapt',
    },
  },
  {
    title: 'One page for overnight stays with friends, agreed with carers',
    benefit: 'A sleepover is a sleepover.',
    by: 'rosa',
    loggedOn: 22,
    toldAfter: 58,
    plan: {
      why: 'Children in care say no to friends, because asking takes longer than the invitation lasts.',
      success: 'Carers decide by themselves, and know when to ring us.',
      steps:
        'Write down what carers may decide.\nGo through it with three of them.\nPut it into every placement plan.',
      accountability: 'We ask three carers each month whether they had to ring.',
    },
    won: {
      role: 'Fostering team manager',
      stance: 'supportive',
      since: 'champion',
      say: 'decides',
      approach: 'Write it together with two carers of theirs.',
    },
    asked: {
      ofRole: 'Fostering team manager',
      words: 'That the page goes into the plan of every child we look after.',
      answer: 'yes',
      because: 'From now on, and they take it to the foster carers’ group.',
    },
    told: {
      happened:
        'The page is in fourteen plans. Carers rang us twice, both times to tell how it had been.',
      learned:
        'Nearly all of it had been allowed for years. Nobody had written it down in words that carers could use.',
      noticed: 'Carers said that they feel trusted.',
      decision: 'keep',
      released: {
        ...{ minutes: 25, people: 8, use: 'direct-work' },
        ...{ basis: 'estimated', sureness: 'a-guess' },
      },
    },
  },
  {
    title: 'Visit notes are spoken in the car and typed by the machine',
    benefit: 'Notes are fresh, and the evening is free.',
    by: 'owen',
    loggedOn: 23,
    toldAfter: 50,
    plan: {
      why: 'We remember less with every hour, and type until late.',
      success: 'Notes of most visits are there the same day.',
      steps:
        'Try what the phones can do already.\nTwo of us for a month.\nRead each other’s notes.',
      accountability: 'We compare ten notes, spoken and typed.',
    },
    won: {
      role: 'Information security lead',
      stance: 'doubtful',
      say: 'decides',
      approach: 'Ask what would have to be so before it may be tried.',
    },
    asked: {
      ofRole: 'Information security lead',
      words: 'A month’s trial for two people, with nothing kept on the phone.',
      answer: 'not-yet',
      because: 'The app has to be looked at first, which takes until the spring.',
    },
    told: {
      happened: 'Without the app we wrote five lines on paper before driving off.',
      learned:
        'The five lines do most of it. What helps is stopping for a moment, and not the machine.',
      decision: 'adapt',
    },
  },
  {
    title: 'An email with good news to all carers on Fridays',
    benefit: 'Carers hear from us when nothing is wrong.',
    by: 'farah',
    loggedOn: 29,
    toldAfter: 55,
    plan: {
      why: 'Most calls from us begin with a problem.',
      success: 'Carers answer, and tell good news of their own.',
      steps: 'Three lines each.\nOne of us gathers them.\nSend it at noon.',
      accountability: 'We ask six carers after a month.',
    },
    won: null,
    told: {
      happened: 'Five emails went out. One carer in four opened them.',
      learned:
        'They would rather have a call of two minutes than a letter to everybody. So we ring one each on Fridays.',
      decision: 'stop',
    },
  },
  {
    title: 'The plan is read before supervision and not in it',
    benefit: 'Supervision is for thinking.',
    by: 'sandra',
    loggedOn: 36,
    toldAfter: 49,
    plan: {
      why: 'Half of our hour went into reading aloud what both of us had in front of us.',
      success: 'People say that they left with a thought they did not bring.',
      steps: 'Read it the day before.\nOne question each on top of the page.',
      accountability: 'The last question is always: was that worth the hour?',
    },
    won: null,
    told: {
      happened: 'It went well with everybody but in one week, when I had not read either.',
      learned:
        'The one question is what does it. With it we talk about the child, and without it about dates.',
      decision: 'keep',
      released: {
        ...{ minutes: 30, people: 7, use: 'absorbed' },
        ...{ basis: 'estimated', sureness: 'fairly-sure' },
      },
    },
  },
];

export const hillsideKept: KeptIdea<HillsideName> = {
  title: 'Savings of children in care without four signatures',
  benefit: 'Young people leave care with the money that was put by for them.',
  by: 'farah',
  loggedOn: 43,
  beyond: 'another-team',
};
