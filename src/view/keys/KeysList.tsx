import { useState, useSyncExternalStore } from 'react';
import { usePage } from '../page/context.ts';
import { createRoomWords } from '../page/createRoomWords.tsx';

const KeysWords = createRoomWords('keys');

/** What each key does, and the switch that silences those without a modifier. */
export function KeysList() {
  const { shortcuts } = usePage();
  const [isKept, setKept] = useState(true);
  const isOn = useSyncExternalStore(shortcuts.isOn.subscribe, shortcuts.isOn.get);
  return (
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
  );
}
