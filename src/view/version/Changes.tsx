import type { Claim } from '../../core/dataset/dataset.ts';
import type { ComparedFigure } from '../../core/version/compared.ts';
import { nameOf } from '../../i18n/describe.ts';
import { nameOfClaimant } from '../../i18n/describeSource.ts';
import type { VersionMessages } from '../../i18n/versionMessages.ts';
import { usePage } from '../page/context.ts';
import { useResource } from '../page/useResource.ts';

interface Props {
  readonly compared: readonly ComparedFigure[];
  readonly messages: VersionMessages;
}

type Numbers = Pick<Claim, 'claimant' | 'qualifier' | 'low' | 'best' | 'high'>;

interface SideProps {
  readonly value: number;
  readonly claims: readonly Numbers[];
}

/** A number as precise as its claim, and who states it. */
function Side({ value, claims }: SideProps) {
  const { atlas, words } = usePage();
  const claimants = useResource(atlas.evidence).value?.claimants ?? {};
  const [only, ...others] = claims;
  const isOne = only !== undefined && others.length === 0;
  const names = new Set(claims.map(({ claimant }) => nameOfClaimant(claimant, claimants, words)));
  return (
    <>
      <strong>{isOne ? words.format.claim(only) : words.format.count(value)}</strong>
      <small>{words.format.list([...names])}</small>
    </>
  );
}

/** The figures in view, then and now. */
export function Changes({ compared, messages }: Props) {
  const { sharing, words } = usePage();
  const none = <em>{messages.none}</em>;
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
          {compared.map(({ polity, year, before, now, isChanged }) => (
            <tr key={`${polity.id} ${year}`}>
              <th scope="row">
                {nameOf(polity, words)}, {year}
              </th>
              {isChanged ? (
                <>
                  <td>{before ? <Side {...before} /> : none}</td>
                  <td>{now ? <Side value={now.value} claims={now.painted} /> : none}</td>
                </>
              ) : (
                <td colSpan={2}>{messages.unchanged(words.format.count(now?.value ?? 0))}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" onClick={() => sharing.set('cite')}>
        {messages.cite}
      </button>
    </>
  );
}
