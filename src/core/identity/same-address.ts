/** Web addresses of one place: host and path, whatever the scheme, `www.` and the slash at the end. */

const addressPattern = /^https?:\/\/(?:[^/?#@]*@)?(?:www\.)?([^/?#:]+)(?::\d+)?([^?#]*)/iu;

/** Null for what is no address of the web. */
export function placeOfAddress(url: string): string | null {
  const [, host, path] = addressPattern.exec(url.trim()) ?? [];
  if (host === undefined || path === undefined) return null;
  return host.toLowerCase() + path.replace(/\/+$/u, '');
}

/** The spellings under which the same place is usually given. */
export function spellingsOfAddress(url: string): readonly string[] {
  const place = placeOfAddress(url);
  if (place === null) return [];
  return ['http://', 'https://'].flatMap((scheme) =>
    ['', 'www.'].flatMap((prefix) => ['', '/'].map((end) => scheme + prefix + place + end)),
  );
}
