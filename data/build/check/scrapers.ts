/**
 * Hosts of pirates and scrapers: copies of books, journals, newspapers and Wikipedia under names of their own.
 * They are named in words, where a copy was read there, and never linked.
 */
const SCRAPERS = [
  ...[
    '1eye.us',
    '20.210.105.67',
    '491magazine.com',
    'abcdef.wiki',
    'allrefer.com',
    'bceovw70.asia',
  ],
  ...['beautifulmadam.com', 'colectoresindustrialesgs.com', 'cryer.org.uk', 'daily8.com'],
  ...['dnyuz.com', 'docslib.org', 'dokumen123.com', 'eth.link', 'fiatlux.tk', 'findatwiki.com'],
  ...['gravy.cc', 'hmong.in.th', 'knowledgr.com', 'lua.ovh', 'newlib.net', 'nina.az'],
  ...['pdfdrive.to', 'piglix.com', 'prideseotools.com', 'riteme.site', 'softbeam.net'],
  ...['thefullwiki.org', 'tripod.com', 'ukobiw.net', 'vdoc.pub', 'vinapk.com', 'wikimili.com'],
  ...['wikisum.wiki', 'wordola.com', 'world-today-journal.com'],
];

/** The host of a web address if it is one of a scraper. */
export function scraperOf(address: string): string | undefined {
  const host = new URL(address).hostname.replace(/\.$/, '');
  return SCRAPERS.find((scraper) => host === scraper || host.endsWith(`.${scraper}`));
}
