import { expect, it, vi } from 'vitest';
import { allowMarkup, allowProgram, allowTrusted } from './trust.ts';

const PAGE = 'https://example.org/atlas/?year=1988';

it('lets no markup into the page', () => {
  expect(allowMarkup('<img src=x onerror=alert(1)>', 'Element innerHTML')).toBeNull();
  expect(allowMarkup('<svg/><script>1</script>', 'Element innerHTML')).toBeNull();
  expect(allowMarkup('<svg/>', 'Element innerHTML')).toBe('<svg/>');
});

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" lang="en"><text>1988 &lt;script></text></svg>';

it('lets a composed picture be parsed apart from the page', () => {
  expect(allowMarkup(PICTURE, 'DOMParser parseFromString')).toBe(PICTURE);
  expect(allowMarkup(PICTURE, 'Element innerHTML')).toBeNull();
});

it.each([
  '<p>1988</p>',
  '<svg onload="alert(1)" xmlns="http://www.w3.org/2000/svg" lang="en"></svg>',
  PICTURE.replace('<text>', '<script>1</script><text>'),
  PICTURE.replace('<text>', '<foreignObject><p>1</p></foreignObject><text>'),
])('lets nothing else be parsed: %s', (text) => {
  expect(allowMarkup(text, 'DOMParser parseFromString')).toBeNull();
});

it.each([
  './sw.js',
  'assets/worker-D-XrsjJp.js',
  'https://example.org/atlas/assets/worker-D-XrsjJp.js',
])('lets %s run beside the page', (address) => {
  expect(allowProgram(address, PAGE)).toBe(address);
});

it.each([
  'https://example.com/assets/worker-1.js',
  'assets/main-BY5zqDaf.js',
  'https://example.org/sw.js',
  'blob:https://example.org/1',
  'data:text/javascript,1',
  'data/evil.js',
  'assets/../data/evil.js',
  'sw.js?other',
])('lets not %s', (address) => {
  expect(allowProgram(address, PAGE)).toBeNull();
});

it('asks nothing of a browser without trusted types', () => {
  const createPolicy = vi.fn();
  allowTrusted({});
  allowTrusted({ trustedTypes: { createPolicy } });
  expect(createPolicy).toHaveBeenCalledExactlyOnceWith('default', expect.anything());
});
