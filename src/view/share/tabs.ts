import type { FunctionComponent } from 'react';
import { createPart } from '../page/createPart.tsx';
import type { SharingTab } from '../page/stores.ts';
import type { PartProps } from './part.ts';

/** What a reader’s own data have no part in: they are not published, and nobody else can open them. */
export const PUBLISHED: readonly SharingTab[] = ['cite', 'embed'];

interface Tab {
  readonly id: SharingTab;
  readonly Part: FunctionComponent<PartProps>;
}

export const TABS: readonly Tab[] = [
  { id: 'link', Part: createPart(async () => (await import('./LinkPart.tsx')).LinkPart) },
  { id: 'cite', Part: createPart(async () => (await import('./CitePart.tsx')).CitePart) },
  { id: 'picture', Part: createPart(async () => (await import('./PicturePart.tsx')).PicturePart) },
  { id: 'embed', Part: createPart(async () => (await import('./EmbedPart.tsx')).EmbedPart) },
  { id: 'data', Part: createPart(async () => (await import('./DataPart.tsx')).DataPart) },
];
