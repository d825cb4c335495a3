/** Somebody who left a team of which Teams sent no word: a day later they see and are asked nothing of it. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { teamType } from '../../../shared/use-cases/storage/document-types.ts';
import * as repository from '../../../shared/use-cases/storage/repository.ts';
import {
  amara,
  type Chat,
  type Heard,
  priya,
  riverside,
  startChat,
  tenantId,
} from '../../support/chat.ts';

const friday = '2026-11-20T10:00:00.000Z';
const monday = '2026-11-23T09:30:00.000Z';
const wednesday = '2026-11-25T09:30:00.000Z';

let chat: Chat;

beforeEach(async () => {
  chat = await startChat({ supervisors: [priya, amara], members: [], now: friday });
  await chat.install(priya, 'channel');
  await chat.app.runDue();
});

afterEach(() => chat.close());

function toldTo(heard: readonly Heard[]): readonly string[] {
  return [priya, amara]
    .filter(({ id }) => heard.some(({ conversationId }) => conversationId.endsWith(id)))
    .map(({ name }) => name);
}

async function peopleNow(): Promise<readonly string[]> {
  const team = await repository.read(chat.store, teamType, { tenantId, teamId: riverside.id });
  return team.ok ? team.value.members.map(({ name }) => name) : [];
}

describe('a check-in', () => {
  test('is for those who are in the team that day', async () => {
    chat.forget(amara);

    expect(toldTo(await chat.tellAt(monday))).toEqual([priya.name]);
    expect(await peopleNow()).toEqual([priya.name]);
  });

  test('has no reminder for somebody who left after it', async () => {
    const asked = toldTo(await chat.tellAt(monday));
    chat.forget(amara);

    expect(asked).toEqual([priya.name, amara.name]);
    expect(toldTo(await chat.tellAt(wednesday))).toEqual([priya.name]);
  });

  test.each([403, 404, 429, 500])(
    'goes out on what is known where Teams answers %s, and the roster is read later',
    async (status) => {
      chat.forget(amara);
      chat.teams.failAll(status, 'pagedmembers');
      const told = toldTo(await chat.tellAt(monday));
      chat.teams.recover();
      await chat.tellAt(wednesday);

      expect(told).toEqual([priya.name, amara.name]);
      expect(await peopleNow()).toEqual([priya.name]);
    },
  );
});
