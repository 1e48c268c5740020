import { type Cell, figureIn } from '../../core/choropleth/cell.ts';
import type { ComparedPlace } from '../../core/version/compared.ts';
import { nameOf, wordReading } from '../../i18n/describe.ts';
import { nameOfClaimant } from '../../i18n/describeSource.ts';
import type { VersionMessages } from '../../i18n/versionMessages.ts';
import { wordCell } from '../../i18n/wordCell.ts';
import { usePage } from '../page/context.ts';
import { useResource } from '../page/useResource.ts';

/** What is said of a place, as precise as its source, and who says it. */
function Side({ cell }: { readonly cell: Cell | undefined }) {
  const { newest, words } = usePage();
  const claimants = useResource(newest.evidence).value?.claimants ?? {};
  const figure = figureIn(cell);
  const names = new Set(
    figure?.painted.map(({ claimant }) => nameOfClaimant(claimant, claimants, words)),
  );
  const isQualified = figure && (figure.basis !== 'stated' || figure.isTogether);
  return (
    <>
      <strong>{wordCell(cell, words)}</strong>
      {figure && <small>{words.format.list([...names])}</small>}
      {isQualified && <small>{wordReading(figure, words)}</small>}
    </>
  );
}

interface Props {
  readonly compared: readonly ComparedPlace[];
  readonly showThen: () => void;
  readonly messages: VersionMessages;
}

/** The places in view of which something else is said now; the others are counted. */
export function Changes({ compared, showThen, messages }: Props) {
  const { sharing, words } = usePage();
  const changed = compared.filter(({ isChanged }) => isChanged);
  const same = compared.length - changed.length;
  return (
    <>
      <h2>{messages.title}</h2>
      <table>
        <thead>
          <tr>
            {messages.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changed.map(({ polity, year, before, now }) => (
            <tr key={`${polity.id} ${year}`}>
              <th scope="row">
                {nameOf(polity, words)}, {year}
              </th>
              <td>
                <Side cell={before} />
              </td>
              <td>
                <Side cell={now} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {same > 0 && <p>{messages.unchanged(same)}</p>}
      <div className="since-ways">
        <button type="button" onClick={showThen}>
          {messages.showThen}
        </button>
        <button type="button" onClick={() => sharing.set('cite')}>
          {messages.cite}
        </button>
      </div>
    </>
  );
}
