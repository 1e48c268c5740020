import { speak } from '../../core/state/transition.ts';
import type { Language } from '../../core/text/text.ts';
import { nameOfLanguage } from '../../i18n/words.ts';
import { usePage } from '../page/context.ts';
import { RetryNotice } from '../page/RetryNotice.tsx';

/** Where the page goes on in the language of before. */
export function LanguageMissing({ language }: { readonly language: Language }) {
  const { store, words } = usePage();
  const what = words.messages.notice.languageMissing(nameOfLanguage(language));
  return <RetryNotice what={what} retry={() => store.set(speak(language))} />;
}
