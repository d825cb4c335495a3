/** The widths at which the layout changes: a phone, a desk with room for four columns, a wall. */

/** In CSS pixels, the widest that counts as a phone. */
export const phoneWidth = 599;
export const phone = `@media (max-width: ${phoneWidth}px)`;
/** Where a finger presses, and no pointer that is finer. */
export const touched = `@media (max-width: ${phoneWidth}px), (pointer: coarse)`;
export const belowDesk = '@media (max-width: 899px)';
export const desk = '@media (min-width: 900px)';
export const narrowDesk = '@media (min-width: 900px) and (max-width: 1199px)';
/** For what is otherwise on narrower desks and on walls: where two of these fit, which one wins is not said. */
export const midDesk = '@media (min-width: 1200px) and (max-width: 1679px)';
export const belowWall = '@media (min-width: 900px) and (max-width: 1679px)';
export const wall = '@media (min-width: 1680px)';
/** What is drawn keeps its own colours then, unless it is told: it would be lost on the page’s. */
export const forcedColors = '@media (forced-colors: active)';
export const motionWelcome = '@media (prefers-reduced-motion: no-preference)';

/** The foot of the page that is taken by what is told there, as a height; the name of a property of the page. */
export const toldRoom = '--told-room';
