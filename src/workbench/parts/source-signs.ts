export type SourceType = 'OUTLET' | 'PERSON' | 'ANONYMOUS' | 'GROUP' | 'UNSPECIFIED';

interface SourceSign {
  readonly sign: string;
  readonly label: string;
  readonly plural: string;
}

/** A sign for each type, told apart by its shape, and the words for it. */
export const sourceTypes: Readonly<Record<SourceType, SourceSign>> = {
  OUTLET: { sign: '▤', label: 'outlet', plural: 'outlets' },
  PERSON: { sign: '●', label: 'person', plural: 'persons' },
  ANONYMOUS: { sign: '◌', label: 'anonymous source', plural: 'anonymous sources' },
  GROUP: { sign: '⁂', label: 'unnamed group', plural: 'unnamed groups' },
  UNSPECIFIED: { sign: '?', label: 'nobody in particular', plural: 'unspecified sources' },
};
