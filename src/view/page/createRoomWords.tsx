import type { ReactNode } from 'react';
import { inTime } from '../../app/inTime.ts';
import { createResource, type Resource } from '../../app/resource.ts';
import { LANGUAGES, type Language } from '../../core/text/text.ts';
import { loadRoom, type Rooms } from '../../i18n/rooms.ts';
import { usePage } from './context.ts';
import { Failed } from './Failed.tsx';
import { retryPart } from './retryPart.ts';
import { useResource } from './useResource.ts';

interface Props<M> {
  readonly children: (messages: M) => ReactNode;
  /** What stands in their place until the words have come. */
  readonly meanwhile?: ReactNode;
}

/** A component that shows what needs the words of a room, once they have come. */
export function createRoomWords<K extends keyof Rooms>(room: K) {
  const resources = new Map<Language, Resource<Rooms[K]>>();
  for (const language of LANGUAGES) {
    resources.set(
      language,
      createResource(() => inTime(loadRoom(room, language))),
    );
  }
  const resourceOf = (language: Language) => {
    const resource = resources.get(language);
    if (!resource) throw new Error(`unknown language; ${language}`);
    return resource;
  };
  // biome-ignore lint/correctness/noComponentHookFactories: called once a room, where the module is read
  return function RoomWords({ children, meanwhile = null }: Props<Rooms[K]>) {
    const { words } = usePage();
    const resource = resourceOf(words.language);
    const { status, value } = useResource(resource);
    if (status === 'failed') {
      return <Failed what={words.messages.error.part} retry={() => retryPart(resource)} />;
    }
    return value === null ? meanwhile : children(value);
  };
}
