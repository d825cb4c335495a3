/** The words of the pages anybody may read without signing in. Apart from the others: the tab never needs them. */
import { accessibility } from './en-GB-accessibility.ts';
import { privacy } from './en-GB-privacy.ts';
import { terms } from './en-GB-terms.ts';

export const pages = {
  around: { pages: 'About this app', tab: 'Open the tab' },
  privacy,
  terms,
  accessibility,
};
