import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DESCRIPTION } from '../../../src/core/atlas/testing/cuba.ts';
import { fillPage } from './describePage.ts';

const page = readFileSync(join(import.meta.dirname, '../../../index.html'), 'utf8');

describe('fillPage()', () => {
  it('gives the page the title and the summary of its atlas, and leaves no gap', () => {
    const html = fillPage(page, DESCRIPTION);
    expect(html).toContain(`<title>${DESCRIPTION.title.en}: ${DESCRIPTION.subtitle.en}</title>`);
    expect(html).toContain(DESCRIPTION.summary.en);
    expect(html).not.toMatch(/\{\{|\}\}/);
  });

  it('says in every language what can be read without script, and the way out of a frame', () => {
    const html = fillPage(page, null);
    expect(html).toContain('>all countries</a>, <a href="./data/figures.csv">figures.csv</a>,');
    expect(html).toContain(
      '<span lang="es">El mapa necesita JavaScript; sin él se leen <a vite-ignore href="./es/" hreflang="es">todos los países</a>.</span>',
    );
    expect(html).toContain('data-way-out="Open the atlas · Abrir el atlas"');
  });

  it('says where the atlas is to be found where its site is known, and writes no address where it is not', () => {
    const site = 'https://atlas.example/maps/';
    const html = fillPage(page, { ...DESCRIPTION, site });
    expect(html).toContain(`<link rel="canonical" href="${site}" />`);
    expect(html).toContain(`<meta property="og:url" content="${site}" />`);
    expect(html).toContain(`<meta property="og:image" content="${site}pictures/en/atlas.png" />`);
    expect(html).toContain(`<link rel="alternate" hreflang="es" href="${site}es/" />`);
    expect(fillPage(page, { ...DESCRIPTION, site: null })).not.toMatch(/https?:|canonical|og:url/);
  });

  it('writes the words of an atlas as text, never as markup', () => {
    const summary = { en: '<b>"War" & peace</b>', es: '' };
    const html = fillPage('<meta content="{{summary}}">', { ...DESCRIPTION, summary });
    expect(html).toBe('<meta content="&lt;b&gt;&quot;War&quot; &amp; peace&lt;/b&gt;">');
  });

  it('leaves alone what is no word of the description', () => {
    expect(fillPage('{{other}}', DESCRIPTION)).toBe('{{other}}');
  });
});
