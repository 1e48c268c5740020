import { useId } from 'react';
import type { Field } from '../../core/correction/fields.ts';
import type { CorrectMessages } from '../../i18n/correctMessages.ts';

interface Props {
  readonly name: Field;
  readonly value: string;
  readonly isFaulty: boolean;
  /** What may be chosen; any text may be written where it is left out. */
  readonly options?: readonly (readonly [value: string, text: string])[] | undefined;
  readonly messages: CorrectMessages;
  readonly onChange: (value: string) => void;
}

const WIDE: readonly Field[] = ['source', 'address', 'comment'];

/** One field, with what is to be written in it or what is wrong with it. */
export function FieldInput({ name, value, isFaulty, options, messages, onChange }: Props) {
  const id = useId();
  const note = isFaulty ? messages.faults[name] : messages.hints[name];
  const shared = {
    id,
    value,
    'aria-invalid': isFaulty,
    'aria-describedby': note ? `${id}-note` : undefined,
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      onChange(target.value),
  };
  const isNumber = name === 'best' || name === 'low' || name === 'high';
  return (
    <p
      className={['field', WIDE.includes(name) && 'is-wide', isNumber && 'is-number']
        .filter(Boolean)
        .join(' ')}
    >
      <label htmlFor={id}>{messages.fields[name]}</label>
      {options ? (
        <select {...shared}>
          <option value="">{messages.choose}</option>
          {options.map(([key, text]) => (
            <option key={key} value={key}>
              {text}
            </option>
          ))}
        </select>
      ) : name === 'comment' ? (
        <textarea {...shared} rows={3} />
      ) : (
        <input
          {...shared}
          type={name === 'address' ? 'url' : 'text'}
          inputMode={isNumber ? 'numeric' : undefined}
          autoComplete="off"
        />
      )}
      {note && (
        <span id={`${id}-note`} className={isFaulty ? 'is-fault' : 'correction-hint'}>
          {note}
        </span>
      )}
    </p>
  );
}
