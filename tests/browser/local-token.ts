/** Gets from the product what somebody is signed in with in local mode. */
import { type DemoName, demoPeople } from '../../bot/local/demo/people.ts';
import { LocalToken } from '../../shared/contracts/api/local/local-sign-in.ts';

/** `tab`: the address of the page. */
export async function tokenOf(tab: string, person: DemoName): Promise<string> {
  const answer = await fetch(new URL('/local/token', tab), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ user: demoPeople[person].id }),
  });
  return LocalToken.parse(await answer.json()).token;
}
