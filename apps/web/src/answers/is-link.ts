/**
 * Whether the part of an address after `#` is a link with answers: it says its version, or counts its answers and has
 * their checksum. Apart from the reader, since a page asks it before any guideline is there.
 */
export function isLink(hash: string): boolean {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  return parts.has('r') || (parts.has('n') && parts.has('c'));
}
