import { useEffect, useState } from 'react';
import { runPaced } from '../../app/runPaced.ts';
import type { Dataset } from '../../core/dataset/dataset.ts';
import type { Source } from '../../core/dataset/source.ts';
import { paceScan } from '../../core/search/scan.ts';
import type { Hit } from '../../core/search/search.ts';

type Scan = (text: string) => readonly Hit[];

const NOTHING: Scan = () => [];

/** A search through the sources of a large table, from when it is made: the page answers meanwhile. None without sources. */
export function useScan(dataset: Dataset, sources: ReadonlyMap<string, Source> | null): Scan {
  const [scan, setScan] = useState<Scan>(() => NOTHING);
  useEffect(() => {
    if (!sources) return undefined;
    const leave = new AbortController();
    runPaced(paceScan(dataset, sources), leave.signal).then(
      (made) => setScan(() => made),
      // It was left before it was made.
      () => undefined,
    );
    return () => leave.abort();
  }, [dataset, sources]);
  return scan;
}
