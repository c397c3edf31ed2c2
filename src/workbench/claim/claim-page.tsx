import type { VNode } from 'preact';
import { useRoute } from 'preact-iso';
import { useAnswer } from '../api/use-answer.ts';
import { Answered } from '../parts/answered.tsx';
import { Empty } from '../parts/notices.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Words } from '../parts/words.tsx';
import { useSettings } from '../shell/settings.ts';
import { ClaimBody } from './claim-body.tsx';
import { useClaimState } from './claim-state.ts';
import { WayBack } from './way-back.tsx';
import './claim-page.css';

/** One claim, by `/claim/ID` or `/claim?key=NAMESPACE%23KEY`. */
export function ClaimPage(): VNode {
  const { params, query } = useRoute();
  const { settings } = useSettings();
  const inUse = useClaimState();
  const { scope, asOf } = inUse.state;
  const id = params['id'] ?? null;
  const key = query['key'] ?? null;
  const named = id !== null ? { id } : key !== null ? { key } : null;
  const asked = useAnswer(
    'claim-page',
    named === null ? null : { ...named, scope, asOf, lang: settings.lang },
  );
  if (named === null) return <NoClaim>An address of a claim ends in its id, or has its key.</NoClaim>;
  return (
    <>
      {asked.answer === null ? <PageHead title="Claim" /> : null}
      <Answered what="the claim" asked={asked}>
        {({ data: { claim } }) =>
          claim === null ? (
            <NoClaim>{`No claim has this ${id === null ? 'key' : 'id'}.`}</NoClaim>
          ) : (
            <ClaimBody claim={claim} inUse={inUse} lang={settings.lang} />
          )
        }
      </Answered>
      {asked.error === null || asOf === null ? null : (
        <WayBack label="Back to now" onBack={() => inUse.setAsOf(null)}>
          The address asks for the claim as of “<Words>{asOf}</Words>”.
        </WayBack>
      )}
    </>
  );
}

function NoClaim({ children }: { readonly children: string }): VNode {
  return (
    <>
      <PageHead title="Claim not found" />
      <Empty>
        {children} <a href="/claims">All claims</a> can be searched.
      </Empty>
    </>
  );
}
