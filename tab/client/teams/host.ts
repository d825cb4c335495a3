/** Where the page runs: as a tab inside Teams, or as a page of its own in a browser. */
import type { SignIn } from '../api/client.ts';
import type { ToJoinLink } from './join-link.ts';
import type { PickPerson } from './pick-person.ts';
import type { ThemeName } from './theme-name.ts';

export type TeamsHost = {
  readonly kind: 'teams';
  readonly theme: ThemeName;
  /** The tag of the language the person has Teams in. */
  readonly locale: string;
  /** The team whose channel the tab is in; null in personal scope and in chats. */
  readonly teamId: string | null;
  /** A private or shared channel: its people are not the team's. */
  readonly isInRestrictedChannel: boolean;
  readonly signIn: SignIn;
  /** Only the last follower is told. */
  readonly followTheme: (follow: (theme: ThemeName) => void) => void;
  /** What a link in Teams points at within the tab, such as `SC-12` or `board`; null where it is the tab. */
  readonly opensAt: string | null;
  /** A link that opens a place of this tab in Teams, for somebody else. */
  readonly linkTo: ToJoinLink;
  /** Null where this Teams has no list of people to choose from. */
  readonly pickPerson: PickPerson | null;
  /** `goBack` says whether something was closed; if not, Teams goes back itself. */
  readonly followBack: (goBack: () => boolean) => void;
  /** Lets Teams' own loading picture go. */
  readonly tellReady: () => void;
  /** On the page shown while somebody adds the tab: allows Save, and says what to keep. */
  readonly offerToSave: (tab: { readonly name: string; readonly address: string }) => void;
};

export type Host = TeamsHost | { readonly kind: 'browser' };

/** Teams answers within a few hundred milliseconds; whoever stays silent is not Teams. */
const answerWithinMs = 8000;

/** Outside Teams its library is not even loaded. */
export async function connectToHost(): Promise<Host> {
  if (!isEmbedded()) return { kind: 'browser' };
  const { connectToTeams } = await import('./teams-host.ts');
  try {
    return await Promise.race([connectToTeams(), giveUp()]);
  } catch {
    return { kind: 'browser' };
  }
}

/** Teams on a phone has no parent window, but a native interface. */
function isEmbedded(): boolean {
  return window.parent !== window || 'nativeInterface' in window;
}

function giveUp(): Promise<never> {
  return new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error('The page around this one did not answer.')), answerWithinMs);
  });
}
