/** The one label a card on the board has. */
import { describe, expect, test } from '@jest/globals';
import { toCardLabel } from '../../../../../tab/client/components/labels/card-label.ts';
import { buildBoardChange } from '../../support/build-board.ts';

const everything = buildBoardChange({
  ...{ decision: 'keep', waitingFor: ['Helen Marsh'], couldDoWithAHand: ['quiet'] },
  ...{ saidYes: 'Marcus Bell', scope: 'needs-a-yes' },
});

describe('the label of a card on the board', () => {
  test('is what was decided, whatever else there is', () => {
    expect(toCardLabel(everything)).toEqual({ kind: 'decided', decision: 'keep' });
  });

  test('is whose yes is awaited, before all that nobody waits for', () => {
    const awaited = { ...everything, decision: null };

    expect(toCardLabel(awaited)).toEqual({ kind: 'waiting', names: ['Helen Marsh'] });
  });

  test('is what was answered instead of a yes, before what could do with a hand', () => {
    const said = { answer: 'not-yet', name: 'Helen Marsh' } as const;
    const answered = { ...everything, decision: null, waitingFor: [], saidOtherwise: said };

    expect(toCardLabel(answered)).toEqual({ kind: 'answered', said });
  });

  test('is that it could do with a hand, before what was won', () => {
    const quiet = { ...everything, decision: null, waitingFor: [] };

    expect(toCardLabel(quiet)).toEqual({ kind: 'hand' });
  });

  test('is the yes that was won, before that one is needed', () => {
    const won = { ...everything, decision: null, waitingFor: [], couldDoWithAHand: [] };

    expect(toCardLabel(won)).toEqual({ kind: 'yes', name: 'Marcus Bell' });
    expect(toCardLabel({ ...won, saidYes: null })).toEqual({ kind: 'scope', scope: 'needs-a-yes' });
  });

  test('is none where a change is in our gift and nothing is to say', () => {
    expect(toCardLabel(buildBoardChange())).toBeNull();
  });
});
