/** Voices of a vision: several, by name, one's own to take back, and none taken away by the line (P7). */
import { describe, expect, test } from '@jest/globals';
import { type Ambition, createAmbition } from '../../../../shared/domain/ambition/ambition.ts';
import { writeVision } from '../../../../shared/domain/ambition/vision.ts';
import { addVoice, takeVoiceBack } from '../../../../shared/domain/ambition/voices.ts';
import type { Command } from '../../../../shared/domain/command.ts';
import { buildCommand } from '../../../support/build-change.ts';
import { unwrap, unwrapError } from '../../../support/build-deps.ts';

const empty = createAmbition({ tenantId: 'tenant-elmshire', teamId: 'team-north' });
const jo = { id: 'jo', name: 'Jo Whitlock' };

function say(ambition: Ambition, voice: string, command: Partial<Command> = {}): Ambition {
  return unwrap(addVoice(ambition, { voice }, buildCommand({ id: voice, ...command })));
}

describe('a voice', () => {
  test('stands beside the others, in one line and with whose it is', () => {
    const first = say(empty, 'Nobody tells their story twice');
    const both = say(first, ' One person\nwho stays ', { by: jo });

    expect(both.voices.map(({ voice, by }) => [voice, by.id])).toEqual([
      ['Nobody tells their story twice', buildCommand().by.id],
      ['One person who stays', 'jo'],
    ]);
    expect(both.history.map(({ did }) => did)).toEqual(['added-voice', 'added-voice']);
  });

  test('sent twice, or in the same words by the same person, is there once', () => {
    const once = say(empty, 'One person who stays');

    expect(say(once, 'Other words', { id: 'One person who stays' })).toBe(once);
    expect(say(once, 'One person who stays', { id: 'later' })).toBe(once);
    expect(say(once, 'One person who stays', { id: 'later', by: jo }).voices).toHaveLength(2);
  });

  test.each([
    ['nothing in it', ' ', 'missing'],
    ['more than fits', 'x'.repeat(241), 'too-long'],
    ['case data', 'ring 07700 900123', 'case-data'],
  ])('with %s is refused', (_, voice, problem) => {
    expect(unwrapError(addVoice(empty, { voice }, buildCommand()))).toMatchObject({
      problems: [{ field: 'voice', problem }],
    });
  });

  test('is the thirtieth at most', () => {
    const thirty = Array.from({ length: 30 }, (_, at) => `Voice ${at}`);
    const full = thirty.reduce((ambition, voice) => say(ambition, voice), empty);

    expect(unwrapError(addVoice(full, { voice: 'One more' }, buildCommand()))).toEqual({
      kind: 'too-many',
      limit: 30,
    });
  });

  test('taken back leaves no word of it, and taken back again changes nothing', () => {
    const said = say(empty, 'One person who stays');
    const voiceId = said.voices[0]?.id ?? '';
    const gone = takeVoiceBack(said, voiceId, buildCommand({ id: 'back' }));

    expect(gone.voices).toEqual([]);
    expect(JSON.stringify(gone)).not.toContain('"voice":"One person');
    expect(JSON.stringify(gone.history)).not.toContain('who stays');
    expect(takeVoiceBack(gone, voiceId, buildCommand({ id: 'again' }))).toBe(gone);
  });
});

describe('the line gathered from them', () => {
  const said = say(say(empty, 'One person who stays'), 'No story twice', { by: jo });
  const input = { vision: 'One person who knows our story.', version: 0 };
  const gathered = unwrap(writeVision(said, input, buildCommand({ id: 'line' })));

  test('takes none of them away, nor does the next one', () => {
    const next = { vision: 'Another', version: 1 };
    const again = unwrap(writeVision(gathered, next, buildCommand({ id: 'next' })));

    expect(gathered.voices).toEqual(said.voices);
    expect(again.voices).toEqual(said.voices);
  });

  test('leaves room for another voice, and is not altered by it', () => {
    const later = say(gathered, 'Time to listen');

    expect(later.voices).toHaveLength(3);
    expect(later.vision).toEqual(gathered.vision);
  });
});
