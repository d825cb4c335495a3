/** Says in CycloneDX whose packages are in the zip, so that a council's own tools can watch them for holes. */
import { Enums, Models, Serialize, SPDX, Spec } from '@cyclonedx/cyclonedx-library';
import lock from '../../package-lock.json' with { type: 'json' };
import { type Licensed, unnamedLicence } from '../../tab/licences.ts';

export const billFile = 'sbom.json';

type Part = 'server' | 'tab';

type Locked = Readonly<Record<string, { readonly version?: string; readonly integrity?: string }>>;

/** Without the moment it was made: the same files give the same bytes. */
export function toBillOfMaterials(parts: Readonly<Record<Part, readonly Licensed[]>>): string {
  const bom = new Models.Bom();
  const app = new Models.Component(Enums.ComponentType.Application, lock.name, {
    ...{ version: lock.version, bomRef: lock.name },
  });
  app.licenses.add(toLicence(lock.packages[''].license));
  bom.metadata.component = app;
  for (const { licensed, within } of mergeParts(parts)) {
    const component = toComponent(licensed, within);
    bom.components.add(component);
    app.dependencies.add(component.bomRef);
  }
  const normalizers = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  const serializer = new Serialize.JsonSerializer(normalizers);
  return serializer.serialize(bom, { sortLists: true, space: 1 });
}

type Merged = { readonly licensed: Licensed; readonly within: readonly Part[] };

/** What is in both is one component. */
function mergeParts(parts: Readonly<Record<Part, readonly Licensed[]>>): readonly Merged[] {
  const all = (['server', 'tab'] as const).flatMap((part) =>
    parts[part].map((licensed) => ({ licensed, part })),
  );
  const same = Map.groupBy(all, ({ licensed: { name, version } }) => `${name}@${version}`);
  return [...same.values()].flatMap(([first, ...others]) =>
    first ? [{ licensed: first.licensed, within: [first, ...others].map(({ part }) => part) }] : [],
  );
}

function toComponent({ name, version, licence }: Licensed, within: readonly Part[]) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const [group, bare] = name.startsWith('@') ? name.split('/') : [undefined, name];
  const component = new Models.Component(Enums.ComponentType.Library, bare ?? name, {
    ...{ version, purl, bomRef: purl, ...(group !== undefined && { group }) },
  });
  if (licence !== unnamedLicence) component.licenses.add(toLicence(licence));
  for (const part of within) component.properties.add(new Models.Property('part', part));
  const hash = findHash(name, version);
  if (hash !== null) component.hashes.set(Enums.HashAlgorithm['SHA-512'], hash);
  return component;
}

function toLicence(licence: string): Models.License {
  const id = SPDX.fixupSpdxId(licence);
  if (id !== undefined) return new Models.SpdxLicense(id);
  return / (?:OR|AND|WITH) /.test(licence)
    ? new Models.LicenseExpression(licence)
    : new Models.NamedLicense(licence);
}

/** Of the package as the registry has it, in hexadecimal digits; null where the lock does not know it. */
function findHash(name: string, version: string): string | null {
  const found = Object.entries(lock.packages as Locked).find(
    ([path, entry]) => `/${path}`.endsWith(`/node_modules/${name}`) && entry.version === version,
  );
  const [, hash] = found?.[1].integrity?.split('sha512-') ?? [];
  return hash === undefined ? null : Buffer.from(hash, 'base64').toString('hex');
}
