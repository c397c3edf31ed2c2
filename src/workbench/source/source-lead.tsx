import type { VNode } from 'preact';
import { SourceLink, sourceTypes } from '../parts/source-link.tsx';
import { Words } from '../parts/words.tsx';
import { inWords, isWebAddress } from './in-words.ts';
import type { Source } from './profile-figures.ts';

/** Who it is, in a line. */
export function SourceLead({ source }: { readonly source: Source }): VNode {
  const { sign, label } = sourceTypes[source.type];
  return (
    <>
      <span aria-hidden="true">{sign}</span> {label}
      <Particulars source={source} />
      {source.keys.map((key) => (
        <span key={key}>
          {' '}
          · <code>{key}</code>
        </span>
      ))}
    </>
  );
}

function Particulars({ source }: { readonly source: Source }): VNode | null {
  if (source.__typename === 'Outlet') {
    const { outletKind, country, url } = source;
    return (
      <>
        {outletKind === 'OTHER' ? null : ` · ${inWords(outletKind)}`}
        {country === null ? null : ` · ${country}`}
        {url === null ? null : <WebAddress url={url} />}
      </>
    );
  }
  if (source.__typename === 'Person') {
    const { role, affiliation } = source;
    return (
      <>
        {role === null ? null : (
          <>
            {' '}
            · <Words>{role}</Words>
          </>
        )}
        {affiliation === null ? null : (
          <>
            {' '}
            · with <SourceLink source={affiliation} />
          </>
        )}
      </>
    );
  }
  return (
    <>
      {' '}
      · called “<Words lang={source.descriptorLang}>{source.descriptor}</Words>”, carried by{' '}
      <SourceLink source={source.carriedBy} />
    </>
  );
}

function WebAddress({ url }: { readonly url: string }): VNode {
  return (
    <>
      {' '}
      ·{' '}
      {isWebAddress(url) ? (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {url}
        </a>
      ) : (
        <Words>{url}</Words>
      )}
    </>
  );
}
