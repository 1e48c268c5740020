import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DESCRIPTION } from '../../src/core/atlas/testing/cuba.ts';
import { fillPage } from './describePage.ts';

const page = readFileSync(join(import.meta.dirname, '../../index.html'), 'utf8');

describe('fillPage()', () => {
  it('gives the page the title and the summary of its atlas, and leaves no gap', () => {
    const html = fillPage(page, DESCRIPTION);
    expect(html).toContain(`<title>${DESCRIPTION.title.en}: ${DESCRIPTION.subtitle.en}</title>`);
    expect(html).toContain(DESCRIPTION.summary.en);
    expect(html).not.toMatch(/\{\{|\}\}/);
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
