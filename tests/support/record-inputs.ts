/** A record as the inputs by which a client would record the same: its chains by document, its relations. */
import type {
  HearsayRecord,
  RecordChain,
  RecordDocument,
  RecordSource,
} from '../../src/core/interchange/record.ts';
import { fullKey } from '../../src/core/model/key.ts';

/** One input of `recordChains` for each document that chains were read in, with everything described that they name. */
export function toChainsInputs(record: HearsayRecord): readonly object[] {
  const things = describe(record);
  return [...Map.groupBy(record.chains, ({ readIn }) => readIn)].map(([readIn, chains]) => ({
    readIn: things.document(readIn),
    chains: chains.map((chain) => toChainInput(chain, things)),
  }));
}

interface Things {
  readonly source: (key: string) => object;
  readonly document: (key: string) => object;
  readonly claim: (key: string) => object;
}

function describe({ namespace, sources, documents, claims }: HearsayRecord): Things {
  const key = (local: string): string => fullKey(namespace, local);
  const find = <T extends { readonly key: string }>(list: readonly T[], local: string): T | undefined =>
    list.find((one) => one.key === local);
  const source = (local: string): object => {
    const found = find(sources, local);
    return found === undefined ? { key: key(local) } : { new: toNewSource(found) };
  };
  const toNewSource = ({
    carriedBy,
    ownedBy: _,
    syndicatesFrom: __,
    affiliation: ___,
    ...rest
  }: RecordSource) => ({
    ...rest,
    key: key(rest.key),
    ...(carriedBy === undefined ? {} : { carriedBy: source(carriedBy) }),
  });
  const toNewDocument = ({ text, publisher, locatedAs: _, ...rest }: RecordDocument) => ({
    ...rest,
    key: key(rest.key),
    ...(publisher === undefined ? {} : { publisher: source(publisher) }),
    ...(text === undefined ? {} : { sha256: text.sha256, characters: text.characters }),
  });
  return {
    source,
    document: (local) => {
      const found = find(documents, local);
      return found === undefined ? { key: key(local) } : { new: toNewDocument(found) };
    },
    claim: (local) => {
      const found = find(claims, local);
      return found === undefined ? { key: key(local) } : { new: { ...found, key: key(local) } };
    },
  };
}

function toChainInput({ claim, links }: RecordChain, things: Things): object {
  return {
    claim: things.claim(claim),
    links: links.map(({ source, document, ...link }) => ({
      ...link,
      source: things.source(source),
      ...(document === undefined ? {} : { document: things.document(document) }),
    })),
  };
}
