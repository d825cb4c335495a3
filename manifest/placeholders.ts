/** Every placeholder of manifest.json: how to give it a value, and what a sound value looks like. */

export type Placeholder = {
  readonly name: string;
  readonly flag: string;
  /** The environment variable read when the flag is not given; the server's own name where it has one. */
  readonly variable: string;
  readonly meaning: string;
  readonly pattern: RegExp;
  /** Ends the sentence "--flag must be …". */
  readonly shape: string;
};

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const guidShape = 'an id such as 00000000-0000-0000-0000-000000000000';
const httpsAddress = /^https:\/\/[^\s/]+(\/\S*)?$/i;
const httpsShape = 'a web address that starts with https://';

export const placeholders: readonly Placeholder[] = [
  {
    name: 'APP_ID',
    flag: 'app-id',
    variable: 'MicrosoftAppId',
    meaning: "the bot's app id",
    pattern: guid,
    shape: guidShape,
  },
  {
    name: 'HOST',
    flag: 'host',
    variable: 'PUBLIC_HOST',
    meaning: 'where the app runs, without https://',
    pattern: /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i,
    shape: 'a bare name such as small-changes.example.gov.uk, without https:// or a path',
  },
  {
    name: 'TAB_CLIENT_ID',
    flag: 'tab-client-id',
    variable: 'TAB_CLIENT_ID',
    meaning: 'the app registration the tab signs in with; the app id unless told',
    pattern: guid,
    shape: guidShape,
  },
  {
    name: 'DEVELOPER_NAME',
    flag: 'developer-name',
    variable: 'DEVELOPER_NAME',
    meaning: 'who runs the app, for example your council; "Small Changes" unless told',
    pattern: /^.{1,32}$/,
    shape: 'at most 32 characters long',
  },
  {
    name: 'WEBSITE_URL',
    flag: 'website-url',
    variable: 'WEBSITE_URL',
    meaning: 'a page about the app; its own on what it is for unless told',
    pattern: httpsAddress,
    shape: httpsShape,
  },
  {
    name: 'PRIVACY_URL',
    flag: 'privacy-url',
    variable: 'PRIVACY_URL',
    meaning: "your council's privacy notice; the app's own page unless told",
    pattern: httpsAddress,
    shape: httpsShape,
  },
  {
    name: 'TERMS_URL',
    flag: 'terms-url',
    variable: 'TERMS_URL',
    meaning: "your terms of use; the app's own page unless told",
    pattern: httpsAddress,
    shape: httpsShape,
  },
  {
    name: 'VERSION',
    flag: 'app-version',
    variable: 'APP_VERSION',
    meaning: "raise it with every upload; package.json's unless told",
    pattern: /^\d+\.\d+\.\d+$/,
    shape: 'three numbers such as 1.2.0',
  },
];
