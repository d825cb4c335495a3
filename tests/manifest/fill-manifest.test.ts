import { describe, expect, test } from '@jest/globals';
import { fillManifest } from '../../manifest/fill-manifest.ts';

describe('fillManifest', () => {
  test('fills every placeholder, however deep and however often', () => {
    const template = { resource: `api://\${HOST}/\${ID}`, list: [{ id: `\${ID}` }], on: true };

    const filled = fillManifest(template, { HOST: 'example.gov.uk', ID: '42' });

    expect(filled).toEqual({ resource: 'api://example.gov.uk/42', list: [{ id: '42' }], on: true });
  });

  test('takes quotes and dollar signs in a value as they are', () => {
    const filled = fillManifest({ name: `\${NAME}` }, { NAME: 'The "$&" council' });

    expect(filled).toEqual({ name: 'The "$&" council' });
  });

  test('leaves a placeholder without a value as it stands', () => {
    const filled = fillManifest({ name: `\${NAME}` }, {});

    expect(filled).toEqual({ name: `\${NAME}` });
  });
});
