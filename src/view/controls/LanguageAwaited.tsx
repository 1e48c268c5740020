import type { Language } from '../../core/text/text.ts';
import { nameOfLanguage } from '../../i18n/words.ts';
import { usePage } from '../page/context.ts';

/** Where the words of a language take time: the page answers meanwhile in the one of before. */
export function LanguageAwaited({ language }: { readonly language: Language }) {
  const { waitingFor } = usePage().words.messages;
  return (
    <p className="notice" role="status">
      {waitingFor(nameOfLanguage(language))}
    </p>
  );
}
