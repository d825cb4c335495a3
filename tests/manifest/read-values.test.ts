import { describe, expect, test } from '@jest/globals';
import { readValues } from '../../manifest/read-values.ts';
import { appId, tabClientId } from './build-manifest.ts';

const required = ['--app-id', appId, '--host', 'small-changes.example.gov.uk'];

describe('readValues', () => {
  test('fills what is not told from the app id, the host and the version', () => {
    const { values, problems } = readValues(required, {}, '0.1.0');

    expect(problems).toEqual([]);
    expect(values).toEqual({
      APP_ID: appId,
      HOST: 'small-changes.example.gov.uk',
      TAB_CLIENT_ID: appId,
      DEVELOPER_NAME: 'Small Changes',
      WEBSITE_URL: 'https://small-changes.example.gov.uk/terms',
      PRIVACY_URL: 'https://small-changes.example.gov.uk/privacy',
      TERMS_URL: 'https://small-changes.example.gov.uk/terms',
      VERSION: '0.1.0',
    });
  });

  test('reads the names the server knows from the environment', () => {
    const environment = {
      MicrosoftAppId: appId,
      PUBLIC_HOST: 'small-changes.example.gov.uk',
      TAB_CLIENT_ID: tabClientId,
    };

    const { values } = readValues([], environment, '0.1.0');

    expect(values).toMatchObject({
      APP_ID: appId,
      HOST: 'small-changes.example.gov.uk',
      TAB_CLIENT_ID: tabClientId,
    });
  });

  test('prefers a flag to the environment and takes an empty variable as not given', () => {
    const environment = { TAB_CLIENT_ID: '', DEVELOPER_NAME: 'Other Council' };

    const { values } = readValues(
      [...required, '--developer-name', 'Example Council'],
      environment,
      '0.1.0',
    );

    expect(values).toMatchObject({ TAB_CLIENT_ID: appId, DEVELOPER_NAME: 'Example Council' });
  });

  test.each([
    ['app-id', '1234', 'an id such as 00000000-0000-0000-0000-000000000000'],
    [
      'host',
      'https://example.gov.uk',
      'a bare name such as small-changes.example.gov.uk, without https:// or a path',
    ],
    ['tab-client-id', 'board', 'an id such as 00000000-0000-0000-0000-000000000000'],
    ['developer-name', 'x'.repeat(33), 'at most 32 characters long'],
    ['privacy-url', 'http://example.gov.uk', 'a web address that starts with https://'],
    ['app-version', '1.2', 'three numbers such as 1.2.0'],
  ])('says what --%s should look like', (flag, value, shape) => {
    const { problems } = readValues([`--${flag}`, value], {}, '0.1.0');

    expect(problems).toEqual([
      expect.stringMatching(new RegExp(`^--${flag} \\(or \\w+\\) must be `)),
    ]);
    expect(problems[0]).toContain(`must be ${shape}, not "${value}".`);
  });

  test('names a flag it does not know', () => {
    const { problems } = readValues([...required, '--hots', 'example.gov.uk'], {}, '0.1.0');

    expect(problems).toEqual(["Unknown option '--hots'. See --help."]);
  });

  test('reminds of the tab registration and the privacy notice until both are given', () => {
    const bare = readValues(required, {}, '0.1.0');
    const told = readValues(
      [...required, '--tab-client-id', tabClientId, '--privacy-url', 'https://example.gov.uk/p'],
      {},
      '0.1.0',
    );

    expect(bare.notes).toEqual([
      expect.stringContaining('--tab-client-id'),
      expect.stringContaining('--privacy-url'),
    ]);
    expect(told.notes).toEqual([]);
  });
});
