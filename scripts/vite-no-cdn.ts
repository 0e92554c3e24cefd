/**
 * Takes the addresses of content delivery networks, and of the place where compiled model libraries lie, out of what is built: no program
 * is ever loaded from one, and nobody should have to wonder.
 */
export function noCdn(): { name: string; renderChunk(code: string): { code: string; map: null } | null } {
  const ADDRESS = /https:\/\/(?:cdn\.jsdelivr\.net|unpkg\.com|esm\.sh|raw\.githubusercontent\.com)\/[^"'`\s]*/g;
  return {
    name: 'stead-no-cdn',
    renderChunk(code) {
      return code.match(ADDRESS) ? { code: code.replace(ADDRESS, 'about:invalid#'), map: null } : null;
    },
  };
}
