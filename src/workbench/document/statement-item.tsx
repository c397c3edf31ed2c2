import type { VNode } from 'preact';
import { SourceLink } from '../parts/source-link.tsx';
import { Words } from '../parts/words.tsx';
import type { Credit, Statement } from './document-parts.ts';
import { basisWords, modalityWords, placeWords, stanceWords } from './statement-words.ts';

interface StatementItemProps {
  readonly statement: Statement;
  /** Whom it credits, and whom those credit, the nearest first. */
  readonly credits: readonly Credit[];
}

/** One statement. `data-owner` tells whose marks each part goes with. */
export function StatementItem({ statement, credits }: StatementItemProps): VNode {
  const { id, claim, source, wording, hedges } = statement;
  const isSpoken = statement.spans.length > 0;
  return (
    <li class="statement" data-owner={id} id={id}>
      <p class="said">
        <a href={`/claim/${claim.id}?voice=${id}`}>
          <Words lang={claim.lang}>{claim.text}</Words>
        </a>
      </p>
      <p>
        <SourceLink source={source} />{' '}
        <strong data-stance={statement.stance}>{stanceWords[statement.stance]}</strong> it ·{' '}
        {[modalityWords[statement.modality], basisWords[statement.basis], placeOf(statement)]
          .filter((words) => words !== '')
          .join(' · ')}
        {hedges.length === 0 ? null : (
          <>
            {' · hedges: '}
            <Quoted words={hedges} />
          </>
        )}{' '}
        {isSpoken ? <ShowInText owner={id} what="what is said" /> : null}
      </p>
      {wording === null ? null : (
        <p>
          in its words: <Quoted words={[wording]} />
        </p>
      )}
      {credits.map((credit) => (
        <CreditLine key={credit.id} credit={credit} isDirect={credit.from.id === id} />
      ))}
    </li>
  );
}

interface CreditLineProps {
  readonly credit: Credit;
  /** Whether it is the statement itself that credits, not one that it has it from. */
  readonly isDirect: boolean;
}

function CreditLine({ credit: { id, from, to, cue, hedges, evidence }, isDirect }: CreditLineProps): VNode {
  return (
    <p class="credit" data-owner={id}>
      {isDirect ? 'credits ' : [<SourceLink key="from" source={from.source} />, ' credits ']}
      <SourceLink source={to.source} />
      {cue === null ? null : (
        <>
          {': '}
          <Quoted words={[cue]} />
        </>
      )}
      {hedges.length === 0 ? null : (
        <>
          {' · hedges: '}
          <Quoted words={hedges} />
        </>
      )}{' '}
      {evidence.length === 0 ? null : <ShowInText owner={id} what="the words that credit" />}
    </p>
  );
}

/** For the keyboard: pointing does the same. */
function ShowInText({ owner, what }: { readonly owner: string; readonly what: string }): VNode {
  return (
    <button type="button" class="show-in-text" data-show={owner} aria-label={`Show ${what} in the text`}>
      in the text
    </button>
  );
}

function Quoted({ words }: { readonly words: readonly string[] }): VNode {
  return (
    <>
      {words.map((word, i) => (
        <span key={i}>
          {i === 0 ? '' : ', '}“<Words>{word}</Words>”
        </span>
      ))}
    </>
  );
}

function placeOf({ place }: Statement): string {
  return place === null ? '' : placeWords[place];
}
