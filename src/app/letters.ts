/** Asks for the letters of running text ahead of need: whoever points at a place may open it. */
export function askForLetters(): void {
  document.fonts.load('400 1rem "Atlas Serif"').catch(() => undefined);
}
