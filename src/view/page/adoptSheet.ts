/**
 * Adds the sheet of a part that few readers open: it comes within the part’s program, so that neither is had without the
 * other, and a first visit asks for neither.
 */
export function adoptSheet(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
