import { SYSTEM_IDS } from '../../core/crosswalk/crosswalk.ts';
import { HEADERS } from '../../core/intake/choices.ts';
import type { OwnMessages } from '../../i18n/ownMessages.ts';
import { Choice } from '../controls/Choice.tsx';
import { usePage } from '../page/context.ts';
import type { StepProps } from './step.ts';

const WRITINGS = ['name', ...SYSTEM_IDS] as const;
const DECIMALS = ['.', ','] as const;

/** What kind of file it is, how its countries and numbers are written. */
export function WhatWasRead({ reading, choose, messages: { read } }: StepProps) {
  const { format } = usePage().words;
  const { delimiter, recognised, choices, aside } = reading;
  const isText = reading.format === 'csv';
  const { share, rivals, isDoubtful } = recognised;
  const alike = rivals.map((rival) => read.writings[rival]);
  return (
    <section>
      <h3>{read.title}</h3>
      <p>
        {read.about(
          read.formats[reading.format],
          reading.encoding.toUpperCase(),
          isText ? (read.delimiters[delimiter] ?? `“${delimiter}”`) : null,
          format.count(reading.rows),
        )}{' '}
        {read.headerNotes[choices.headers]}
      </p>
      <div className="own-choices">
        <Place reading={reading} choose={choose} read={read} />
        <Choice
          label={read.writing}
          value={choices.writing}
          values={WRITINGS}
          wordOf={(one) => read.writings[one]}
          choose={(writing) => choose({ writing })}
        />
        <Choice
          label={read.decimal}
          value={choices.decimal}
          values={DECIMALS}
          wordOf={(one) => read.decimals[one]}
          choose={(decimal) => choose({ decimal })}
        />
      </div>
      <p className="own-note">
        {read.known(
          format.count(Math.floor(share * 100)),
          alike.length === 0 ? null : format.list(alike),
        )}{' '}
        {aside > 0 && read.aside(aside, format.count(aside))}
      </p>
      {isDoubtful && (
        <p className="own-doubt">
          {read.doubtful}{' '}
          <button type="button" onClick={() => choose({ writing: choices.writing })}>
            {read.believe(read.writings[choices.writing])}
          </button>
        </p>
      )}
    </section>
  );
}

/** Where in the file the table is. */
function Place({
  reading: { sheets, sheet, format, choices },
  choose,
  read,
}: Pick<StepProps, 'reading' | 'choose'> & { readonly read: OwnMessages['read'] }) {
  const isText = format !== 'json' && format !== 'geojson';
  return (
    <>
      {sheet !== null && sheets.length > 1 && (
        <Choice
          label={read.sheet}
          value={sheet}
          values={sheets}
          wordOf={(one) => one}
          choose={(one) => choose({ sheet: one, headers: null, columns: null })}
        />
      )}
      {isText && (
        <Choice
          label={read.headers}
          value={`${choices.headers}`}
          values={HEADERS.map((count) => `${count}` as const)}
          wordOf={(one) => read.headerCounts[one]}
          choose={(one) => {
            const headers = HEADERS.find((count) => `${count}` === one) ?? null;
            choose({ headers, columns: null });
          }}
        />
      )}
    </>
  );
}
