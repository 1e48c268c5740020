import { useId, useRef } from 'react';
import type { OwnMessages } from '../../i18n/ownMessages.ts';
import { adoptSheet } from '../page/adoptSheet.ts';
import sheet from './Begin.css?inline';
import { Shelf } from './Shelf.tsx';

adoptSheet(sheet);

interface Props {
  readonly take: (file: File) => void;
  readonly messages: OwnMessages;
}

/** A text as a file, so that it is kept and read as one. */
function fileOf(text: string, name: string): File {
  return new File([text], name, { type: 'text/plain' });
}

/** Where there is no file yet: one is chosen, dropped or pasted, an example tried, or what is kept opened. */
export function Begin({ take, messages }: Props) {
  const { example } = messages;
  return (
    <>
      <div className="own-begin">
        <ChooseFile take={take} messages={messages} />
        <Paste take={take} messages={messages} />
      </div>
      <section className="own-example">
        <div>
          <h3>{example.title}</h3>
          <p className="own-note">{example.about}</p>
        </div>
        <pre>{example.text.trim()}</pre>
        <button type="button" onClick={() => take(fileOf(example.text, example.name))}>
          {example.try}
        </button>
      </section>
      <Shelf messages={messages} />
    </>
  );
}

function ChooseFile({ take, messages }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const note = useId();
  return (
    <div className="own-drop">
      <button
        type="button"
        className="share-main"
        aria-describedby={note}
        onClick={() => input.current?.click()}
      >
        {messages.choose}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        data-own-file
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) take(file);
        }}
      />
      <p>{messages.drop}</p>
      <p id={note} className="own-note">
        {messages.formats}
      </p>
    </div>
  );
}

function Paste({ take, messages: { paste } }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const note = useId();
  const read = (text = '') => {
    if (text.trim() !== '') take(fileOf(text, paste.name));
  };
  return (
    <div className="own-paste">
      <label htmlFor={id}>{paste.label}</label>
      <textarea
        ref={box}
        id={id}
        rows={5}
        spellCheck={false}
        wrap="off"
        aria-describedby={note}
        onPaste={({ clipboardData }) => {
          // A whole table needs no other word; a part of one does.
          if (box.current?.value === '') read(clipboardData.getData('text/plain'));
        }}
      />
      <p id={note} className="own-note">
        {paste.hint}
      </p>
      <button type="button" onClick={() => read(box.current?.value)}>
        {paste.read}
      </button>
    </div>
  );
}
