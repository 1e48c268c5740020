import { SYSTEM_IDS } from '../../core/crosswalk/crosswalk.ts';
import { Choice } from '../controls/Choice.tsx';
import { usePage } from '../page/context.ts';
import type { StepProps } from './step.ts';

const WRITINGS = ['name', ...SYSTEM_IDS] as const;
const DECIMALS = ['.', ','] as const;

/** What kind of file it is, how its countries and numbers are written. */
export function WhatWasRead({ reading, choose, messages: { read } }: StepProps) {
  const { format } = usePage().words;
  const { sheets, delimiter, recognised, choices, aside } = reading;
  const [sheet, ...others] = sheets;
  const isText = reading.format === 'csv';
  const { share, rivals } = recognised;
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
        {sheet !== undefined && others.length > 0 && read.sheet(sheet, format.list(others))}
      </p>
      <div className="own-choices">
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
    </section>
  );
}
