/** The cards of a local blueprint: on a page, its experiments, one of them, a look at it, and where making sense stands. */
import { programmeIdOf } from '../../shared/domain/programme/programme.ts';
import { storeBlueprint } from '../support/build-blueprint.ts';
import { type AnyCard, amara, priya, riverside, startChat, tenantId } from '../support/chat.ts';

const place = { tenantId, programmeId: programmeIdOf(riverside.id) };

export async function collectBlueprintCards(
  keep: (name: string, card: AnyCard) => AnyCard,
): Promise<void> {
  const chat = await startChat();
  await chat.install(priya, 'channel');
  keep('blueprint with nothing', await chat.say(amara, 'blueprint'));
  await storeBlueprint(chat.store, { owner: amara }, place);
  const page = keep('blueprint', await chat.say(amara, 'blueprint'));
  keep('experiments', await chat.press(amara, page, 'Experiments'));
  keep('experiment', await chat.say(amara, 'EX-1'));
  const form = keep('cycle', await chat.say(amara, 'review EX-1'));
  keep('cycle, nothing typed', await chat.press(amara, form, 'Tell the cycle'));
  keep('sensemaking', await chat.say(amara, 'sensemaking'));
  await chat.close();
}
