import { useId } from 'react';
import { COLUMN_ROLES } from '../../core/intake/choices.ts';
import { withRole } from '../../core/intake/withRole.ts';
import { unitOf } from '../../core/kept/unit.ts';
import { adoptSheet } from '../page/adoptSheet.ts';
import sheet from './Preview.css?inline';
import type { StepProps } from './step.ts';

adoptSheet(sheet);

const ROLES = ['none', ...COLUMN_ROLES] as const;
/** So many columns are shown; a table of a thousand is corrected in its first ones. */
const COLUMNS = 60;

/** The first rows as they stand in the file, each column headed by what it was taken for. */
export function Preview({ reading, choose, messages: { columns: told } }: StepProps) {
  const title = useId();
  const { heads, preview, choices } = reading;
  const columns = heads.slice(0, COLUMNS).map((head, at) => {
    const role = choices.columns[at] ?? null;
    const isNamed = choices.headers !== 0 && head.trim() !== '';
    const name = isNamed ? head.trim() : told.nameless(at + 1);
    return { at, role, name, mark: role ? 'is-read' : '' };
  });
  const assign = (at: number, value: string) => {
    const role = COLUMN_ROLES.find((one) => one === value) ?? null;
    choose({ columns: withRole(choices.columns, at, role) });
  };
  return (
    <section>
      <h3 id={title}>{told.title(preview.length)}</h3>
      <p className="own-note">{told.hint}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls. */}
      <section className="own-preview" aria-labelledby={title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{told.units[unitOf(reading.format)]}</th>
              {columns.map(({ at, role, name, mark }) => (
                <th key={at} scope="col" className={mark}>
                  <select
                    aria-label={told.role(name)}
                    value={role ?? 'none'}
                    onChange={({ target }) => assign(at, target.value)}
                  >
                    {ROLES.map((one) => (
                      <option key={one} value={one}>
                        {told.roles[one]}
                      </option>
                    ))}
                  </select>
                  <span>{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.map(({ line, cells }) => (
              <tr key={line}>
                <td>{line}</td>
                {columns.map(({ at, mark }) => (
                  <td key={at} className={mark}>
                    {cells[at]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
