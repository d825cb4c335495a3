/** The addresses a manifest has Teams open in a tab. */

export type TabsOfManifest = {
  readonly staticTabs?: readonly { readonly contentUrl?: string }[] | undefined;
  readonly configurableTabs?: readonly { readonly configurationUrl: string }[] | undefined;
};

export function listTabAddresses(manifest: TabsOfManifest): readonly string[] {
  const { staticTabs = [], configurableTabs = [] } = manifest;
  return [
    ...staticTabs.flatMap(({ contentUrl }) => contentUrl ?? []),
    ...configurableTabs.map(({ configurationUrl }) => configurationUrl),
  ];
}
