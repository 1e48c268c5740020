import { useId, useState } from 'react';
import { parseBounds } from '../../../core/classing/hand.ts';
import type { ClassesMessages } from '../../../i18n/classesMessages.ts';
import { usePage } from '../../page/context.ts';

interface Props {
  readonly bounds: readonly number[];
  readonly messages: ClassesMessages;
  readonly onChange: (bounds: readonly number[]) => void;
}

/** Breaks as a reader writes them; what cannot be read is said, and changes nothing. */
export function HandBounds({ bounds, messages, onChange }: Props) {
  const { words } = usePage();
  const id = useId();
  const written = bounds.map(words.format.count).join('; ');
  const [text, setText] = useState(written);
  const decimal = words.format.decimal(0.5).includes(',') ? ',' : '.';
  const read = parseBounds(text, decimal);
  const fault = 'fault' in read ? read.fault : null;
  const change = (next: string) => {
    setText(next);
    const parsed = parseBounds(next, decimal);
    if ('bounds' in parsed) onChange(parsed.bounds);
  };
  return (
    <p className="hand-bounds">
      <label htmlFor={id}>{messages.bounds}</label>
      <input
        id={id}
        type="text"
        value={text}
        aria-invalid={fault !== null}
        aria-describedby={`${id}-note`}
        onChange={({ target }) => change(target.value)}
      />
      <span id={`${id}-note`} className={fault ? 'is-fault' : 'bounds-hint'} role="status">
        {fault
          ? messages.faults[fault.code]('text' in fault ? fault.text : String(fault.count))
          : messages.boundsNote(written)}
      </span>
    </p>
  );
}
