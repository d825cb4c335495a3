/** Checks that a call was refused in the one shape of every error. */
import { expect } from '@jest/globals';
import { ErrorBody } from '../../shared/contracts/api/http/error-body.ts';

/** Gives the body as it came, to look for what it must not say. */
export async function expectRefusal(
  answer: Pick<Response, 'status' | 'text'>,
  status: number,
  code: string,
): Promise<string> {
  const said = await answer.text();
  expect(answer.status).toBe(status);
  const { error } = ErrorBody.parse(JSON.parse(said));
  expect(error.code).toBe(code);
  expect(error.correlationId).toMatch(/^[0-9a-f-]{36}$/);
  expect(said).not.toMatch(/\bat .*:\d+|Error\b|node_modules|\.ts\b|JSON/);
  return said;
}
