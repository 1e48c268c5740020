import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html, joined, jsonScript } from './html.ts';

describe('html``', () => {
  it('writes texts as text, in elements and in attributes', () => {
    const hostile = '"><script>alert(1)</script>&';
    expect(html`<a title="${hostile}">${hostile}</a>`.text).toBe(
      '<a title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;">&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;</a>',
    );
  });

  it('takes markup as it is, lists one after the other, and leaves out what is not there', () => {
    const item = (text: string) => html`<li>${text}</li>`;
    expect(html`<ul>${['a', '<'].map(item)}${null}${false}${0}</ul>`.text).toBe(
      '<ul><li>a</li><li>&lt;</li>0</ul>',
    );
    expect(html`${joined(['a', item('b'), 'c'], ' · ')}`.text).toBe('a · <li>b</li> · c');
  });

  it('lets no text begin a tag or end an attribute', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(html`${text}`.text).not.toMatch(/[<>"]/);
      }),
    );
  });
});

describe('jsonScript()', () => {
  it('cannot be ended by what it holds', () => {
    const { text } = jsonScript({ name: '</script><b>' });
    expect(text.match(/<\/script>/g)).toHaveLength(1);
    expect(JSON.parse(text.replace(/<[^>]*>/g, ''))).toEqual({ name: '</script><b>' });
  });
});
