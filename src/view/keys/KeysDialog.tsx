import './KeysDialog.css';
import { useEffect, useId, useRef, useSyncExternalStore } from 'react';
import { onShortcuts, setShortcuts, shortcutsAreOn } from '../../app/shortcuts.ts';
import { usePage } from '../page/context.ts';

/** The keys, and the switch that silences those without a modifier. */
export function KeysDialog() {
  const { messages } = usePage().words;
  const { keys } = messages;
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const isOn = useSyncExternalStore(shortcutsAreOn.subscribe, shortcutsAreOn.get);
  useEffect(() => onShortcuts({ '?': () => dialog.current?.showModal() }), []);
  return (
    <>
      <button type="button" className="keys-button" onClick={() => dialog.current?.showModal()}>
        {keys.open}
      </button>
      <dialog ref={dialog} aria-labelledby={title}>
        <h2 id={title}>{keys.open}</h2>
        <table className="keys">
          <tbody>
            {keys.list.map(([key, what]) => (
              <tr key={key}>
                <th scope="row">
                  <kbd>{key}</kbd>
                </th>
                <td>{what}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <label className="keys-switch">
          <input
            type="checkbox"
            checked={isOn}
            onChange={({ target }) => setShortcuts(target.checked)}
          />{' '}
          {keys.single}
        </label>
        <form method="dialog">
          <button type="submit">{messages.details.close}</button>
        </form>
      </dialog>
    </>
  );
}
