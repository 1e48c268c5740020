import { type Language, type Localized, readIn } from '../core/text/text.ts';
import type { ClassesMessages } from './classesMessages.ts';
import type { CorrectMessages } from './correctMessages.ts';
import type { FilesMessages } from './filesMessages.ts';
import type { IntakeMessages } from './intakeMessages.ts';
import type { KeysMessages } from './keysMessages.ts';
import type { OfflineMessages } from './offlineMessages.ts';
import type { OwnMessages } from './ownMessages.ts';
import type { PictureMessages } from './pictureMessages.ts';
import type { ShareMessages } from './shareMessages.ts';
import type { VersionMessages } from './versionMessages.ts';

/** The words of rooms that few readers enter: they come with the room. */
export interface Rooms {
  readonly picture: PictureMessages;
  readonly share: ShareMessages;
  readonly version: VersionMessages;
  readonly offline: OfflineMessages;
  readonly classes: ClassesMessages;
  readonly correct: CorrectMessages;
  readonly intake: IntakeMessages;
  readonly own: OwnMessages;
  readonly files: FilesMessages;
  readonly keys: KeysMessages;
}

/** A language need not have them all. */
const ROOMS: { readonly [K in keyof Rooms]: Localized<() => Promise<Rooms[K]>> } = {
  picture: {
    en: async () => (await import('./picture.en.ts')).en,
    es: async () => (await import('./picture.es.ts')).es,
  },
  share: {
    en: async () => (await import('./share.en.ts')).en,
    es: async () => (await import('./share.es.ts')).es,
  },
  version: {
    en: async () => (await import('./version.en.ts')).en,
    es: async () => (await import('./version.es.ts')).es,
  },
  offline: {
    en: async () => (await import('./offline.en.ts')).en,
    es: async () => (await import('./offline.es.ts')).es,
  },
  correct: {
    en: async () => (await import('./correct.en.ts')).en,
    es: async () => (await import('./correct.es.ts')).es,
  },
  classes: {
    en: async () => (await import('./classes.en.ts')).en,
    es: async () => (await import('./classes.es.ts')).es,
  },
  intake: {
    en: async () => (await import('./intake.en.ts')).en,
    es: async () => (await import('./intake.es.ts')).es,
  },
  own: {
    en: async () => (await import('./own.en.ts')).en,
    es: async () => (await import('./own.es.ts')).es,
  },
  files: {
    en: async () => (await import('./files.en.ts')).en,
    es: async () => (await import('./files.es.ts')).es,
  },
  keys: {
    en: async () => (await import('./keys.en.ts')).en,
    es: async () => (await import('./keys.es.ts')).es,
  },
};

/** The words of a room, in the first language where there are none in the one asked for. */
export function loadRoom<K extends keyof Rooms>(room: K, language: Language): Promise<Rooms[K]> {
  return readIn(language, ROOMS[room])();
}
