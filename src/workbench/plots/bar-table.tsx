import type { ComponentChildren, VNode } from 'preact';
import { Words } from '../parts/words.tsx';
import { totalsOf } from './bar-figures.ts';
import type { BarFigures } from './bar-figures.ts';

interface BarTableProps {
  readonly title: string;
  readonly data: BarFigures;
  readonly rowName: string;
  readonly rowAt: ((index: number) => ComponentChildren) | undefined;
  /** Not to be gone to by keyboard, which is needed where it may have to be scrolled. */
  readonly isStill: boolean;
}

/** The figures of a bar plot. */
export function BarTable(props: BarTableProps): VNode {
  if (props.isStill) return <Rows {...props} />;
  return (
    <div class="wide" role="region" aria-label={`${props.title}, as a table`} tabIndex={0}>
      <Rows {...props} />
    </div>
  );
}

function Rows({ title, data, rowName, rowAt }: BarTableProps): VNode {
  const { unit, rows, series } = data;
  const totals = totalsOf(data);
  const isStacked = series.length > 1;
  return (
    <table>
      <caption class="visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{rowName}</th>
          {isStacked ? series.map(({ name }) => <NumberHead key={name}>{name}</NumberHead>) : null}
          <NumberHead>{unit}</NumberHead>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, detail }, index) => (
          <tr key={`${String(index)} ${label}`}>
            <th scope="row">{rowAt === undefined ? <Words>{label}</Words> : rowAt(index)}</th>
            {isStacked
              ? series.map(({ name, values }) => <NumberCell key={name}>{values[index] ?? 0}</NumberCell>)
              : null}
            <NumberCell detail={detail}>{totals[index] ?? 0}</NumberCell>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function NumberHead({ children }: { readonly children: string }): VNode {
  return (
    <th scope="col" class="number">
      {children}
    </th>
  );
}

interface NumberCellProps {
  readonly children: number;
  readonly detail?: string | undefined;
}

function NumberCell({ children, detail }: NumberCellProps): VNode {
  return (
    <td class="number">
      {children.toLocaleString('en')}
      {detail === undefined ? null : <span class="faint"> {detail}</span>}
    </td>
  );
}
