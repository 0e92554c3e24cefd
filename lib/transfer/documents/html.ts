/** The words of a HTML text as a reader would see them, line by line. Scripts, styles and what is hidden by markup stay out. */
const UNSEEN = /<(script|style|head|template|noscript|svg|iframe|object)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi;
const HIDDEN = /<([a-z][a-z0-9]*)\b[^>]*?(?:\shidden(?=[\s>=])|style\s*=\s*["'][^"']*display\s*:\s*none[^"']*["'])[^>]*>[^<]*<\/\1\s*>/gi;
const BLOCK =
  /<\/?(?:p|div|br|h[1-6]|li|ul|ol|tr|table|section|article|header|footer|blockquote|pre|dl|dt|dd|hr|form|fieldset|address|main|nav|aside|figure)\b[^>]*>/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  ntilde: 'ñ',
  euro: '€',
  pound: '£',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  middot: '·',
  bull: '•',
  times: '×',
  shy: '',
};

export function htmlText(html: string): string {
  return entities(
    html
      .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
      .replace(UNSEEN, ' ')
      .replace(HIDDEN, ' ')
      .replace(/\s+/g, ' ')
      .replace(/<\/t[dh]>\s*<t[dh]\b[^>]*>/gi, ': ')
      .replace(/<li\b[^>]*>/gi, '\n- ')
      .replace(/<\/(?:p|h[1-6]|table|ul|ol|blockquote|section)\s*>/gi, '\n\n')
      .replace(BLOCK, '\n')
      .replace(/<[^>]*>/g, ''),
  )
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

export function entities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal: string, hex: string, name: string) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : Number.NaN;
    if (Number.isInteger(code))
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';
    return NAMED[name] ?? whole;
  });
}
