/** The colours of paper, which a picture has whatever the screen has: those of the page by day (src/view/tokens.css). */
export const PAPER = {
  paper: '#faf8f4',
  white: '#ffffff',
  ink: '#1d2126',
  soft: '#5b6169',
  rule: '#dedad1',
  accent: '#1f4e8c',
  warn: '#8a4b00',
  warnSoft: '#fbeed9',
  markLine: '#5a3a36',
  vagueLine: '#857a6e',
} as const;
