/**
 * Which channels are not a team's own. Microsoft's page "Get context for your tab" (MicrosoftDocs/msteams-docs,
 * access-teams-context) has `channel.membershipType` say so: `Private`, and for a shared channel `sharedChannel`,
 * where the library's own `ChannelType` says `Shared`. The team's id is the channel's own there, or that of
 * whichever team the person came from, so it says nothing of whose board to show.
 */
const restricted = /^(private|shared)/i;

/** A standard channel is `Regular`, or of no kind at all, as is a chat. */
export function isRestricted(membershipType: string | undefined): boolean {
  return restricted.test(membershipType ?? '');
}
