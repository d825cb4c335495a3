/** The local blueprint as a document: what stands in it, where each sentence comes from, and what never does (P19). */
import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type {
  BlueprintView,
  ExperimentView,
  SourceView,
} from '../../../../shared/contracts/api/blueprint/blueprint.ts';
import { checkBeforeExport } from '../../../../shared/domain/blueprint/check-before-export.ts';
import { toBlueprintDocument } from '../../../../shared/text/blueprint/document/document.ts';
import {
  type Block,
  type Cell,
  linesOf,
  notesOf,
  type Section,
} from '../../../../shared/text/blueprint/document/section.ts';
import { toSourceWords } from '../../../../shared/text/blueprint/document/sources.ts';
import { documentWords } from '../../../../shared/text/blueprint/words/en-GB-document.ts';
import { enGB } from '../../../../shared/text/en-GB.ts';
import { findWordsBy } from '../../../../shared/text/in-use/in-use.ts';
import { text } from '../../../../shared/text/text.ts';
import {
  anyBlueprint,
  buildBlueprint,
  buildEditionView,
  buildEmptyBlueprint,
  buildExperiment,
  buildPillar,
  buildSource,
  buildTheme,
} from '../../../support/build-blueprint-view.ts';
import { wordsOfSections } from '../../../support/document-words.ts';
import { findStrays } from '../../../support/find-strays.ts';
import { pseudo } from '../../../support/pseudo-locale.ts';

afterEach(() => findWordsBy(() => enGB));

const write = (view: BlueprintView) => toBlueprintDocument(view, documentWords);

function partOf(view: BlueprintView, heading: string): Section {
  const found = write(view).find((section) => section.heading === heading);
  if (!found) throw new Error(`No part “${heading}”`);
  return found;
}

const headingsOf = (sections: readonly Section[]) => sections.map(({ heading }) => heading);

const { onAPage, pillars, experiments, learned, changed } = documentWords;

function levelsOf(sections: readonly Section[]): readonly number[] {
  const inBlocks = ({ blocks }: Section) =>
    blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  return sections.flatMap((section) => [1, ...inBlocks(section)]);
}

const tablesIn = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));

test('a cycle says what was learned, what is understood now and what surprised', () => {
  const cells = tablesIn(partOf(buildBlueprint(), experiments.heading).blocks).flatMap(({ rows }) =>
    rows.flatMap((row) =>
      row.map((each) => each.map(({ lead, words }) => [lead, words].join(' ').trim()).join(' | ')),
    ),
  );

  expect(cells).toContain(
    'The form was the slow part. | What we understand now: Families ask on Fridays. | What surprised us: Nobody asked twice.',
  );
});

test('how it came about ends with what changed since the edition before', () => {
  const since = { n: 1, changes: [{ kind: 'cycles-told', count: 2 }] } as const;
  const last = (view: BlueprintView) => partOf(view, documentWords.how.heading).blocks.at(-1);

  expect(
    JSON.stringify(last(buildBlueprint({ since: { ...since, changes: [...since.changes] } }))),
  ).toContain('Since edition 1: 2 cycles told.');
  expect(JSON.stringify(write(buildBlueprint()))).not.toContain('Since edition');
});

describe('what is asked', () => {
  const { asked } = documentWords;
  const rowsOf = (view: BlueprintView) =>
    tablesIn(partOf(view, asked.heading).blocks).flatMap(({ rows }) =>
      rows.map((row) => row.map((each) => each.map((one) => one.words).join(' '))),
    );

  test('stands with whose it is to give, for which pillar, and the answer so far', () => {
    expect(rowsOf(buildBlueprint())).toEqual([
      [
        ...['Head of IT', 'One login for both systems', 'Decisions near the family'],
        'Not yet, says Helen Ashdown on 10 February 2027: The contract runs to April',
      ],
      ['Legal services', 'One login for both systems', asked.whole, asked.unanswered],
    ]);
  });

  test('that needs a change in law is a list of its own, as beyond the council', () => {
    const said = {
      ...({ kind: 'for-the-blueprint', beyond: 'law' } as const),
      ...{ words: 'Shorter forms', benefit: null },
    };
    const view = buildBlueprint({ asks: [], sources: [buildSource({ said })] });
    const { blocks } = partOf(view, asked.heading);

    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'list']);
    expect(JSON.stringify(blocks)).toContain('Shorter forms');
  });

  test('is no part where nothing is, as in editions made before anything could be', () => {
    const { asks: _, ...before } = buildBlueprint();

    expect(headingsOf(write(before))).not.toContain(asked.heading);
  });
});

describe('any blueprint', () => {
  test('has headings of which no level is left out', () => {
    fc.assert(
      fc.property(anyBlueprint, (view) => {
        const levels = levelsOf(write(view));

        return levels.every((level, at) => level <= (levels[at - 1] ?? 0) + 1);
      }),
    );
  });

  test('has footnotes from 1 on, each of which names what was put in', () => {
    fc.assert(
      fc.property(anyBlueprint, (view) => {
        const known = new Set(view.sources.map((each) => toSourceWords(each, documentWords)));
        const notes = notesOf(write(view));

        expect(notes.map(({ n }) => n)).toEqual(notes.map((_, at) => at + 1));
        for (const { sources } of notes) {
          expect(sources.length).toBeGreaterThan(0);
          expect(sources.filter((each) => !known.has(each))).toEqual([]);
        }
      }),
    );
  });

  test('has links that lead to a heading, and tables without a cell too few or an empty one', () => {
    fc.assert(
      fc.property(anyBlueprint, (view) => {
        const blocks = write(view).flatMap((section) => section.blocks);
        const anchors = blocks.flatMap((each) => (each.kind === 'heading' ? [each.anchor] : []));
        const links = blocks.flatMap(linesOf).flatMap(({ to }) => (to === null ? [] : [to]));

        expect(links.filter((to) => !anchors.includes(to))).toEqual([]);
        for (const { head, rows, widths } of tablesIn(blocks)) {
          expect(widths.length).toBe(head.length);
          for (const row of rows) {
            expect(row.length).toBe(head.length);
            expect(row.every((cell) => cell.length > 0)).toBe(true);
          }
        }
      }),
    );
  });

  test('lists everything that was put in, with where it went', () => {
    fc.assert(
      fc.property(anyBlueprint, (view) => {
        const rows = tablesIn(
          write(view).flatMap(({ heading, blocks }) =>
            heading === documentWords.sources.heading ? blocks : [],
          ),
        ).flatMap((table) => table.rows);

        expect(rows.length).toBe(view.sources.length);
      }),
    );
  });

  test('names whoever looks after an experiment, gave a commitment or an answer there, and nobody by an id', () => {
    const view = buildBlueprint();
    const named = (name: string) =>
      write(view)
        .filter((section) => wordsOfSections([section]).some((words) => words.includes(name)))
        .map(({ heading }) => heading);
    const all = wordsOfSections(write(view)).join('\n');

    expect(named('Amara Osei')).toEqual([experiments.heading, documentWords.goOn.heading]);
    expect(named('Helen Ashdown')).toEqual([pillars.heading, documentWords.asked.heading]);
    for (const id of ['amara', 'change-4', 'theme-1', 'pillar-1', 'experiment-1', 'learned river'])
      expect(all).not.toContain(id);
  });
});

describe('in another language', () => {
  test.each([
    ['a full one', buildBlueprint()],
    ['an empty one', buildEmptyBlueprint()],
  ])('%s says nothing that is not from the text', async (_, view) => {
    findWordsBy(() => pseudo);
    const words = await text.blueprintDocument();
    const said = wordsOfSections(toBlueprintDocument(view, words));

    expect(findStrays(said, writtenIn(view))).toEqual([]);
  });
});

function writtenIn(node: unknown): readonly string[] {
  if (typeof node === 'string') return [node];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(writtenIn) : [];
}

describe('what is looked through before it leaves', () => {
  const family = 'Ring mum on 07700 900123';
  const asked = { ofRole: 'the service manager' };
  const of = (id: string, said: SourceView['said']) => buildSource({ id, said });
  const full = buildBlueprint({
    sources: [
      buildSource(),
      of('happened', { kind: 'happened', words: 'So' }),
      of('beyond', { kind: 'for-the-blueprint', words: 'So', benefit: 'Time', beyond: 'system' }),
      of('round', { kind: 'needed', how: 'came-round', role: 'Head' }),
      of('stands', { kind: 'needed', how: 'stands', role: 'Head' }),
      of('yes', { kind: 'needed', how: 'said-yes', asked }),
      of('not-yet', { kind: 'not-yet', asked, because: 'Money' }),
      of('stuck', { kind: 'stuck', stage: 'develop', since: '2026-11-01' }),
      of('barriers', { kind: 'barrier-theme', name: 'No room', barriers: 2, examples: ['Desk'] }),
    ],
    themes: [buildTheme(), buildTheme({ id: 'theme-2', statement: null })],
  });

  /** Every text in it, as `pillars.0.title`. */
  function placesOf(node: unknown, at = ''): readonly string[] {
    if (typeof node === 'string') return [at];
    if (typeof node !== 'object' || node === null) return [];
    return Object.entries(node).flatMap(([key, part]) =>
      placesOf(part, at === '' ? key : `${at}.${key}`),
    );
  }

  function withFamily(at: string): BlueprintView {
    const copy = structuredClone(full);
    const keys = at.split('.');
    const last = keys.pop() ?? '';
    const node = keys.reduce<unknown>((part, key) => Reflect.get(Object(part), key), copy);
    Reflect.set(Object(node), last, family);
    return copy;
  }

  /** What is no day or no known kind can be no part of a document. */
  function stands(view: BlueprintView): boolean {
    try {
      return wordsOfSections(write(view)).some((words) => words.includes(family));
    } catch {
      return false;
    }
  }

  test('is all that people wrote of what stands in the document: names are left', () => {
    const shown = placesOf(full).filter((at) => stands(withFamily(at)));
    const left = shown.filter((at) => checkBeforeExport(withFamily(at)).length === 0);

    expect(shown.length).toBeGreaterThan(30);
    expect(left.filter((at) => !/^sources\.\d\.team$/.test(at))).toEqual([
      ...['name', 'teams.0', 'teams.1'],
      ...['pillars.0.commitment.name', 'asks.0.answer.name', 'experiments.0.owner.name'],
    ]);
  });
});

test('before there is anything, pillars and experiments say what is to come', () => {
  const sections = write(buildEmptyBlueprint());

  expect(headingsOf(sections)).toEqual([
    documentWords.title,
    pillars.heading,
    experiments.heading,
    documentWords.leftOut.heading,
    documentWords.glossary.heading,
  ]);
  expect(wordsOfSections(sections)).toEqual(
    expect.arrayContaining([pillars.none, experiments.none]),
  );
});

describe('the cover', () => {
  test('says whose it is, that it is a draft, of which day, and who made it', () => {
    expect(wordsOfSections(write(buildBlueprint()).slice(0, 1))).toEqual([
      'Local blueprint',
      'Elmshire',
      'Draft of 19 February 2027',
      'Made by Riverside and Harbour',
    ]);
  });

  test('of one team by itself says its name once', () => {
    const [cover] = write(buildBlueprint({ name: 'Riverside', teams: ['Riverside'] }));

    expect(cover && wordsOfSections([cover])).toEqual([
      ...['Local blueprint', 'Riverside', 'Draft of 19 February 2027'],
    ]);
  });
});

describe('the blueprint on a page', () => {
  const many = (count: number, title: string) =>
    buildBlueprint({
      experiments: Array.from({ length: count }, (_, at) =>
        buildExperiment({ id: `${at}`, number: at + 1, title }),
      ),
    });
  const linesOn = (view: BlueprintView) =>
    partOf(view, onAPage.heading)
      .blocks.filter(({ kind }) => kind === 'list')
      .slice(0, 1)
      .flatMap(linesOf);

  test('tells the first twenty experiments, and how many more there are', () => {
    const view = many(23, 'Quiet time');

    expect(linesOn(view)).toHaveLength(21);
    expect(wordsOfSections(write(view))).toContain(onAPage.more(3));
  });

  test('tells fewer where their names are long, so that it stays a page', () => {
    const view = many(20, 'Half an hour of quiet '.repeat(7));

    expect(linesOn(view).length).toBeLessThan(12);
  });

  test('tells fewer beside eight pillars and what is looked at next, so that it stays a page', () => {
    const view = {
      ...many(20, 'Quiet time'),
      pillars: Array.from({ length: 8 }, (_, at) =>
        buildPillar({ id: `pillar-${at + 1}`, title: `Pillar ${at + 1}` }),
      ),
    };

    expect(linesOn(view)).toHaveLength(8 + 16);
    expect(wordsOfSections(write(view))).toContain(onAPage.more(4));
  });

  test('says which three are looked at next, those that have ended not', () => {
    const days = ['2027-05-01', '2027-03-01', '2027-04-01', '2027-02-20', '2027-06-01'];
    const view = buildBlueprint({
      experiments: days.map((reviewOn, at) =>
        buildExperiment({ number: at + 1, reviewOn, status: at === 3 ? 'ended' : 'running' }),
      ),
    });
    const lists = partOf(view, onAPage.heading).blocks.filter(({ kind }) => kind === 'list');

    expect(
      lists
        .slice(-1)
        .flatMap(linesOf)
        .map(({ words }) => words.slice(0, 4)),
    ).toEqual([...['EX-2', 'EX-3', 'EX-1']]);
  });
});

describe('how we got here', () => {
  const said = (view: BlueprintView) => wordsOfSections([partOf(view, documentWords.how.heading)]);

  test('is three paragraphs', () => {
    expect(said(buildBlueprint()).slice(1)).toEqual([
      'Riverside and Harbour spent up to 16 weeks looking for small things that could be different, trying them, and learning. There were workshops on 21 October 2026, 25 November 2026 and 6 January 2027.',
      '12 small changes were logged. So far 3 were kept, 2 were adapted and 1 was stopped. Stopped counts as much as kept, because it taught us as much.',
      'What was learned was then put together: 1 thing, with nobody’s name. We sorted it into what helps, what gets in the way, and both, and gave 1 theme a name.',
    ]);
  });

  test('leaves out what there has been none of', () => {
    const how = { weeks: 1, workshops: [], logged: 1, kept: 0, adapted: 0, stopped: 0 };

    expect(said(buildBlueprint({ how, sources: [], themes: [] })).slice(1)).toEqual([
      'Riverside and Harbour spent 1 week looking for small things that could be different, trying them, and learning.',
      'One small change was logged.',
    ]);
  });
});

describe('what we learned', () => {
  test('stands by where it hangs, with its sources in a footnote', () => {
    const view = buildBlueprint({
      themes: [
        buildTheme({ id: 'theme-2', side: 'barrier', name: 'Waiting', items: ['gone'] }),
        buildTheme(),
      ],
    });
    const { blocks } = partOf(view, learned.heading);
    const headings = blocks.flatMap((each) => (each.kind === 'heading' ? [each.words] : []));

    expect(headings).toEqual([
      ...[learned.sides.enabler, 'Trust in duty', learned.sides.barrier, 'Waiting'],
    ]);
    expect(blocks.flatMap(linesOf).flatMap(({ note }) => note ?? [])).toEqual([
      { n: 1, sources: ['SC-4 · Riverside'] },
    ]);
  });

  test('says in words how it rang, where that may be shown', () => {
    const themes = [
      buildTheme({ rang: { answers: 17, share: 'most' } }),
      buildTheme({ id: 'theme-2', name: 'Waiting' }),
    ];
    const { blocks } = partOf(buildBlueprint({ themes }), learned.heading);
    const lines = blocks.flatMap(linesOf).filter(({ lead }) => lead === learned.rangTrue);

    expect(lines).toMatchObject([{ words: 'for most of the 17 who answered.' }]);
  });

  test('quotes three things at most, of what was learned or noticed', () => {
    const said = ['One', 'Two', 'Two', null, 'Three', 'Four'];
    const sources = said.map((words, at) =>
      buildSource({ id: `${at}`, said: { kind: 'learned', words } }),
    );
    const themes = [buildTheme({ items: sources.map(({ id }) => id) })];
    const { blocks } = partOf(buildBlueprint({ sources, themes }), learned.heading);

    expect(blocks.filter(({ kind }) => kind === 'list').flatMap(linesOf)).toMatchObject([
      ...[{ words: '“One”' }, { words: '“Two”' }, { words: '“Three”' }],
    ]);
  });

  test('comes from a theme of barriers by its name, and from nobody who raised one', () => {
    const barriers = { kind: 'barrier-theme' as const, barriers: 3, examples: [] };
    const from = { themeId: 'barriers-1' };
    const say = (name: string | null, team: string | null) =>
      toSourceWords(buildSource({ said: { ...barriers, name }, from, team }), documentWords);
    const said = { kind: 'reflection' as const, words: 'One to ask' };
    const reflection = buildSource({ said, from: { by: null }, team: null });

    expect(say('No room', 'Riverside')).toBe('Barriers under “No room” · Riverside');
    expect(say(null, null)).toBe('Barriers whose theme looked like data about a family');
    expect(toSourceWords(reflection, documentWords)).toBe('Said when we made sense of it');
  });
});

describe('pillars and experiments', () => {
  test('pillars go on behind what was learned; experiments begin a page, and each but the first does', () => {
    const view = buildBlueprint({
      experiments: [buildExperiment(), buildExperiment({ number: 2 })],
    });
    const { startsPage, blocks } = partOf(view, experiments.heading);
    const breaks = blocks.flatMap((each) =>
      each.kind === 'heading' && each.level === 2 ? [each.startsPage] : [],
    );

    expect([partOf(view, pillars.heading).startsPage, startsPage, ...breaks]).toEqual([
      ...[false, true, false, true],
    ]);
  });

  test('say what nothing was said about with a dash, and leave out what is none', () => {
    const nothing = buildPillar({
      ...{ different: null, commitment: null, themeIds: [] },
      needs: { structure: null, process: null, culture: null },
    });
    const bare = buildExperiment({
      ...{ ifWe: null, thenWe: null, because: null, tryFirst: null, safeguard: null },
      ...{ owner: null, signals: [], reviewOn: null, cycles: [], from: null },
    });
    const view = buildBlueprint({ pillars: [nothing], experiments: [bare] });
    const [about] = tablesIn(partOf(view, experiments.heading).blocks);

    expect(wordsOfSections([partOf(view, pillars.heading)])).toEqual([
      pillars.heading,
      'Pillar 1: Decisions near the family',
      pillars.experiments,
      'EX-1 Duty signs off vouchers in every team',
    ]);
    expect(about?.rows.map(([, answer = []]) => answer.map(({ words }) => words).join())).toEqual([
      ...['–', '–', '–', experiments.nobody, '–', '–'],
      ...['Decisions near the family', experiments.statuses.running],
    ]);
  });

  test('say which teams try an experiment, and by which change', () => {
    const triedBy = [
      { teamId: 'riverside', team: 'Riverside', changeId: 'change-9', number: 9 },
      { teamId: 'harbour', team: 'Harbour', changeId: 'change-2', number: 2 },
    ];
    const view = buildBlueprint({ experiments: [buildExperiment({ triedBy })] });
    const [about] = tablesIn(partOf(view, experiments.heading).blocks);
    const row = about?.rows.find(([question]) => question?.[0]?.words === experiments.rows.triedBy);

    expect(row?.[1]?.map(({ words }) => words)).toEqual(['Riverside (SC-9)', 'Harbour (SC-2)']);
  });

  test('keep the lines people wrote as paragraphs of one answer', () => {
    const view = buildBlueprint({
      experiments: [buildExperiment({ tryFirst: 'One week.\n\nThen two.' })],
    });
    const [about] = tablesIn(partOf(view, experiments.heading).blocks);
    const row = about?.rows.find(
      ([question]) => question?.[0]?.words === experiments.rows.tryFirst,
    );

    expect(row?.[1]?.map(({ words }) => words)).toEqual(['One week.', 'Then two.']);
  });
});

describe('where an experiment stands', () => {
  const rowsOf = (given: Partial<ExperimentView>) => {
    const view = buildBlueprint({ experiments: [buildExperiment(given)] });
    const [about] = tablesIn(partOf(view, experiments.heading).blocks);
    const say = (cell: Cell | undefined) => cell?.map(({ words }) => words).join(' ') ?? '';
    return Object.fromEntries((about?.rows ?? []).map(([one, other]) => [say(one), say(other)]));
  };
  const triedBy = [{ teamId: 'harbour', team: 'Harbour', changeId: 'change-9', number: 9 }];
  const { rows } = experiments;

  test('while it rests no day is named on which it is looked at', () => {
    expect(rowsOf({ status: 'running' })[rows.reviewOn]).toBe('4 March 2027');
    expect(rowsOf({ status: 'resting' })[rows.reviewOn]).toBe(experiments.onceResumed);
  });

  test('before it is started a team would like to try it, and tries it afterwards', () => {
    expect(rowsOf({ status: 'proposed', triedBy })).toMatchObject({
      [rows.wantedBy]: 'Harbour (SC-9)',
    });
    expect(rowsOf({ status: 'running', triedBy })).toMatchObject({
      [rows.triedBy]: 'Harbour (SC-9)',
    });
  });

  test('the change it begins with has its team, though nothing of it was put in', () => {
    const from = { changeId: 'elsewhere', number: 7 };

    expect(rowsOf({ from: { ...from, team: 'Harbour' } })[rows.from]).toBe('SC-7 · Harbour');
    expect(rowsOf({ from })[rows.from]).toBe('SC-7');
  });
});

describe('what we changed already', () => {
  test('lists what was told, without teams where there is one only', () => {
    const sources = [
      buildSource({ team: null }),
      buildSource({ team: null, said: { kind: 'happened', words: 'Nine vouchers' } }),
      buildSource({
        team: null,
        from: { changeId: 'c', number: 5, title: 'Open', go: 1, decision: null },
      }),
    ];
    const [table] = tablesIn(partOf(buildBlueprint({ sources }), changed.heading).blocks);

    expect(table?.head).not.toContain(changed.heads.team);
    expect(table?.rows.map((row) => row.map(([line]) => line?.words))).toEqual([
      ['SC-4', 'Duty signs off food vouchers', 'Tell duty first', 'Kept'],
    ]);
  });
});

describe('an edition', () => {
  const edition = buildEditionView();
  const coverOf = (view: BlueprintView) => wordsOfSections(write(view).slice(0, 1));

  test('says on its cover which one it is, what it is known by, and who signed it', () => {
    expect(coverOf(buildBlueprint({ edition }))).toEqual([
      'Local blueprint',
      'Elmshire',
      'Edition 2, 1 March 2027',
      'Made by Riverside and Harbour',
      'Signed by Helen Ashdown on 4 March 2027',
      'Its check number is 0123456789ab. It covers all that the blueprint says but people’s names and the signatures: two copies with the same number say the same but for those.',
    ]);
  });

  test('says so where a name was taken out of its words since', () => {
    const altered = coverOf(buildBlueprint({ edition: buildEditionView({ isWhole: false }) }));

    expect(altered.at(-1)).toBe(documentWords.edition.isNotWhole);
  });

  test('has who agreed, with room for three more on paper', () => {
    const agreed = partOf(buildBlueprint({ edition }), 'Agreed by');
    const [table] = tablesIn(agreed.blocks);

    expect(table?.rows.map((row) => row.map((cell) => cell.map(({ words }) => words)))).toEqual([
      [['Helen Ashdown'], ['Head of service'], ['4 March 2027'], ['I ask everybody to read it.']],
    ]);
    expect(wordsOfSections([agreed]).filter((words) => words.includes('………'))).toHaveLength(3);
  });

  test('that nobody has signed says so', () => {
    const unsigned = buildBlueprint({ edition: buildEditionView({ signatures: [] }) });

    expect(wordsOfSections([partOf(unsigned, 'Agreed by')])).toContain('Nobody has signed it yet.');
  });

  test('says that it stays, and a draft says how it is altered and that nobody agreed to it', () => {
    const made = wordsOfSections(write(buildBlueprint({ edition })));
    const draft = wordsOfSections(write(buildBlueprint()));
    const { alter, isEdition } = documentWords.goOn;

    expect([made.includes(isEdition), made.includes(alter)]).toEqual([true, false]);
    expect([draft.includes(isEdition), draft.includes(alter)]).toEqual([false, true]);
    expect(draft).toContain('Draft of 19 February 2027');
    expect(draft).not.toContain('Agreed by');
  });
});
