/** Which files the tab's scripts are put into: what comes first, and what comes when it is wanted. */

/** What the first paint needs comes in one file; dialogs and rare views keep files of their own. */
const firstPaint = { name: 'page', tags: ['$initial' as const] };

/**
 * Rules, words, calls and small parts that several views share, a few lines each: one file rather than one each. What
 * is said of barriers, of an open change and of all that is kept about somebody is much, and stays with the one file that
 * says it; the last has words of the Blueprint view in it, which needs these itself.
 */
const sharedByViews = {
  name: 'shared',
  test: /shared\/domain\/|shared\/text\/(?!about\/|(?:en-GB|views)\/(?:barriers|change|my-data)\.)|client\/(?:components|hooks|api|views\/board\/change-detail\/(?:forms|parts))\/|views\/(?:board\/(?:move\/moves-of|change-detail\/use-move)|journey\/.*week-events)/,
  minShareCount: 2,
};

/** A file that needs none of the others: what is made while a file loads, such as the signs beside a box, finds them there. */
const icons = { name: 'icons', test: /@fluentui\/react-icons\//, minShareCount: 2 };

/** The Blueprint view, and the page of whoever is named for one alone, which is much of it: one file, with its words. The document's come with that. */
const blueprint = {
  name: 'blueprint',
  test: /client\/views\/(?:blueprint|named)\/|client\/api\/views\/(?:editions|gathered|left-behind|named-people|together)\.|shared\/domain\/(?:gathered\/gathered|sensemaking\/(?:evidence|next-step|where-it-hangs|rings))\.|react-menu\/lib\/(?:contexts\/menuGroup|components\/Menu(?:Divider|Group|GroupHeader|Trigger)\/)|shared\/text\/(?:en-GB|views)\/blueprint\.|shared\/text\/blueprint\/(?!words\/en-GB-document)/,
};

/** What is kept about whoever looks, which the team's page and the one of whoever is in no team both fetch when it is wanted, with its words. */
const myData = {
  name: 'my-data',
  test: /client\/views\/team\/my-data\/|client\/api\/my-data\.|shared\/text\/(?:en-GB|views)\/my-data\.|shared\/text\/about\//,
};

/** What is written and chosen in, with its words, a few kilobytes each: whoever opens one form soon opens another. */
const forms = {
  name: 'forms',
  test: /@fluentui\/react-(?:checkbox|combobox|field|input|label|radio|select|textarea)\/|shared\/text\/(?:en-GB|views)\/forms\.|client\/(?:components|views\/board\/change-detail)\/forms\/|client\/components\/RoomLeft/,
  minShareCount: 2,
};

/** Likewise what lies over the page. */
const dialogs = {
  name: 'dialogs',
  test: /@fluentui\/react-(?:badge|dialog|message-bar|motion|portal|shared-contexts|tabster|utilities)|node_modules\/tabster\//,
  minShareCount: 2,
};

/** Pages hardly anybody sees, a few lines each: one file of them. */
const seldom = {
  name: 'seldom',
  test: /client\/views\/(?:configure|open-in-teams|restricted-channel)\/|EndingNotice|TeamPicker/,
};

/** Small, and there before all else: it asks for what will be shown while the page's own script arrives. */
export const early = {
  name: 'early',
  test: /client\/(?:begin|early)\.ts|client\/api\/(?:ahead|paths)\.ts|contracts\/api\/usual-team|domain\/person\.ts|domain\/result\.ts|client\/kept\/(?:kept-(?:team|token)|session-storage)\.ts|client\/teams\/(?:device-theme|host|themes\/fetch-theme)\.ts|vite\/preload-helper/,
  priority: 1,
};

/** For whoever does not look at the light one: one file for both, since few want either. */
const otherThemes = {
  name: 'themes',
  test: /client\/teams\/themes\/(?:dark|contrast)\.ts|@fluentui\/tokens\/.*(?:[dD]ark|[hH]ighContrast)/,
  priority: 1,
};

/** Big, changed seldom, and so kept by browsers when the page's own script is a new one. */
export const reactAlone = {
  name: 'react',
  test: /node_modules\/(?:react|react-dom|scheduler)\/|client\/react-first\.ts/,
  priority: 2,
};

/** In this order: the first that fits takes it. */
export const files = [
  reactAlone,
  early,
  otherThemes,
  firstPaint,
  seldom,
  icons,
  forms,
  dialogs,
  blueprint,
  myData,
  sharedByViews,
];
