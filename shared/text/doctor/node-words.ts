/** What is said of a Node that is too old for the server as it is deployed. */
export function tooOldToServe(version: string): string {
  return `This is Node ${version}: install Node 24, which server.mjs needs.`;
}
