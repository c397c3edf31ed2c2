import type { VNode } from 'preact';
import { refreshSeconds } from './use-live-answer.ts';
import type { LiveAnswer } from './use-live-answer.ts';

interface DeskStatusProps {
  readonly live: LiveAnswer<'desk'>;
  readonly isPicture: boolean;
}

/** How old the figures are, and whether the service has gone since. */
export function DeskStatus({ live, isPicture }: DeskStatusProps): VNode {
  const { answeredAt, error, askAgain } = live;
  const time = answeredAt?.toLocaleTimeString('en-GB') ?? '';
  return (
    <div class="desk-status">
      {/* Told when it changes, which is not every fifteen seconds. */}
      <p role="status" class="away">
        {error === null ? null : (
          <strong>
            <span aria-hidden="true">⚠ </span>
            No answer: {error.message}
            {answeredAt === null ? '' : ' These are the last figures.'}
          </strong>
        )}
      </p>
      <p class="faint">
        {answeredAt === null ? null : (
          <>
            as of <time dateTime={answeredAt.toISOString()}>{time}</time>, asked again every {refreshSeconds}{' '}
            s
          </>
        )}
      </p>
      {error === null || isPicture ? null : (
        <button type="button" onClick={askAgain}>
          Ask now
        </button>
      )}
    </div>
  );
}
