import { useMemo } from 'react';
import { dataUrl } from '../../app/load.ts';
import { saveFile } from '../../app/saveFile.ts';
import { ARCHIVE } from '../../core/atlas/archive.ts';
import { slugOf } from '../../core/own/slug.ts';
import { formatCsv, formatGeoJson, viewRows } from '../../core/shown/viewRows.ts';
import type { ShareMessages } from '../../i18n/shareMessages.ts';
import { usePage, useSlice } from '../page/context.ts';
import { DataFiles } from './DataFiles.tsx';

/** What the view shows as files, made of the same cells as map and table, and the whole of what is published. */
export function DataPart({ messages }: { readonly messages: ShareMessages }) {
  const { atlas, words } = usePage();
  const { own, version } = atlas.description;
  const { data } = messages;
  const state = useSlice((shown) => shown);
  const counted = words.layer(state.layer).name;
  const edition = useMemo(() => {
    const { version, asOf, licence, own } = atlas.description;
    // The layers of a reader’s own table bear numbers: what is counted is said by its name.
    if (own) return { counted, data: own.name, hash: own.hash };
    return { version, as_of: asOf, license: licence.id };
  }, [atlas, counted]);
  const rows = viewRows(state, { ...atlas, edition });
  const years = state.compare === null ? [state.year] : [state.year, state.compare];
  const name = [
    own ? slugOf(counted) || state.layer : state.layer,
    state.estimate,
    ...years,
    own ? slugOf(own.name) || own.hash : version,
  ].join('_');
  const save = (end: string, type: string, text: string) =>
    saveFile(`${name}.${end}`, new Blob([text], { type }));
  return (
    <>
      <p>{data.view(rows.length)}</p>
      <div className="share-row">
        <button
          type="button"
          className="share-main"
          disabled={rows.length === 0}
          onClick={() => save('csv', 'text/csv', formatCsv(rows))}
        >
          CSV
        </button>
        <button
          type="button"
          disabled={rows.length === 0}
          onClick={() =>
            save('geojson', 'application/geo+json', formatGeoJson(rows, edition, atlas.borders))
          }
        >
          GeoJSON
        </button>
      </div>
      {own ? <p className="share-note">{messages.own.view}</p> : <Published messages={messages} />}
    </>
  );
}

function Published({ messages: { data } }: { readonly messages: ShareMessages }) {
  const { newest, words } = usePage();
  return (
    <>
      <p className="share-note">{data.note(words.licence)}</p>
      <h3 className="share-note">{data.published}</h3>
      <p>
        <a href={dataUrl(ARCHIVE)} download={`intervention-atlas-${newest.dataset.version}.zip`}>
          {data.archive}
        </a>
      </p>
      <DataFiles />
    </>
  );
}
