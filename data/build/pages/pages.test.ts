import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/core/text/text.ts';
import { builtCheck, builtFiles, builtInputs } from '../testing/builtInputs.ts';
import { slugOf } from './addresses.ts';
import { escapeHtml } from './escapeHtml.ts';
import { createPlainFiles, stockOf } from './pages.ts';
import { createSheet } from './sheet.ts';

const inputs = builtInputs();
const checked = builtCheck();
const published = builtFiles();
const stock = stockOf(inputs, checked, published);
const PLACE = { sheet: 'pages-0.css', letters: ['sans-latin-0.woff2'], has: () => false };
const CHANGES = '# Changes\n\n## 2026.11\n\n### Claims\n\n- `a.1` is <new>.\n';
const SITE = 'https://atlas.example/maps/';

const files = await createPlainFiles(
  { ...stock, description: { ...stock.description, site: null } },
  CHANGES,
  PLACE,
);
const addressed = await createPlainFiles(
  { ...stock, description: { ...stock.description, site: SITE } },
  CHANGES,
  { ...PLACE, has: (path) => path !== 'pictures/es/AGO.png' },
);
const [intervention] = stock.dataset.interventions;
if (!intervention) throw new Error('no intervention');
const HOSTILE = '"><script>alert(1)</script>';
/** One intervention with hostile words, and no list of changes. */
const hostile = await createPlainFiles(
  {
    ...stock,
    description: { ...stock.description, site: SITE },
    dataset: {
      ...stock.dataset,
      interventions: [{ ...intervention, name: { en: HOSTILE, es: HOSTILE } }],
    },
    evidence: {
      ...stock.evidence,
      interventions: { [intervention.id]: { summary: { en: HOSTILE, es: HOSTILE } } },
    },
  },
  '',
  PLACE,
);
const pageOf = (path: string, all = files) => {
  const text = all[`${path}index.html`];
  if (text === undefined) throw new Error(`no page ${path}`);
  return text;
};

const hrefs = (html: string) => [...html.matchAll(/ href="([^"]*)"/g)].map(([, href = '']) => href);
const idsOf = (html: string) => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);

describe('slugOf()', () => {
  it.each([
    ['São Tomé and Príncipe', 'sao-tome-and-principe'],
    ['Venezuela: missions, 2002–2026', 'venezuela-missions-2002-2026'],
    ['Zimbabwe’s ZPRA', 'zimbabwes-zpra'],
    ['«España»', 'espana'],
  ])('makes of %s %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });
});

describe('the pages without script', () => {
  it('are one for each country of its time and each intervention, and two lists, in every language', () => {
    for (const path of [
      '',
      'angola/',
      'south-yemen/',
      'grenada/',
      'grenada-1979-1983/',
      'interventions/',
    ]) {
      expect(files).toHaveProperty([`en/${path}index.html`]);
    }
    for (const path of ['', 'angola/', 'yemen-del-sur/', 'granada-1979-1983/', 'intervenciones/']) {
      expect(files).toHaveProperty([`es/${path}index.html`]);
    }
    const { dataset } = stock;
    const named = JSON.parse(published['notes.json'] ?? '').pages;
    for (const { id } of dataset.interventions) {
      for (const language of LANGUAGES) {
        expect(files).toHaveProperty([`${language}/${named[id][language]}/index.html`]);
      }
    }
  });

  it('lead nowhere but to each other, to the atlas and its files, and to their own anchors', () => {
    const known = new Set(Object.keys(files));
    const lost = Object.entries(files).flatMap(([path, html]) => {
      const ids = new Set(idsOf(html));
      expect(ids.size, path).toBe(idsOf(html).length);
      return hrefs(html).filter((href) => {
        if (/^https?:/.test(href)) return false;
        if (href.startsWith('#')) return !ids.has(href.slice(1));
        const { pathname, hash } = new URL(href, `https://x/${path}`);
        const target = pathname.slice(1) + (pathname.endsWith('/') ? 'index.html' : '');
        if (/^(?:index\.html|icon\.svg|assets\/|data\/)/.test(target)) return false;
        return (
          !known.has(target) || (hash !== '' && !files[target]?.includes(`id="${hash.slice(1)}"`))
        );
      });
    });
    expect(lost).toEqual([]);
  });

  it('run nothing: what they hold for machines is data, in JSON', () => {
    for (const [path, html] of Object.entries(files)) {
      const scripts = [...html.matchAll(/<script([^>]*)>(.*?)<\/script>/gs)];
      for (const [, attributes, text = ''] of scripts) {
        expect(attributes, path).toBe(' type="application/ld+json"');
        expect(() => JSON.parse(text), path).not.toThrow();
      }
      expect(html, path).not.toMatch(/ on\w+="|javascript:|style="/);
    }
    expect(pageOf('en/grenada-1979-1983/')).toMatch(
      /"@type":"Event".*"@type":"Claim".*"@type":"Dataset"/s,
    );
  });

  it('say each claim under its own anchor, with its source', () => {
    const html = pageOf('en/angola/');
    expect(html).toContain('id="claim-ago1975_91.30"');
    const intervention = stock.dataset.interventions.find(({ id }) => id === 'ago1975_91');
    for (const { id } of intervention?.claims ?? []) expect(html).toContain(`id="claim-${id}"`);
  });

  it('say what happened where, and what to think of a source', () => {
    const html = pageOf('en/grenada-1979-1983/');
    expect(html).toContain('<h2>Events</h2>');
    expect(html).toMatch(/<b>[^<]*Point Salines[^<]*<\/b> · 25 October 1983/);
    const { reliability } = stock.evidence.sources.get('S003')?.custom ?? {};
    expect(reliability).toBeDefined();
    expect(Object.values(files).join('')).toContain(escapeHtml(reliability?.en ?? 'none'));
  });

  it('keep every year under its own anchor where years are folded', () => {
    const ids = idsOf(pageOf('en/angola/')).filter((id) => /^y\d{4}$/.test(id));
    expect(ids).toEqual(expect.arrayContaining(['y1979', 'y1980', 'y1988']));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('name to machines no page by an address that is none: without a site, none at all', () => {
    for (const html of Object.values(files)) expect(html).not.toContain('rel="alternate"');
  });

  it('stand still when their letters come late', () => {
    const html = pageOf('en/angola/');
    expect(html).toContain(
      '<link rel="preload" as="font" type="font/woff2" crossorigin href="../../assets/sans-latin-0.woff2">',
    );
    const sheet = createSheet(['sans-latin-0.woff2']);
    expect(new Set(sheet.match(/font-display:\w+/g))).toEqual(new Set(['font-display:optional']));
  });

  it('are light: a map of at most 10 kB, and a sheet of at most 4', () => {
    for (const [path, html] of Object.entries(files)) {
      const [map] = /<svg class="locator".*?<\/svg>/s.exec(html) ?? [];
      if (map) expect(gzipSync(map).length, path).toBeLessThan(10_000);
    }
    expect(gzipSync(createSheet([])).length).toBeLessThan(4_000);
  });

  it('write text of the data as text', () => {
    const all = Object.values(hostile).join('');
    expect(all).toContain('&lt;script&gt;alert(1)');
    expect(all).not.toContain('<script>');
  });
});

describe('the site’s address', () => {
  it('is written nowhere where it is not known', () => {
    expect(Object.keys(files).filter((path) => !path.endsWith('.html'))).toEqual([]);
    for (const [path, html] of Object.entries(files)) {
      expect(html, path).not.toMatch(/canonical|og:url|og:image|"@id":"http|localhost/);
    }
  });

  it('makes canonical addresses, a pair of languages, a sitemap and a feed', () => {
    const html = pageOf('en/angola/', addressed);
    expect(html).toContain(`<link rel="canonical" href="${SITE}en/angola/">`);
    expect(html).toContain(`<link rel="alternate" hreflang="es" href="${SITE}es/angola/">`);
    expect(html).toContain(`${SITE}en/angola/ (CC BY 4.0)`);
    const sitemap = addressed['sitemap.xml'] ?? '';
    expect(sitemap).toContain(`<loc>${SITE}es/granada-1979-1983/</loc>`);
    const pages = Object.keys(addressed).filter((path) => path.endsWith('index.html'));
    expect(sitemap.match(/<loc>/g)).toHaveLength(pages.length + 1);
    expect(addressed['changes.xml']).toContain('&lt;li&gt;a.1 is &amp;lt;new&amp;gt;.&lt;/li&gt;');
  });

  it('has a feed in each language: of the list of changes, and of what each release paints otherwise', () => {
    const feed = addressed['cambios.xml'] ?? '';
    expect(feed).toContain('<language>es</language>');
    expect(feed).toContain('Datos 2026.11.1, al 21 de noviembre de 2026');
    expect(feed).toMatch(/Tropas cubanas: Angola, 1976: 36[^0-9]000 → 12[^0-9]000/);
    expect(pageOf('es/angola/', addressed)).toContain('href="../../cambios.xml"');
  });

  it('has a feed of what each release paints otherwise where no list of changes is written', () => {
    expect(hostile['changes.xml']).toContain('Cuban troops: Angola, 1976: 36,000 → 12,000');
  });

  it('has the picture and the name of the atlas where a language begins', () => {
    const html = pageOf('es/', addressed);
    expect(html).toContain(`content="${SITE}pictures/es/atlas.png"`);
    expect(html).toContain('property="og:title" content="Atlas de intervenciones: Las ');
  });

  it('has a picture only where one was made', () => {
    expect(pageOf('en/angola/', addressed)).toContain(`content="${SITE}pictures/en/AGO.png"`);
    expect(pageOf('es/angola/', addressed)).not.toContain('og:image');
  });
});
