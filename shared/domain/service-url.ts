/** Where Teams is asked to send from; it moves with a tenant's region. */

/** Teams ends them with a slash; what was noted by hand may not. */
export function isSameUrl(one: string, other: string): boolean {
  return withoutSlash(one) === withoutSlash(other);
}

function withoutSlash(url: string): string {
  return url.endsWith('/') ? url.slice(0, -1) : url;
}
