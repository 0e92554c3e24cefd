/** Takes the addresses of content delivery networks out of what is built: nothing is ever loaded from one, and nobody should have to wonder. */
export function noCdn(): { name: string; renderChunk(code: string): { code: string; map: null } | null } {
  const ADDRESS = /https:\/\/(?:cdn\.jsdelivr\.net|unpkg\.com|esm\.sh)\/[^"'`\s]*/g;
  return {
    name: 'stead-no-cdn',
    renderChunk(code) {
      return code.match(ADDRESS) ? { code: code.replace(ADDRESS, 'about:invalid#'), map: null } : null;
    },
  };
}
