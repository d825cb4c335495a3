/** What Microsoft Entra and the bot's channel have to do with it: the credential, the keys, and the clock. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { RefusalCode } from '../../support/microsoft-service/answers.ts';
import { appId, askDoctor, type Council, startCouncil, tenantId } from './council.ts';

let council: Council;

beforeEach(async () => {
  council = await startCouncil();
});

afterEach(async () => {
  await council.close();
});

describe('Microsoft Entra', () => {
  test.each<[RefusalCode, RegExp]>([
    [7000215, /MicrosoftAppPassword is no secret of this registration .* not to its id\.$/],
    [7000222, /MicrosoftAppPassword has expired .* make a new client secret/],
    [700016, new RegExp(`knows no application ${appId} in the tenant ${tenantId} `)],
    [90002, new RegExp(`knows no tenant ${tenantId} .*: set MicrosoftAppTenantId`)],
    [7000112, new RegExp(`The application ${appId} is switched off`)],
    [53003, /\(AADSTS53003\): https:\/\/login\.microsoftonline\.com\/error\?code=53003 says why/],
  ])('that refuses with AADSTS%i is told what mends it', async (refusal, sentence) => {
    council.microsoft.state.refusal = refusal;

    const { code, wrong } = await askDoctor(council);

    expect(code).toBe(1);
    expect(wrong).toEqual([expect.stringMatching(sentence)]);
    expect(wrong[0]).toMatch(/^✗ The bot’s credential: /);
  });

  test('that gives somebody else’s token is not taken for well', async () => {
    council.microsoft.state.tokensOf = '99999999-9999-4999-8999-999999999999';

    const { wrong } = await askDoctor(council);

    expect(wrong).toEqual([expect.stringContaining(`The token is not for ${appId}`)]);
  });

  test('that does not know a tenant which may use the tab says which', async () => {
    const other = '55555555-5555-4555-8555-555555555555';

    const { wrong } = await askDoctor(council, {
      env: { ...council.env, TENANT_IDS: `${tenantId},${other}` },
    });

    expect(wrong).toEqual([
      expect.stringMatching(new RegExp(`no tenant ${other}: take it out of TENANT_IDS`)),
    ]);
  });

  test('behind a proxy with a page of its own is told from Microsoft', async () => {
    council.microsoft.state.isBehindProxy = true;

    const { wrong } = await askDoctor(council);

    expect(wrong.filter((line) => line.includes('a proxy may be in between'))).toEqual([
      expect.stringContaining('login.botframework.com (200)'),
      expect.stringContaining('login.microsoftonline.com (200)'),
    ]);
  });

  test('out of reach names the hosts to let through', async () => {
    council.microsoft.state.isDown = true;

    const { wrong, lines } = await askDoctor(council);

    expect(wrong).toEqual([
      expect.stringMatching(/^✗ The bot’s credential: .*login\.microsoftonline\.com/),
      expect.stringMatching(/login\.botframework\.com does not answer \(the connection was cut\)/),
      expect.stringMatching(/login\.microsoftonline\.com does not answer/),
    ]);
    expect(lines).toContain(
      '– The clock: not compared, since nothing that tells the time was heard',
    );
  });
});

describe('the clock', () => {
  test.each([
    [-300_000, /It is (299|300|301) seconds fast of login\.botframework\.com/],
    [300_000, /It is (299|300|301) seconds slow of login\.botframework\.com/],
  ])('that is off by five minutes is said (%i)', async (ms, sentence) => {
    council.microsoft.state.aheadMs = ms;

    const { code, wrong } = await askDoctor(council);

    expect(code).toBe(1);
    expect(wrong).toEqual([expect.stringMatching(sentence)]);
  });

  test('that is off by half a minute is right enough', async () => {
    council.microsoft.state.aheadMs = 30_000;

    expect(await askDoctor(council)).toMatchObject({ code: 0 });
  });
});
