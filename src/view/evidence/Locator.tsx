import { describeLocator } from '../../i18n/describeLocator.ts';
import { usePage } from '../page/context.ts';

interface Props {
  readonly locator: string;
  /** Of the source whose words may be in it. */
  readonly language: string | undefined;
}

/** The place in a source: our words in the language of the page, the source’s own in its own. */
export function Locator({ locator, language }: Props) {
  const { words } = usePage();
  return describeLocator(locator, words).map(({ text, isVerbatim }) =>
    isVerbatim ? (
      <span key={text} lang={language}>
        {text}
      </span>
    ) : (
      text
    ),
  );
}
