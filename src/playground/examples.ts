const files = import.meta.glob<string>('./operations/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The texts of the example operations, in the order of their file names. */
export const examples: readonly string[] = Object.keys(files)
  .sort()
  .flatMap((path) => files[path] ?? [])
  .map((text) => text.trimEnd());
