import { usePage } from '../page/context.ts';

interface Props {
  readonly shown: number;
  readonly all: number;
}

/** How many rows the filters leave, said when it changes. */
export function RowCount({ shown, all }: Props) {
  const { table } = usePage().words.messages;
  return (
    <p className="row-count" role="status" aria-label={table.name}>
      {table.shown(shown, all)}
      {shown === 0 && `. ${table.empty}`}
    </p>
  );
}
