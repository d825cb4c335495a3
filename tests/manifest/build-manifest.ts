/** A filled manifest for tests, with any value or any part of the template changed. */

import { fillManifest, type Json, type Values } from '../../manifest/fill-manifest.ts';
import template from '../../manifest/manifest.json' with { type: 'json' };

export const appId = '8a4e2a52-7ad1-4b1e-9a6e-0f2f6f6a6b10';
export const tabClientId = '3f0f6f0e-5a0e-4d1b-8c39-5f1f6a1c2d77';

export const values: Values = {
  APP_ID: appId,
  HOST: 'small-changes.example.gov.uk',
  TAB_CLIENT_ID: tabClientId,
  DEVELOPER_NAME: 'Example Council',
  WEBSITE_URL: 'https://www.example.gov.uk/small-changes',
  PRIVACY_URL: 'https://www.example.gov.uk/privacy',
  TERMS_URL: 'https://www.example.gov.uk/terms',
  VERSION: '1.2.0',
};

export type Template = typeof template;

export function buildManifest(
  overrides: Partial<Record<keyof Template, Json>> = {},
  filledWith: Values = values,
): Json {
  return fillManifest({ ...template, ...overrides } as Json, filledWith);
}
