/** Whether a box that asks for no spacing has some all the same. */
function isSpaced({ letterSpacing, wordSpacing, lineHeight, fontSize }: CSSStyleDeclaration) {
  const extra = [letterSpacing, wordSpacing].map(Number.parseFloat).some((one) => one > 0);
  return extra || Number.parseFloat(lineHeight) > Number.parseFloat(fontSize);
}

/**
 * Marks the page as long as a reader has spacing of his own (WCAG 2.2, 1.4.12), from whatever tool and whenever it
 * comes: every room then grows with its words, where else it stands still.
 */
export function watchSpacing(): void {
  const probe = document.createElement('span');
  probe.className = 'spacing-probe';
  probe.ariaHidden = 'true';
  probe.textContent = 'm m';
  document.body.append(probe);
  const look = () =>
    document.documentElement.toggleAttribute('data-spaced', isSpaced(getComputedStyle(probe)));
  new ResizeObserver(look).observe(probe);
}
