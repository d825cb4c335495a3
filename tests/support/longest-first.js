/** Begins with the tests that open browsers or live through weeks: begun last, all others would wait for them. */
import TestSequencer from '@jest/test-sequencer';

const isLong = ({ path }) => /\/tests\/(browser|simulate)\//.test(path.replaceAll('\\', '/'));

export default class LongestFirst extends TestSequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
}
