/** What a change tells its team's channel: that it moved, and what its people chose to share by it (P13). */
import type { ChannelNote, Share } from '../channel/channel.ts';
import type { Command } from '../command.ts';
import type { HistoryAction, SmallChange } from './small-change.ts';

/** The change with a note of this command for the channel. */
export function withNote(change: SmallChange, command: Command, did: HistoryAction): SmallChange {
  return { ...change, channelOutbox: [...change.channelOutbox, toNote(change, command, did)] };
}

export function toNote(change: SmallChange, command: Command, did: HistoryAction): ChannelNote {
  return { id: `${change.version}`, share: toShare(change, command, did) };
}

/** A yes is told to the team, any other answer to those concerned; a thank-you only when it is shared. */
function toShare(change: SmallChange, { by, at }: Command, did: HistoryAction): Share | null {
  const { id: changeId, asks, thanks } = change;
  if (did === 'answered' || did === 'heard-answer') {
    const yes = asks.find(
      (ask) => ask.answer?.at === at && (ask.of ?? ask.answer.heardBy)?.id === by.id,
    );
    if (yes?.answer?.answer !== 'yes') return null;
    return { kind: 'yes', id: `yes ${changeId} ${yes.id}`, at, changeId, askId: yes.id };
  }
  const said = thanks.find((each) => each.by.id === by.id && each.at === at && each.shared);
  if (did !== 'thanked' || !said) return null;
  return {
    kind: 'thanks',
    id: `thanks ${changeId} ${said.id}`,
    at,
    changeId,
    thanksId: said.id,
  };
}
