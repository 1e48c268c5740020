import './Search.css';
import {
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { onShortcuts, shortcutsAreOn } from '../../app/shortcuts.ts';
import { usePage } from '../page/context.ts';
import { PartBoundary } from '../page/PartBoundary.tsx';

const load = () => import('./SearchBox.tsx');
const SearchBox = lazy(load);

/** What was asked for ahead of need may fail: it is asked for again, and told, when the search opens. */
function prefetch(): void {
  load().catch(() => undefined);
}

/** The button that opens the search, and its dialog; `/` opens it too. What searches is loaded on first use. */
export default function Search() {
  const { words } = usePage();
  const { search, loading } = words.messages;
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const hasShortcut = useSyncExternalStore(shortcutsAreOn.subscribe, shortcutsAreOn.get);

  const open = useCallback(() => {
    setOpen(true);
    if (dialog.current && !dialog.current.open) dialog.current.showModal();
  }, []);
  useEffect(() => onShortcuts({ '/': open }), [open]);

  const read = () => {
    dialog.current?.close();
    document.getElementById('details-heading')?.focus();
  };
  return (
    <>
      <button
        type="button"
        className="search-open"
        aria-haspopup="dialog"
        {...(hasShortcut ? { 'aria-keyshortcuts': '/' } : {})}
        onClick={open}
        onPointerEnter={prefetch}
        onFocus={prefetch}
      >
        {search.name} {hasShortcut && <span aria-hidden="true">/</span>}
      </button>
      <dialog
        ref={dialog}
        className="search-dialog"
        aria-label={search.name}
        onClose={() => setOpen(false)}
      >
        {isOpen && (
          <PartBoundary>
            <Suspense fallback={<p>{loading}</p>}>
              <SearchBox onChosen={read} />
            </Suspense>
          </PartBoundary>
        )}
        <form method="dialog" className="search-foot">
          <button type="submit">{search.close}</button>
        </form>
      </dialog>
    </>
  );
}
