/** Every card the bot can send, taken from a real conversation rather than made up. */
import { fullLearning, fullPlan } from '../support/build-change.ts';
import {
  type AnyCard,
  amara,
  type Chat,
  findActions,
  findInput,
  priya,
  riverside,
  startChat,
} from '../support/chat.ts';
import { collectBlueprintCards } from './blueprint-cards.ts';
import { collectChannelCards } from './channel-cards.ts';
import { collectCheckInCards } from './check-in-cards.ts';
import { collectPeopleCards } from './people-cards.ts';
import { collectPulseCards } from './pulse-cards.ts';
import { collectSensemakingCards } from './sensemaking-cards.ts';
import { collectStrandsCards } from './strands-cards.ts';
import { collectToldCards } from './told-cards.ts';

export type SampleCard = { readonly name: string; readonly card: AnyCard };

const line = 'Duty workers sign off food vouchers themselves';
const long =
  'Ten quiet minutes after every visit before the next call is put through, so that notes are written while they are fresh and nobody rushes';
const hillside = { id: '19:hillside@thread.tacv2', name: 'Hillside Assessment', aadGroupId: 'h' };
const others = ['Helen Ashdown', 'Jo Whitlock', 'Marcus Bell', 'Nadia Farouk'].map((name, at) => ({
  id: `aaaaaaaa-0000-4000-8000-00000000001${at}`,
  name,
}));
const words = {
  title: line,
  benefit: 'Families get help the same day, and nobody waits for a signature.',
  scope: 'in-our-gift',
};

export async function collectSampleCards(): Promise<readonly SampleCard[]> {
  const chat = await startChat({
    team: { ...riverside, name: 'Riverside Family Help' },
    members: [amara, ...others],
  });
  const cards: SampleCard[] = [];
  const keep = (name: string, card: AnyCard) => {
    cards.push({ name, card });
    return card;
  };

  keep('welcome in a channel', await chat.install(priya, 'channel'));
  keep('welcome for one person', await chat.install(amara, 'personal'));
  const hello = keep('help', await chat.say(amara, 'help'));
  keep('help: more', await chat.press(amara, hello, 'More you can say'));
  keep('privacy', await chat.say(amara, 'privacy'));
  keep('no changes yet', await chat.say(amara, 'changes'));
  const form = keep('log', await chat.say(amara, `log ${line}`));
  keep('any other sentence', await chat.say(amara, 'we keep filling in CP1 twice'));
  keep('any other sentence, which may ask', await chat.say(amara, 'what did the vote say'));
  const sentence = { title: 'Two days’ wait for a signature' };
  const offer = await chat.say(amara, 'just chatting');
  keep('not now', await chat.press(amara, offer, 'Not now'));
  keep('case data', await chat.say(amara, 'log call the dad on 07700 900123 about the visit'));
  keep('nothing filled in', await chat.press(amara, form, 'Log it', { title: '' }));
  const logged = keep('logged', await chat.press(amara, form, 'Log it', words));
  const weighing = keep('weigh it up', await chat.press(amara, logged, 'Weigh it up'));
  keep('weigh it up, nothing chosen', await chat.press(amara, weighing, 'Save'));
  const answer = { familyValue: 'a-lot', gift: 'mostly-ours', effort: 'small' };
  keep('weighed up', await chat.press(amara, weighing, 'Save', answer));
  const telling = keep('how it is going', await chat.press(amara, logged, 'Say how it is going'));
  const begun = { progress: 'The rota is agreed. We begin on Monday.' };
  keep('told how it is going', await chat.press(amara, telling, 'Save', begun));
  keep('said of a change', await chat.say(amara, 'SC-1 the duty desk is asking for a list'));
  keep('case data in an update', await chat.say(amara, 'update SC-1 ring 07700 900123'));
  keep('undo, by name', await chat.say(amara, 'undo'));
  keep(
    'a pasted list',
    await chat.say(amara, '- Ring before the visit\n- Share the rota\n- Put toys in the car'),
  );
  keep('delete my data', await chat.say(amara, 'delete my data'));
  keep('which to edit', await chat.say(amara, 'edit'));
  keep('a barrier after all', await chat.press(amara, offer, 'It is a barrier', sentence));
  keep('of which change', await chat.press(amara, offer, 'It is about a change we have', sentence));
  keep('my changes', await chat.say(amara, 'my changes'));
  const withdrawn = keep('withdrawn', await chat.say(amara, 'withdraw SC-1'));
  const putBack = keep('put back', await chat.press(amara, withdrawn, 'Put it back on the board'));
  const editing = keep('edit', await chat.press(amara, putBack, 'Edit'));
  const planning = keep('plan', await chat.press(amara, putBack, 'Plan it'));
  const draft = {
    ...{ why: 'Waiting for a signature costs families a day.', byWhen: '2026-12-01' },
    owner: others[1]?.id ?? '',
  };
  const outside = { ...draft, owner: 'Sam Newly' };
  keep('plan: somebody outside the team', await chat.press(amara, planning, 'Save', outside));
  const planned = keep('plan saved', await chat.press(amara, planning, 'Save', draft));
  keep('somebody changed it since', await chat.press(amara, editing, 'Save', words));
  const complete = keep('plan with a draft', await chat.press(amara, planned, 'Open the plan'));
  const answers = {
    ...fullPlan,
    why: 'Families wait',
    ...{ owner: draft.owner, byWhen: draft.byWhen },
  };
  const ready = keep('plan complete', await chat.press(amara, complete, 'Save', answers));
  const influence = keep('on to Influence', await chat.press(amara, ready, 'Move to Influence'));
  keep('go back', await chat.press(amara, influence, 'Move back…'));
  const nobody = await chat.press(amara, influence, 'Who to win over');
  keep('nobody to win over yet', nobody);
  const adding = keep('somebody to win over', await chat.press(amara, nobody, 'Add somebody'));
  const people = await chat.press(amara, adding, 'Save', {
    ...{ role: 'Finance manager', stance: 'doubtful', say: 'decides' },
    ...{ approach: 'Show what a day of waiting does to a family.', nextTalkOn: '2026-12-01' },
  });
  const more = await chat.press(amara, people, 'Add somebody');
  const two = await chat.press(amara, more, 'Save', {
    role: 'Head of service',
    stance: 'champion',
  });
  keep('who to win over', two);
  const [helen = amara, jo = amara] = others;
  await collectToldCards(chat, keep, two, { helen, jo });
  const won = await chat.say(amara, 'SC-1');
  const growing = await chat.press(amara, won, 'Move to Grow');
  keep('in Grow', growing);
  await collectAmbition(chat, keep);
  const growingTold = keep('what happened', await chat.press(amara, growing, 'Say what happened'));
  const [first] = findInput(growingTold, 'livedUpTo').choices;
  const learning = {
    ...{
      ...fullLearning,
      happened: 'Six vouchers in two weeks, none waited.',
      livedUpTo: first.value,
    },
    ...{ learned: 'Finance only wanted a list.', decision: 'keep' },
  };
  keep('drafted', await chat.press(amara, growingTold, 'Save', { ...learning, decision: '' }));
  const telling2 = await chat.press(amara, await chat.say(amara, 'SC-1'), 'Say what happened');
  const told = keep('kept', await chat.press(amara, telling2, 'Save', learning));
  const counting = keep('time it gives back', await chat.press(amara, told, 'Time it gives back'));
  const time = { minutes: '50', people: '4', use: 'direct-work', basis: 'estimated' };
  const counted = await chat.press(amara, counting, 'Save', { ...time, sureness: 'fairly-sure' });
  keep('learned', counted);
  await collectThanks(chat, keep, counted);
  const again = await chat.press(amara, await chat.say(amara, 'SC-1'), 'Edit');
  const edited = await chat.press(amara, again, 'Save', { ...words, title: `${line} today` });
  keep('undone', await chat.press(amara, edited, 'Undo'));
  for (const [title, scope] of [
    [long, 'needs-a-yes'],
    ['Rethink how cases are allocated', 'for-the-blueprint'],
  ] as const) {
    const next = await chat.say(amara, 'log');
    keep(`logged: ${scope}`, await chat.press(amara, next, 'Log it', { ...words, title, scope }));
  }
  keep('changes', await chat.say(amara, 'changes'));
  await collectWhichFirst(chat, keep);
  await collectSetUp(chat, keep);
  await collectStrandsCards(chat, keep);
  await collectCheckInCards(chat, keep, others);
  await collectPulseCards([amara, ...others], keep);
  await chat.install(priya, 'channel', hillside);
  const asking = keep('which team', await chat.say(amara, `log ${line}`));
  await chat.press(amara, asking, 'Log it', { ...words, title: long, team: hillside.id });
  keep('which of two with one id', await chat.say(amara, 'SC-1'));
  keep('shared in a chat', (await chat.search(amara, 'vouchers')).attachments[0].content);
  keep('a message to log', await chat.logMessage(amara, `<p>${long}, and so on. ${long}</p>`));
  await chat.close();
  await collectChannelCards(keep);
  await collectPeopleCards(keep);
  await collectBlueprintCards(keep);
  await collectSensemakingCards(keep);
  return cards;
}

type Keep = (name: string, card: AnyCard) => AnyCard;

async function collectWhichFirst(chat: Chat, keep: Keep): Promise<void> {
  const ideas = [
    { familyValue: 'some', gift: 'partly', effort: 'large' },
    { familyValue: 'a-lot', gift: 'mostly-ours', effort: 'small' },
  ];
  for (const [at, answer] of ideas.entries()) {
    const card = await chat.say(amara, `SC-${at + 2}`);
    const form = await chat.press(amara, card, 'Weigh it up');
    await chat.press(amara, form, 'Save', answer);
  }
  const form = await chat.say(amara, 'log');
  const title = 'Share a desk day with early help';
  await chat.press(amara, form, 'Log it', { ...words, title });
  keep('which first', await chat.say(amara, 'prioritise'));
}

/** Thanks kept and shared, the other two endings, and the story so far. */
async function collectThanks(chat: Chat, keep: Keep, told: AnyCard): Promise<void> {
  const thanking = keep('say thank you', await chat.press(amara, told, 'Say thank you'));
  const thanks = 'Jo sat with finance for an hour, and they came round.';
  keep('nobody thanked', await chat.press(amara, thanking, 'Save', { thanks: '', share: 'yes' }));
  const own = { thanks, share: 'no' };
  const kept = keep('thanks, not shared', await chat.press(amara, thanking, 'Save', own));
  const mine = keep('my thank-you', await chat.press(amara, kept, 'My thank-you'));
  let card = keep(
    'thanks, shared',
    await chat.press(amara, mine, 'Save', { ...own, share: 'yes' }),
  );
  for (const decision of ['adapt', 'stop']) {
    const telling = await chat.press(amara, card, 'Say what happened');
    const inputs = {
      ...fullLearning,
      happened: 'We tried it.',
      learned: learned[decision] ?? '',
      decision,
    };
    card = keep(decision, await chat.press(amara, telling, 'Save', inputs));
  }
  keep('the story so far', await chat.press(amara, card, 'The story so far'));
}

const learned: Readonly<Record<string, string>> = {
  adapt: 'Two of us at a time is plenty: the third has nobody to ask.',
  stop: 'The vouchers were never the wait. It is the bank run on Thursdays, and that one we can move.',
};

async function collectSetUp(chat: Chat, keep: Keep): Promise<void> {
  const [helen, , marcus] = others;
  const overview = keep('set up', await chat.say(priya, 'set up'));
  keep('set up, for a practitioner', await chat.say(amara, 'set up'));
  const people = keep('set up: people', await chat.press(priya, overview, 'Change the people'));
  const last = { person: priya.id, roleInTeam: 'practitioner' };
  keep('set up: no supervisor left', await chat.press(priya, people, 'Save', last));
  const facilitator = { person: marcus?.id ?? '', roleInTeam: 'facilitator' };
  const more = keep('set up: person saved', await chat.press(priya, people, 'Save', facilitator));
  await chat.press(priya, more, 'Save', { person: helen?.id ?? '', roleInTeam: 'leader' });
  const done = await chat.say(priya, 'set up');
  const dates = keep('set up: dates', await chat.press(priya, done, 'Change the dates'));
  const monday = findInput(dates, 'startsOn').value;
  const days = { startsOn: monday, workshop1: monday, workshop2: '2020-01-01' };
  keep('set up: outside the weeks', await chat.press(priya, dates, 'Save', days));
  await chat.press(priya, dates, 'Save', { ...days, workshop2: '' });
  keep('set up: check-in', await chat.press(priya, done, 'Change the check-in'));
  const council = keep('set up: council', await chat.press(priya, done, 'Change the council'));
  const named = { council: 'Elmshire County Council' };
  keep('set up: done', await chat.press(priya, council, 'Save', named));
  const pausing = keep('set up: pause', await chat.press(priya, done, 'Pause the team'));
  const until = { pausedUntil: '2027-01-05' };
  keep('set up: paused', await chat.press(priya, pausing, 'Save', until));
  await chat.say(priya, 'resume team');
}

async function collectAmbition(chat: Chat, keep: Keep): Promise<void> {
  let values = keep('values, none yet', await chat.say(amara, 'values'));
  for (const [value, opposite] of [
    ['We ask before we decide', 'decisions arrive by email'],
    ['Time with families comes first', 'the form comes first'],
  ] as const)
    values = await chat.press(amara, values, 'Add it', { value, opposite });
  keep('values', values);
  const spoken = { value: 'We call 07700 900123', opposite: '' };
  keep('values: given back', await chat.press(amara, values, 'Add it', spoken));
  const [row] = findActions(values);
  keep('value', await chat.press(amara, values, row.title));
  const blank = keep('vision, none yet', await chat.say(amara, 'vision'));
  const form = keep('a voice', await chat.press(amara, blank, 'Add a voice'));
  const voice = { voice: 'Nobody has to tell their story twice' };
  keep('vision, a voice', await chat.press(amara, form, 'Add a voice', voice));
  const seen = await chat.say(priya, 'vision');
  const gathering = keep('gather', await chat.press(priya, seen, 'Gather into one line'));
  const line = { vision: 'Every family knows one person who stays.' };
  keep('vision', await chat.press(priya, gathering, 'Save', line));
}
