/** The last weeks of a journey, in which a team makes sense of what it learned. */
import { noLearning } from '../../shared/domain/small-change/content/learning.ts';
import { storeChange } from '../support/build-stored.ts';
import {
  type AnyCard,
  amara,
  type Chat,
  priya,
  riverside,
  startChat,
  tenantId,
} from '../support/chat.ts';

const [week15, saturday] = ['2027-02-22T09:30:00.000Z', '2027-02-20T12:00:00.000Z'];

const told = [
  [
    'Share a desk day with early help',
    'Sitting together for a day saves a week of emails.',
    'keep',
  ],
  ['Text parents the evening before', 'Half as many visits were for nothing.', 'keep'],
  ['Vouchers on a Friday', 'It was never the voucher; it was the bank run.', 'stop'],
] as const;
const ideas = ['One login for both systems', 'A duty line that families can ring back'];

export async function collectSensemakingCards(
  keep: (name: string, card: AnyCard) => AnyCard,
): Promise<void> {
  const chat = await startChat({ team: { ...riverside, name: 'Riverside Family Help' } });
  await chat.install(priya, 'channel');
  await chat.install(priya, 'personal');
  await storeLearning(chat);
  await chat.tellAt(saturday);
  const [monday] = await chat.tellAt(week15);
  keep('check-in of week 15', monday?.said);
  const fine = 'Nothing moved, and that’s fine';
  keep('check-in of week 15, answered', await chat.press(priya, monday?.said, fine));
  await chat.close();
}

async function storeLearning({ store }: Chat): Promise<void> {
  const place = { tenantId, teamId: riverside.id, author: { id: amara.id, name: amara.name } };
  for (const [at, [title, learned, decision]] of told.entries()) {
    await storeChange(store, {
      ...{ ...place, id: `change-told-${at}`, number: at + 1, title, stage: 'grow' },
      learning: { ...noLearning, happened: 'We tried it for a month.', learned, decision },
    });
  }
  for (const [at, title] of ideas.entries())
    await storeChange(store, {
      ...{ ...place, id: `change-idea-${at}`, number: at + 11, title },
      ...{ scope: 'for-the-blueprint', benefit: null },
    });
}
