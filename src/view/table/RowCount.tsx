import { useSyncExternalStore } from 'react';
import { usePage } from '../page/context.ts';

interface Props {
  readonly shown: number;
  readonly all: number;
}

/** How many rows the filters leave, said when it changes, unless years play. */
export function RowCount({ shown, all }: Props) {
  const { words, playing } = usePage();
  const { table } = words.messages;
  const isPlaying = useSyncExternalStore(playing.subscribe, playing.get);
  return (
    <p
      className="row-count"
      role="status"
      aria-label={table.name}
      aria-live={isPlaying ? 'off' : 'polite'}
    >
      {table.shown(shown, all)}
      {shown === 0 && `. ${table.empty}`}
    </p>
  );
}
