import { describe, expect, test } from '@jest/globals';
import {
  bicepFiles,
  findNodes,
  modulesOf,
  nameOf,
  propertiesOf,
  readBicep,
  valueAt,
} from './read-bicep.ts';

const main = 'main.bicep';

function parametersOf(file: string) {
  return findNodes(readBicep(file), 'parameter_declaration').map((node) => ({
    name: nameOf(node),
    required: !node.text.includes('='),
  }));
}

describe('main.bicep', () => {
  test('uses every module there is', () => {
    const used = modulesOf(main).map(({ path }) => path);

    expect(used.toSorted()).toEqual(bicepFiles.filter((file) => file !== main));
  });

  test.each(modulesOf(main))('gives $path the parameters it asks for', ({ file, declaration }) => {
    const given = Object.keys(propertiesOf(valueAt(declaration, 'params')));

    const parameters = parametersOf(file);

    const required = parameters.filter((each) => each.required).map(({ name }) => name);
    expect(parameters.map(({ name }) => name)).toEqual(expect.arrayContaining(given));
    expect(given).toEqual(expect.arrayContaining(required));
  });

  test('reads only outputs its modules have', () => {
    const known = modulesOf(main).flatMap(({ name, file }) =>
      findNodes(readBicep(file), 'output_declaration').map(
        (node) => `${name}.outputs.${nameOf(node)}`,
      ),
    );

    const read = findNodes(readBicep(main), 'member_expression')
      .map(({ text }) => text)
      .filter((text) => /^\w+\.outputs\.\w+$/.test(text));

    expect(read.length).toBeGreaterThan(0);
    expect(known).toEqual(expect.arrayContaining(read));
  });

  test('tells the host and the bot id the app package asks for', () => {
    const outputs = findNodes(readBicep(main), 'output_declaration').map(nameOf);

    expect(outputs).toEqual(expect.arrayContaining(['host', 'botId']));
  });

  test('asks only for a name and the registration of the tab', () => {
    const required = parametersOf(main).filter((each) => each.required);

    expect(required.map(({ name }) => name)).toEqual(['name', 'tabClientId']);
  });
});
