// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { embedAddress, formatEmbed } from './embed.ts';
import { wholePage } from './embedPage.ts';

it('embedAddress() keeps the view, its claim and its dataset', () => {
  expect(embedAddress('https://atlas.example/')).toBe('https://atlas.example/embed.html?embed=1');
  expect(embedAddress('https://atlas.example/?year=1988&version=2026.11#claim-a.1')).toBe(
    'https://atlas.example/embed.html?year=1988&version=2026.11&embed=1#claim-a.1',
  );
});

it('embedAddress() is the page beside the one that the atlas stands under, and wholePage() that one again', () => {
  const embedded = embedAddress('https://atlas.example/maps/index.html?year=1988');
  expect(embedded).toBe('https://atlas.example/maps/embed.html?year=1988&embed=1');
  expect(wholePage('https://atlas.example/maps/embed.html')).toBe('https://atlas.example/maps/');
  expect(wholePage('https://atlas.example/maps/')).toBe('https://atlas.example/maps/');
});

it('formatEmbed() is a frame as wide as its column where no width is asked for', () => {
  const frame = { address: 'https://atlas.example/', title: 'A map', width: null, height: 400 };
  expect(formatEmbed(frame)).toBe(
    '<iframe src="https://atlas.example/embed.html?embed=1" title="A map" width="100%" height="400" loading="lazy" ' +
      'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox" ' +
      'style="border:0;max-width:100%"></iframe>',
  );
});

it('whatever stands in an address or a title stays within the frame’s own attributes', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (query, title) => {
      const keys = `?q=${encodeURIComponent(query)}`;
      const address = `https://atlas.example/${keys}`;
      const host = document.createElement('div');
      host.innerHTML = formatEmbed({ address, title, width: 640, height: 400 });
      const [frame] = host.children;
      expect(host.children.length).toBe(1);
      expect(frame?.getAttributeNames().toSorted()).toEqual(
        ['height', 'loading', 'sandbox', 'src', 'style', 'title', 'width'].toSorted(),
      );
      expect(frame?.getAttribute('src')).toBe(`https://atlas.example/embed.html${keys}&embed=1`);
    }),
  );
});
