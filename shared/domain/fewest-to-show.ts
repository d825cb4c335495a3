/**
 * How many must have said something in secret before anything that came of it is shown: with fewer, a
 * sum or an order could be one person’s (P6, P16).
 */
export const fewestToShow = 5;
