import { useEffect, useState } from 'react';
import type { Kept } from '../../app/own/kept.ts';
import type { Owned } from '../../app/own/owned.ts';
import { find, forget, keep, listKept, ShelfError } from '../../app/own/shelf.ts';
import { showOwn } from '../../app/own/showOwn.ts';
import type { OwnMessages } from '../../i18n/ownMessages.ts';
import { adoptSheet } from '../page/adoptSheet.ts';
import { usePage } from '../page/context.ts';
import { formatBytes } from './formatBytes.ts';
import sheet from './Shelf.css?inline';
import { useDesk } from './useDesk.ts';

adoptSheet(sheet);

interface Props {
  readonly messages: OwnMessages;
}

/** What was deleted just now, for as long as it can be brought back. */
interface Removed {
  readonly owned: Owned;
  readonly date: string;
}

function useShelf({ shelf }: OwnMessages) {
  const [kept, setKept] = useState<readonly Kept[]>([]);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [told, setTold] = useState('');
  const attempt = async (act: () => Promise<void>) => {
    try {
      await act();
      const list = await listKept();
      setKept(list.kept);
      if (!list.isWhole) setTold((before) => before || shelf.unlisted);
    } catch (error) {
      setTold(error instanceof ShelfError ? shelf.faults[error.code] : shelf.unopened);
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is looked at once; what is done here looks again.
  useEffect(() => void attempt(async () => undefined), []);
  return {
    kept,
    removed,
    told,
    remove: ({ hash, date, name }: Kept) =>
      attempt(async () => {
        // What is spoilt can be deleted too, and not be brought back.
        const owned = await find(hash).catch(() => null);
        await forget(hash);
        setRemoved(owned && { owned, date });
        setTold(shelf.removed(name));
      }),
    undo: () =>
      attempt(async () => {
        if (removed) await keep(removed.owned, removed.date);
        setRemoved(null);
        setTold('');
      }),
    attempt,
  };
}

/** What this browser keeps: each is opened again, or deleted, which can be undone. */
export function Shelf({ messages }: Props) {
  const { shelf } = messages;
  const { newest, store, words } = usePage();
  const desk = useDesk();
  const { kept, removed, told, remove, undo, attempt } = useShelf(messages);
  const { format } = words;
  const open = ({ hash }: Kept) =>
    attempt(async () => {
      const owned = await find(hash);
      if (owned) await showOwn(owned, newest, { desk, reader: store.get() });
    });
  if (kept.length === 0 && told === '') return null;
  return (
    <section className="own-shelf">
      <h3>{shelf.title}</h3>
      <ul>
        {kept.map((one) => (
          <li key={one.hash}>
            <button type="button" className="own-open" onClick={() => open(one)}>
              <span className="visually-hidden">{shelf.open(one.name)}</span>
              <span aria-hidden="true">{one.name}</span>
            </button>
            <span>
              {shelf.about(
                format.count(one.rows),
                format.date(one.date.slice(0, 10)),
                formatBytes(one.bytes, words),
              )}
            </span>
            <button type="button" aria-label={shelf.removeOf(one.name)} onClick={() => remove(one)}>
              {shelf.remove}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">
        {told}{' '}
        {removed && (
          <button type="button" onClick={undo}>
            {shelf.undo}
          </button>
        )}
      </p>
    </section>
  );
}
