import type { Theme } from '../core/choropleth/scheme.ts';
import { LANGUAGES, type Language } from '../core/text/text.ts';

/** The reader’s own language where the atlas speaks it, else the first that it speaks. */
export function preferredLanguage(): Language {
  for (const tag of navigator.languages) {
    const [primary] = tag.toLowerCase().split('-');
    const language = LANGUAGES.find((candidate) => candidate === primary);
    if (language) return language;
  }
  return LANGUAGES[0];
}

const DARK = '(prefers-color-scheme: dark)';

export function preferredTheme(): Theme {
  return matchMedia(DARK).matches ? 'dark' : 'light';
}

export function onPreferredTheme(listener: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

export function prefersReducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
