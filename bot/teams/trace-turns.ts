/** Measures a turn from the moment it is known who sent it. */
import { ActivityTypes, type TurnContext } from 'botbuilder';
import type { Trace } from '../telemetry/trace.ts';
import type { TurnLogic } from './adapter.ts';

const known: ReadonlySet<string> = new Set(Object.values(ActivityTypes));

export function traceTurns(logic: TurnLogic, { whole }: Trace): TurnLogic {
  return (context) => whole({ kind: 'turn', of: toKnownType(context) }, () => logic(context));
}

function toKnownType({ activity: { type } }: TurnContext): string {
  return known.has(type) ? type : 'other';
}
