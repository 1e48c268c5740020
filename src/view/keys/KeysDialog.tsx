import './KeysDialog.css';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { usePage } from '../page/context.ts';
import { createRoomWords } from '../page/createRoomWords.tsx';
import { Dialog } from '../page/Dialog.tsx';

const KeysWords = createRoomWords('keys');

/** The keys, and the switch that silences those without a modifier. */
export function KeysDialog() {
  const { shortcuts, words } = usePage();
  const { details, keys } = words.messages;
  const dialog = useRef<HTMLDialogElement>(null);
  const [isAsked, setAsked] = useState(false);
  const [isKept, setKept] = useState(true);
  const isOn = useSyncExternalStore(shortcuts.isOn.subscribe, shortcuts.isOn.get);
  const open = useCallback(() => {
    setAsked(true);
    dialog.current?.showModal();
  }, []);
  useEffect(() => shortcuts.listen({ '?': open }), [shortcuts, open]);
  return (
    <>
      <button type="button" onClick={open}>
        {keys}
      </button>
      <Dialog handle={dialog} title={keys} close={details.close}>
        {isAsked && (
          <KeysWords>
            {({ list, single, unkept }) => (
              <>
                <table className="keys">
                  <tbody>
                    {list.map(([key, what]) => (
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
                    onChange={({ target }) => setKept(shortcuts.turn(target.checked))}
                  />{' '}
                  {single}
                </label>
                <p role="status">
                  {!isKept && (
                    <span ref={(said) => said?.scrollIntoView({ block: 'nearest' })}>{unkept}</span>
                  )}
                </p>
              </>
            )}
          </KeysWords>
        )}
      </Dialog>
    </>
  );
}
