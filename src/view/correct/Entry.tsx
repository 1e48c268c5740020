import { useRef } from 'react';
import { saveFile } from '../../app/saveFile.ts';
import { letterTo } from '../../core/correction/entry.ts';
import type { CorrectMessages } from '../../i18n/correctMessages.ts';
import { usePage } from '../page/context.ts';
import { Said } from '../share/Said.tsx';
import { useCopy } from '../share/useCopy.ts';

interface Props {
  /** What it is about, for the subject of a letter and the name of a file. */
  readonly what: string;
  readonly text: string;
  readonly messages: CorrectMessages;
}

/** What a reader has made: to copy, to save, and, where the atlas says where, to send. */
export function Entry({ what, text, messages }: Props) {
  const { contact } = usePage().atlas.description;
  const box = useRef<HTMLPreElement>(null);
  const { outcome, copy } = useCopy(box);
  const address = contact && letterTo(contact, messages.subject(what), text);
  const isMail = contact?.toLowerCase().startsWith('mailto:');
  return (
    <section className="is-wide" aria-label={messages.result}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and is selected where nothing can be copied. */}
      <pre ref={box} tabIndex={0} className="share-box">
        {text}
      </pre>
      <div className="share-row">
        <button type="button" className="share-main" onClick={() => copy(text)}>
          {messages.copy}
        </button>
        <button
          type="button"
          onClick={() => saveFile('correction.txt', new Blob([text], { type: 'text/plain' }))}
        >
          {messages.save}
        </button>
        {address && (
          <a href={address} target="_blank" rel="noopener noreferrer">
            {isMail ? messages.mail : messages.issue}
          </a>
        )}
        <Said outcome={outcome} copied={messages.copied} selected={messages.selected} />
      </div>
      {address && !address.includes('body=') && (
        <p className="correction-hint">{messages.tooLong}</p>
      )}
    </section>
  );
}
