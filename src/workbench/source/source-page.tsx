import type { VNode } from 'preact';
import { useRoute } from 'preact-iso';
import { useAnswer } from '../api/use-answer.ts';
import { Answered } from '../parts/answered.tsx';
import { Empty } from '../parts/notices.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Words } from '../parts/words.tsx';
import { useSettings } from '../shell/settings.ts';
import { useUrlState } from '../shell/url-state.ts';
import { AsOf } from './as-of-choice.tsx';
import { endOfDay } from './as-of.ts';
import { Kinship } from './kinship.tsx';
import type { Source } from './profile-figures.ts';
import { ProfileView } from './profile-view.tsx';
import { SourceDocuments } from './source-documents.tsx';
import { SourceLead } from './source-lead.tsx';
import { SourceNames } from './source-names.tsx';
import { SourceStatements } from './source-statements.tsx';
import './source.css';

export function SourcePage(): VNode {
  const id = useRoute().params['id'] ?? null;
  const { get } = useUrlState();
  const { settings } = useSettings();
  const key = id === null ? get('key') : null;
  const asOf = endOfDay(get('asOf'));
  const isAsked = id !== null || key !== null;
  const asked = useAnswer('source-page', isAsked ? { id, key, asOf, lang: settings.lang } : null);
  if (!isAsked) {
    return (
      <PageHead
        title="Source"
        lead="The address of this page names a source: /source/ and its id, or ?key= and its key."
      />
    );
  }
  return (
    <Answered what="the source" asked={asked}>
      {({ data }) =>
        data.source === null ? <NoSource name={id ?? key ?? ''} /> : <Shown source={data.source} />
      }
    </Answered>
  );
}

function NoSource({ name }: { readonly name: string }): VNode {
  return (
    <>
      <PageHead title="No such source" />
      <Empty>
        Nothing is known of a source by <Words>{name}</Words>. <a href="/outlets">All outlets</a> ·{' '}
        <a href="/search">search</a>
      </Empty>
    </>
  );
}

function Shown({ source }: { readonly source: Source }): VNode {
  const { id, name, type, names, profile } = source;
  const isOutlet = type === 'OUTLET';
  return (
    <>
      <PageHead title={name} heading={<Words>{name}</Words>} lead={<SourceLead source={source} />} />
      <nav class="source-links" aria-label="More of this source">
        <a href={`/claims?statedBy=${id}`}>claims that it states</a>
        {isOutlet ? <a href={`/drift?outlet=${id}`}>where it is surer than what it rests on</a> : null}
        <a href={`/outlets?mainlyRelays=${id}`}>outlets that mainly relay it</a>
      </nav>
      <AsOf />
      <ProfileView profile={profile} isOutlet={isOutlet} />
      <Kinship source={source} />
      <SourceNames names={names} />
      <SourceStatements id={id} />
      {isOutlet ? <SourceDocuments id={id} /> : null}
    </>
  );
}
