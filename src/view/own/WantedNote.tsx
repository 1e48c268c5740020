import { useSyncExternalStore } from 'react';
import type { Source } from '../../app/own/owned.ts';
import { hashOf } from '../../app/own/ownedOf.ts';
import type { Reading } from '../../core/intake/reading.ts';
import { isOfSameFile } from '../../core/kept/ownFile.ts';
import type { OwnMessages } from '../../i18n/ownMessages.ts';
import { usePage } from '../page/context.ts';
import { useDesk } from './useDesk.ts';

interface Props {
  readonly reading: Reading | null;
  readonly source: Source | null;
  readonly messages: OwnMessages;
}

/** Whether the file is the one that a link asks for. */
export function WantedNote({ reading, source, messages: { wanted: told } }: Props) {
  const { format } = usePage().words;
  const desk = useDesk();
  const { wanted } = useSyncExternalStore(desk.place.subscribe, desk.place.get);
  if (!wanted || wanted.file.hash === '') return null;
  const { name, rows, hash } = wanted.file;
  if (!reading || reading.type === 'refused') {
    return <p>{told.told(name, format.count(rows), hash)}</p>;
  }
  if (!source) return null;
  const own = hashOf(reading, source);
  const isRight = own === hash;
  return (
    <p role="status" className={isRight ? undefined : 'own-doubt'}>
      {isRight ? told.right : isOfSameFile(own, hash) ? told.otherwise : told.other(name, hash)}
    </p>
  );
}
