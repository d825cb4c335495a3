/** Reads the Bicep files as syntax trees, as there is no compiler for them where the tests run. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Language, type Node, Parser } from 'web-tree-sitter';

const infraFolder = fileURLToPath(new URL('../../infra/', import.meta.url));
export const bicepFiles = globSync('**/*.bicep', { cwd: infraFolder }).sort();

const grammar = new URL(
  '../../node_modules/tree-sitter-bicep/tree-sitter-bicep.wasm',
  import.meta.url,
);

async function createParser(): Promise<Parser> {
  await Parser.init();
  const parser = new Parser();
  return parser.setLanguage(await Language.load(new Uint8Array(readFileSync(grammar))));
}

const parser = await createParser();

export function parseBicep(text: string): Node {
  const tree = parser.parse(text);
  if (tree === null) throw new Error('The parser has no language.');
  return tree.rootNode;
}

/** `file` is relative to infra/. */
export function readBicep(file: string): Node {
  return parseBicep(readFileSync(`${infraFolder}${file}`, 'utf8'));
}

export function findNodes(root: Node, ...types: readonly string[]): readonly Node[] {
  return root.descendantsOfType([...types]).filter((node) => node !== null);
}

/** The name a declaration gives: of a param, var, resource, module or output. */
export function nameOf(declaration: Node): string {
  return findNodes(declaration, 'identifier')[0]?.text ?? '';
}

/** What a string says, without its quotes. */
export function textOf(node: Node | undefined): string {
  return node?.text.replace(/^'|'$/g, '') ?? '';
}

/** The properties written directly in an object, by name. */
export function propertiesOf(object: Node | undefined): Readonly<Record<string, Node>> {
  const properties = (object?.namedChildren ?? []).flatMap((node) =>
    node?.type === 'object_property' ? [node] : [],
  );
  return Object.fromEntries(
    properties.flatMap(({ firstNamedChild: key, lastNamedChild: value }) =>
      key && value ? [[textOf(key), value]] : [],
    ),
  );
}

/** The value at a path such as `properties.resource.defaultTtl`, from a declaration's object down. */
export function valueAt(declaration: Node | undefined, path: string): Node | undefined {
  const body = declaration && findNodes(declaration, 'object')[0];
  return path
    .split('.')
    .reduce<Node | undefined>((object, name) => propertiesOf(object)[name], body);
}

/** The declaration of a resource of a type, whatever its API version. */
export function findResource(file: string, type: string): Node | undefined {
  return findNodes(readBicep(file), 'resource_declaration').find((node) =>
    textOf(findNodes(node, 'string')[0]).startsWith(`${type}@`),
  );
}

/** Each module a file uses: its name there, its file in infra/, and its declaration. */
export function modulesOf(file: string) {
  return findNodes(readBicep(file), 'module_declaration').map((declaration) => {
    const path = textOf(findNodes(declaration, 'string')[0]);
    return { name: nameOf(declaration), file: `modules/${basename(path)}`, path, declaration };
  });
}
