/**
 * A browser on a machine that is busy with something else now and then loses a press between two frames. What fails
 * in one is told with its reason, and tried once more; what fails twice has failed.
 */
import { expect, jest } from '@jest/globals';

const { testPath = '' } = expect.getState();

if (testPath.replaceAll('\\', '/').includes('/tests/browser/'))
  jest.retryTimes(1, { logErrorsBeforeRetry: true });
