/** What people know an experiment by: the same in every language. */

export function shortExperimentId(number: number): string {
  return `EX-${number}`;
}
