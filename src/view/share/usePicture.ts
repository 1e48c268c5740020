import { useEffect, useMemo } from 'react';
import { SVG_TYPE } from '../../app/picture/rasterise.ts';
import type { Size } from '../../core/geography/stage.ts';
import type { PictureMessages } from '../../i18n/pictureMessages.ts';
import { addressFor } from '../../picture/address.ts';
import { altTextOf } from '../../picture/altText.ts';
import { composePicture } from '../../picture/compose.ts';
import type { Shown } from '../../picture/context.ts';
import { fileNameOf } from '../../picture/fileName.ts';
import { useBeside } from '../compare/beside.ts';
import { usePage, useSlice } from '../page/context.ts';
import { never, useResource } from '../page/useResource.ts';
import { loadLettering } from './loadLettering.ts';
import { tellOf } from './tellOf.ts';

/** The view as a picture shows it; null until all that it needs has come. */
export function useShown(own: PictureMessages, hasQr: boolean): Shown | null {
  const { atlas, words } = usePage();
  const beside = useBeside() ?? undefined;
  const state = useSlice((shown) => shown);
  const evidence = useResource(atlas.evidence);
  const others = useResource((beside?.atlas ?? atlas).evidence);
  const moments = useResource(atlas.moments);
  // What is seen from afar needs no finer coasts.
  const isNear = state.camera !== null || state.moment !== null;
  const fine = useResource(atlas.fineArcs, isNear ? undefined : never);
  const isLoading = (status: string) => status === 'idle' || status === 'loading';
  const isWaiting =
    [evidence, others, moments].some(({ status }) => isLoading(status)) ||
    (isNear && isLoading(fine.status));
  return useMemo(() => {
    if (isWaiting) return null;
    const told = tellOf({ atlas, words }, state, own);
    const address = addressFor(state, told.subject, atlas.scope, words.language);
    const other = beside && tellOf(beside, beside.store.get(), own);
    return { ...told, address, hasQr, other };
  }, [isWaiting, atlas, beside, words, own, state, hasQr]);
}

/** The address of an SVG in this page, as long as it is shown. */
function useAddressOf(svg: string | null): string | null {
  const address = useMemo(
    () => (svg === null ? null : URL.createObjectURL(new Blob([svg], { type: SVG_TYPE }))),
    [svg],
  );
  useEffect(
    function forget() {
      return () => {
        if (address !== null) URL.revokeObjectURL(address);
      };
    },
    [address],
  );
  return address;
}

/** A composed picture, its words and what its file is called. */
export interface Picture {
  /** Null until view and letters have come. */
  readonly svg: string | null;
  readonly address: string | null;
  readonly fileName: string;
  readonly altText: string;
}

export function usePicture(shown: Shown | null, size: Size, altText: string | null): Picture {
  const { needs } = usePage();
  const fonts = useResource(needs.of(loadLettering)).value;
  const made = useMemo(() => (shown ? altTextOf(shown) : ''), [shown]);
  const told = altText ?? made;
  const { width, height } = size;
  const svg = useMemo(
    () =>
      shown && fonts !== null
        ? composePicture({ ...shown, size: { width, height }, altText: told, fonts })
        : null,
    [shown, fonts, told, width, height],
  );
  return {
    svg,
    address: useAddressOf(svg),
    fileName: shown ? fileNameOf(shown, size) : '',
    altText: told,
  };
}
