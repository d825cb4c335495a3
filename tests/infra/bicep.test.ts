import { describe, expect, test } from '@jest/globals';
import type { Node } from 'web-tree-sitter';
import { bicepFiles, findNodes, nameOf, parseBicep, readBicep } from './read-bicep.ts';

const builtIn = ['tenant', 'empty', 'join', 'guid', 'loadJsonContent', 'loadTextContent', 'string'];
const declarations = [
  'parameter_declaration',
  'variable_declaration',
  'resource_declaration',
  'module_declaration',
];

function syntaxErrors(root: Node): readonly string[] {
  const nodes = findNodes(root, 'ERROR', 'MISSING').map(({ startPosition }) => startPosition);
  const missing = root.hasError && nodes.length === 0 ? [root.startPosition] : [];
  return [...nodes, ...missing].map(({ row, column }) => `line ${row + 1}, column ${column + 1}`);
}

/** Names used in expressions: not the ones declarations, properties and decorators give. */
function namesUsed(root: Node): readonly string[] {
  return findNodes(root, 'identifier')
    .filter(({ parent, id }) => {
      if (parent === null || parent.type === 'type') return false;
      if (parent.type === 'object_property') return parent.firstNamedChild?.id !== id;
      if (parent.type.endsWith('_declaration')) return parent.firstNamedChild?.id !== id;
      return (
        parent.parent?.type !== 'decorator' && parent.childForFieldName('initializer')?.id !== id
      );
    })
    .map(({ text }) => text);
}

function namesDeclared(root: Node): readonly string[] {
  const loops = findNodes(root, 'for_statement').map((node) =>
    node.childForFieldName('initializer'),
  );
  return [
    ...findNodes(root, ...declarations).map(nameOf),
    ...loops.map((node) => node?.text ?? ''),
    ...builtIn,
  ];
}

describe('the syntax check', () => {
  test.each([
    ["param name string = 'a\n", 'an open string'],
    ['var list = [\n', 'an open list'],
    ['resource = {}', 'a resource without a name'],
  ])('finds %j wrong', (text) => {
    const errors = syntaxErrors(parseBicep(text));

    expect(errors).not.toEqual([]);
  });

  test('finds a name that nothing declares', () => {
    const root = parseBicep(`param size int\nvar text = '\${size} \${length}'\n`);

    const strangers = namesUsed(root).filter((name) => !namesDeclared(root).includes(name));

    expect(strangers).toEqual(['length']);
  });
});

describe.each(bicepFiles)('infra/%s', (file) => {
  const root = readBicep(file);

  test('has no syntax error', () => {
    expect(syntaxErrors(root)).toEqual([]);
  });

  test('declares every name it uses', () => {
    const declared = namesDeclared(root);

    const strangers = namesUsed(root).filter((name) => !declared.includes(name));

    expect(strangers).toEqual([]);
  });

  test('uses every parameter and variable it declares', () => {
    const used = namesUsed(root);

    const idle = findNodes(root, 'parameter_declaration', 'variable_declaration')
      .map(nameOf)
      .filter((name) => !used.includes(name));

    expect(idle).toEqual([]);
  });

  test('describes every parameter and output', () => {
    const silent = findNodes(root, 'parameter_declaration', 'output_declaration')
      .filter((node) => !node.previousNamedSibling?.text.includes('@description('))
      .map(nameOf);

    expect(silent).toEqual([]);
  });
});
