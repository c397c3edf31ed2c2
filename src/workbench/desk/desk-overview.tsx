import type { VNode } from 'preact';
import { Grade, gradeWords } from '../parts/grade.tsx';
import { originTypes } from '../parts/origin-type.tsx';
import { SourceLink } from '../parts/source-link.tsx';
import { BarPlot } from '../plots/bar-plot.tsx';
import type { DeskFilter } from './desk-filter.ts';
import { DeskFigures } from './desk-figures.tsx';
import { gradeBars, monthBars, originBars, relayedBars } from './desk-plots.ts';
import type { Overview } from './desk-plots.ts';

interface DeskOverviewProps {
  readonly overview: Overview;
  readonly filter: DeskFilter;
  /** For a wall or a frame: nothing to press. */
  readonly isPicture: boolean;
}

export function DeskOverview({ overview, filter, isPicture }: DeskOverviewProps): VNode {
  const isByEvent = filter.by === 'EVENT';
  const plot = { isPicture, empty: 'No claim meets these conditions.' };
  return (
    <>
      <DeskFigures overview={overview} />
      <div class="plots">
        <BarPlot
          {...plot}
          title="Claims by estimated grade"
          data={gradeBars(overview, gradeWords)}
          rowName="grade"
          rowAt={(index) => <GradeLink grade={index + 1} filter={filter} />}
        />
        <BarPlot
          {...plot}
          title="Claims by best type of origin"
          data={originBars(overview, originTypes)}
          rowName="type"
        />
        <BarPlot
          {...plot}
          title={isByEvent ? 'Claims by month of the event' : 'Claims by month of recording'}
          data={monthBars(overview, gradeWords)}
          rowName="month"
          isUpright
          empty={isByEvent ? 'No event of these claims has a date.' : plot.empty}
        />
        <BarPlot
          {...plot}
          title="From whom others take claims"
          data={relayedBars(overview)}
          rowName="source"
          rowAt={(index) => {
            const relayed = overview.topRelayed[index];
            return relayed === undefined ? null : <SourceLink source={relayed.source} />;
          }}
          empty="Nobody takes these claims from anybody."
        >
          <p class="faint">Claims taken from each, and by how many sources.</p>
        </BarPlot>
      </div>
    </>
  );
}

interface GradeLinkProps {
  readonly grade: number;
  readonly filter: DeskFilter;
}

/** Leads to the claims of a grade. Their list knows no time of events, so there is no link where one is asked for. */
function GradeLink({ grade, filter: { topic, from, to } }: GradeLinkProps): VNode {
  if (from !== null || to !== null) return <Grade grade={grade} />;
  const conditions = new URLSearchParams({ grades: String(grade), ...(topic === null ? {} : { topic }) });
  return (
    <a href={`/claims?${conditions.toString()}`}>
      <Grade grade={grade} />
    </a>
  );
}
