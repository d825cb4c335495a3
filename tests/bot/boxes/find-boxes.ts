/** Every box somebody can type a sentence into, found in what crosses the edge: whatever keeps a thousand letters. */
import { z } from 'zod';
import { changeCommands, LogChangeRequest } from '../../../shared/contracts/api/change-commands.ts';
import * as ambition from '../../../shared/contracts/cards/ambition.ts';
import * as ask from '../../../shared/contracts/cards/ask.ts';
import * as blueprint from '../../../shared/contracts/cards/blueprint.ts';
import * as change from '../../../shared/contracts/cards/change.ts';
import * as checkIn from '../../../shared/contracts/cards/check-in.ts';
import * as extension from '../../../shared/contracts/cards/extension.ts';
import * as pulse from '../../../shared/contracts/cards/pulse.ts';
import * as reflect from '../../../shared/contracts/cards/reflect.ts';
import * as setUp from '../../../shared/contracts/cards/set-up.ts';
import * as stage from '../../../shared/contracts/cards/stage.ts';
import * as strands from '../../../shared/contracts/cards/strands.ts';

/** Far longer than any id, and shorter than what a box gives back. */
const long = 'a line '.repeat(143);

const cards = { ...ambition, ...ask, ...blueprint, ...change, ...checkIn, ...extension, ...pulse };

/** Named `Contract.box`. */
export const boxesOnCards = findBoxes({ ...cards, ...reflect, ...setUp, ...stage, ...strands });

/** Named `command.box`, as in the command's address. */
export const boxesOnTab = findBoxes({ log: LogChangeRequest, ...changeCommands });

function findBoxes(contracts: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(contracts)
    .flatMap(([name, contract]) => {
      const shape = contract instanceof z.ZodType ? shapeOf(contract) : {};
      return Object.keys(shape)
        .filter((box) => keepsLines(shape[box]))
        .map((box) => `${name}.${box}`);
    })
    .toSorted();
}

/** Also of a contract that is renamed or turned into something else around its object. */
function shapeOf(contract: unknown): Readonly<Record<string, unknown>> {
  if (contract instanceof z.ZodObject) return contract.shape;
  if (!(contract instanceof z.ZodPipe)) return {};
  return { ...shapeOf(contract.def.in), ...shapeOf(contract.def.out) };
}

function keepsLines(box: unknown): boolean {
  if (!(box instanceof z.ZodType)) return false;
  const read = box.safeParse(long);
  return read.success && typeof read.data === 'string' && read.data.length > 250;
}
