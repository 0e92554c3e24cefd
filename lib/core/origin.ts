/**
 * Places on the web, as the browser names them. No parser of our own: only `URL`.
 * An opaque origin ("null": sandboxed frames, data: pages) is no place and is refused everywhere.
 */
export type Origin = string;

/** The origin of an address, or null when it has none that can be trusted. */
export function originOf(address: string | undefined): Origin | null {
  if (!address) return null;
  try {
    const { origin, protocol } = new URL(address);
    return origin === 'null' || !/^https?:$/.test(protocol) ? null : origin;
  } catch {
    return null;
  }
}

const LOOPBACK = /^(localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** True for https and for plain http on loopback, as browsers define a potentially trustworthy origin. */
export function isSecure(origin: Origin): boolean {
  const { protocol, hostname } = new URL(origin);
  return protocol === 'https:' || LOOPBACK.test(hostname) || hostname.endsWith('.localhost');
}

/** What a person reads: the host, and the port where it is not the scheme's own. */
export function displayHost(origin: Origin): string {
  return new URL(origin).host;
}
