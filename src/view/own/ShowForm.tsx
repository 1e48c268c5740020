import { useId, useState } from 'react';
import type { Intake } from '../../app/own/intake.ts';
import type { Source } from '../../app/own/owned.ts';
import { figuresOf, ownedOf } from '../../app/own/ownedOf.ts';
import { showOwn } from '../../app/own/showOwn.ts';
import type { AtlasReading, TableReading } from '../../core/intake/reading.ts';
import { NAME_LETTERS } from '../../core/kept/placed.ts';
import type { OwnMessages } from '../../i18n/ownMessages.ts';
import { usePage } from '../page/context.ts';
import { useDesk } from './useDesk.ts';

interface Props {
  readonly reading: TableReading | AtlasReading;
  readonly source: Source;
  readonly isReading: boolean;
  readonly intake: Intake;
  readonly messages: OwnMessages;
}

/** A title, and what shows on the map all that is sound. */
export function ShowForm({ reading, source, isReading, intake, messages: { show } }: Props) {
  const { newest, store, words } = usePage();
  const desk = useDesk();
  const id = useId();
  const [outcome, setOutcome] = useState<'making' | 'failed' | null>(null);
  const owned = ownedOf(reading, source);
  const figures = owned && figuresOf(owned.own);
  const submit = async () => {
    if (!owned) return;
    setOutcome('making');
    try {
      await showOwn(owned, newest, { desk, reader: store.get() });
      intake.clear();
    } catch {
      setOutcome('failed');
    }
  };
  return (
    <form
      className="own-show"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <label htmlFor={id}>{show.name}</label>
      <input
        id={id}
        type="text"
        maxLength={NAME_LETTERS}
        autoComplete="off"
        value={source.name}
        onChange={({ target }) => intake.amend({ name: target.value })}
      />
      <button
        type="submit"
        className="share-main"
        disabled={!owned || isReading || outcome === 'making'}
      >
        {figures === null ? show.actPlain : show.act(figures, words.format.count(figures))}
      </button>
      <p role="status">
        {!owned && show.nothing}
        {outcome && show[outcome]}
      </p>
    </form>
  );
}
