import { useEffect, useRef, useState } from 'preact/hooks';
import { useUrlState } from '../shell/url-state.ts';
import { ask } from './ask.ts';
import type { Answer } from './ask.ts';
import type { OperationId, VariablesOf } from './operations.ts';
import { firstPages, firstSize, withPage } from './pages.ts';
import type { Connection, Pages } from './pages.ts';
import { toAskError } from './use-answer.ts';
import type { Asked } from './use-answer.ts';

export interface PagedAnswer<Id extends OperationId, Node> extends Asked<Id> {
  /** Null before the first page. */
  readonly pages: Pages<Node> | null;
  /** Null where the list ends. */
  readonly more: (() => void) | null;
}

interface PagesOptions<Id extends OperationId, Node> {
  /** Without `first` and `after`; null asks nothing. */
  readonly variables: Omit<VariablesOf<Id>, 'first' | 'after'> | null;
  /** Of a page; at most 100. */
  readonly size: number;
  readonly connectionOf: (data: Answer<Id>['data']) => Connection<Node>;
}

/** What is asked for: a page of the list that `question` (variables as JSON) begins. */
interface Wanted {
  readonly question: string | null;
  /** Null: the first page. */
  readonly after: string | null;
  readonly times: number;
}

interface State<Id extends OperationId, Node> {
  readonly asked: string | null;
  readonly answer: Answer<Id> | null;
  readonly error: Asked<Id>['error'];
  readonly pages: Pages<Node> | null;
}

/**
 * A list, page by page. What is there stays while more of it is waited for; other variables begin it anew. How many are
 * shown stands in the address (`shown`): whoever changes the variables takes that away.
 */
export function usePages<Id extends OperationId, Node>(
  id: Id,
  options: PagesOptions<Id, Node>,
): PagedAnswer<Id, Node> {
  const { get, set } = useUrlState();
  const question = options.variables === null ? null : JSON.stringify(options.variables);
  const [kept, setWanted] = useState<Wanted>({ question, after: null, times: 0 });
  const wanted = kept.question === question ? kept : { question, after: null, times: kept.times };
  const asked = JSON.stringify(wanted);
  const state = useArrivals(id, { options, wanted, asked, shown: get('shown') });
  const isLoading = question !== null && state.asked !== asked;
  const next = state.pages?.next ?? null;
  const more = (): void => {
    if (isLoading) return;
    setWanted({ question, after: next, times: wanted.times + 1 });
    set({ shown: String((state.pages?.nodes.length ?? 0) + options.size) }, { replace: true });
  };
  return {
    answer: question === null ? null : state.answer,
    pages: question === null ? null : state.pages,
    isLoading,
    error: isLoading || question === null ? null : state.error,
    askAgain: () => setWanted({ ...wanted, times: wanted.times + 1 }),
    more: next === null ? null : more,
  };
}

interface Asking<Id extends OperationId, Node> {
  readonly options: PagesOptions<Id, Node>;
  readonly wanted: Wanted;
  readonly asked: string;
  readonly shown: string | null;
}

function useArrivals<Id extends OperationId, Node>(id: Id, asking: Asking<Id, Node>): State<Id, Node> {
  const [state, setState] = useState<State<Id, Node>>({
    asked: null,
    answer: null,
    error: null,
    pages: null,
  });
  // Read when a question is put; a change of them alone asks nothing.
  const latest = useRef(asking);
  latest.current = asking;
  const { asked } = asking;
  useEffect(() => {
    const { options, wanted, shown } = latest.current;
    const { question, after } = wanted;
    if (question === null) return;
    const stop = new AbortController();
    const first = after === null ? firstSize(shown, options.size) : options.size;
    const variables = { ...(JSON.parse(question) as object), first, after } as unknown as VariablesOf<Id>;
    ask(id, variables, stop.signal).then(
      (answer) => {
        const page = options.connectionOf(answer.data);
        setState(({ pages }) => ({
          asked,
          answer,
          error: null,
          pages: after === null || pages === null ? firstPages(page) : withPage(pages, after, page),
        }));
      },
      (error: unknown) => {
        if (!stop.signal.aborted) setState((before) => ({ ...before, asked, error: toAskError(error) }));
      },
    );
    return () => stop.abort();
  }, [id, asked]);
  return state;
}
