import './KeysDialog.css';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { usePage } from '../page/context.ts';
import { Dialog } from '../page/Dialog.tsx';

/** The keys, and the switch that silences those without a modifier. */
export function KeysDialog() {
  const { shortcuts, words } = usePage();
  const { messages } = words;
  const { keys } = messages;
  const dialog = useRef<HTMLDialogElement>(null);
  const isOn = useSyncExternalStore(shortcuts.isOn.subscribe, shortcuts.isOn.get);
  useEffect(() => shortcuts.listen({ '?': () => dialog.current?.showModal() }), [shortcuts]);
  return (
    <>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        {keys.open}
      </button>
      <Dialog handle={dialog} title={keys.open} close={messages.details.close}>
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
            onChange={({ target }) => shortcuts.turn(target.checked)}
          />{' '}
          {keys.single}
        </label>
      </Dialog>
    </>
  );
}
