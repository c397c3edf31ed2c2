import type { VNode } from 'preact';
import { PageHead } from '../parts/page-head.tsx';
import { SourceLink } from '../parts/source-link.tsx';
import { Words } from '../parts/words.tsx';
import type { ShownDocument } from './document-parts.ts';
import { kindWords } from './statement-words.ts';
import { webAddress } from './web-address.ts';

/** What a document is, who publishes it, and whether we have it. */
export function DocumentHead({ document }: { readonly document: ShownDocument }): VNode {
  const { title, kind, publisher, publishedAt, lang, located, locatedAs, url } = document;
  const shownTitle = title ?? `${kindWords[kind]} without a title`;
  return (
    <>
      <PageHead
        title={shownTitle}
        heading={<Words lang={title === null ? 'en' : lang}>{shownTitle}</Words>}
      />
      <ul class="document-facts">
        <li>{kindWords[kind]}</li>
        {publisher === null ? null : (
          <li>
            published by <SourceLink source={publisher} />
          </li>
        )}
        {publishedAt === null ? null : <li>{publishedAt}</li>}
        {lang === null ? null : <li>language {languageName(lang)}</li>}
        <li>
          <strong>{located ? 'located' : 'cited, never seen'}</strong>
        </li>
        {locatedAs === null ? null : (
          <li>
            turned out to be{' '}
            <a href={`/document/${locatedAs.id}`}>
              <Words>{locatedAs.title ?? 'a document without a title'}</Words>
            </a>
          </li>
        )}
        {url === null ? null : (
          <li>
            <Address url={url} />
          </li>
        )}
      </ul>
    </>
  );
}

/** Only an address on the web is a link; any other is shown, and leads nowhere. */
function Address({ url }: { readonly url: string }): VNode {
  const href = webAddress(url);
  if (href === null) return <Words>{url}</Words>;
  return (
    <a href={href} rel="noreferrer noopener external" target="_blank">
      <Words>{url}</Words>
    </a>
  );
}

function languageName(lang: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(lang) ?? lang;
  } catch {
    return lang;
  }
}
