import './Search.css';
import { useCallback, useEffect, useId, useRef, useState, useSyncExternalStore } from 'react';
import { usePage } from '../page/context.ts';
import { createPart } from '../page/createPart.tsx';
import { focusHeading } from '../page/heading.ts';
import { Icon } from '../page/Icon.tsx';
import { focusAtEnd, MOST_CHARACTERS, useSearchLabel } from './field.ts';

interface FieldProps {
  readonly fieldId: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** What is typed before the search has come is not lost: the field is there at once, and hands its text on. */
function Field({ fieldId, text, onText }: FieldProps) {
  const { loading } = usePage().words.messages;
  return (
    <>
      <label htmlFor={fieldId}>{useSearchLabel()}</label>
      <input
        ref={focusAtEnd}
        id={fieldId}
        className="search-field"
        type="text"
        autoComplete="off"
        spellCheck={false}
        maxLength={MOST_CHARACTERS}
        value={text}
        onChange={({ target }) => onText(target.value)}
      />
      <p className="search-hint">{loading}</p>
    </>
  );
}

const SearchBox = createPart(async () => (await import('./SearchBox.tsx')).SearchBox, Field);
/** What was asked for ahead of need may fail: it is asked for again, and told, when the search opens. */
const prefetch = SearchBox.resource.load;

/** The button that opens the search, and its dialog; `/` opens it too. What searches is loaded on first use. */
export default function Search() {
  const { shortcuts, words } = usePage();
  const { search } = words.messages;
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const fieldId = useId();
  const hasShortcut = useSyncExternalStore(shortcuts.isOn.subscribe, shortcuts.isOn.get);

  const open = useCallback(() => {
    setOpen(true);
    if (dialog.current && !dialog.current.open) dialog.current.showModal();
  }, []);
  useEffect(() => shortcuts.listen({ '/': open }), [shortcuts, open]);

  // The dialog gives the focus back when it has closed; by then what was chosen is open.
  const isChosen = useRef(false);
  const read = () => {
    isChosen.current = true;
    dialog.current?.close();
  };
  const leave = () => {
    // A close is told late: by then a hasty reader has opened it again.
    if (dialog.current?.open) return;
    setOpen(false);
    setText('');
    if (isChosen.current) focusHeading();
    isChosen.current = false;
  };
  return (
    <>
      <button
        type="button"
        className="tool search-open"
        aria-haspopup="dialog"
        {...(hasShortcut ? { 'aria-keyshortcuts': '/' } : {})}
        onClick={open}
        onPointerEnter={prefetch}
        onFocus={prefetch}
      >
        <Icon name="search" />
        <span className="label">{search.name}</span>
      </button>
      <dialog ref={dialog} className="search-dialog" aria-label={search.name} onClose={leave}>
        {isOpen && <SearchBox fieldId={fieldId} text={text} onText={setText} onChosen={read} />}
        <form method="dialog" className="search-foot">
          <button type="submit">{search.close}</button>
        </form>
      </dialog>
    </>
  );
}
