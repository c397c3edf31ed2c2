import type { VNode } from 'preact';
import { Failed, Loading } from '../parts/notices.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { StaleNote } from '../parts/stale-note.tsx';
import { useSettings } from '../shell/settings.ts';
import { useUrlState } from '../shell/url-state.ts';
import { readDeskFilter } from './desk-filter.ts';
import { DeskFilters } from './desk-filters.tsx';
import { DeskOverview } from './desk-overview.tsx';
import { DeskStatus } from './desk-status.tsx';
import { useLiveAnswer } from './use-live-answer.ts';
import { useWallTheme } from './use-wall-theme.ts';
import { WallHead } from './wall-head.tsx';
import './desk.css';

export function DeskPage(): VNode {
  const { get } = useUrlState();
  const { settings } = useSettings();
  const isPicture = get('embed') === '1';
  useWallTheme(isPicture ? get('theme') : null);
  const filter = readDeskFilter(get);
  const { topic, from, to, by } = filter;
  const lang = (isPicture ? get('lang') : null) ?? settings.lang;
  const live = useLiveAnswer('desk', { topic, from, to, by, lang });
  const { answer, error, isChanging, askAgain } = live;
  return (
    <div class={isPicture ? 'desk wall' : 'desk'}>
      {isPicture ? (
        <WallHead filter={filter} />
      ) : (
        <>
          <PageHead title="Desk" lead="How much there is, and what it rests on." />
          <DeskFilters filter={filter} />
        </>
      )}
      {answer === null ? (
        error === null ? (
          <Loading what="the figures" />
        ) : (
          <Failed what="The figures" error={error} askAgain={askAgain} />
        )
      ) : (
        <div class="answered desk-answer" aria-busy={isChanging}>
          <DeskStatus live={live} isPicture={isPicture} />
          <StaleNote analysis={answer.analysis} />
          <DeskOverview overview={answer.data.overview} filter={filter} isPicture={isPicture} />
        </div>
      )}
    </div>
  );
}
