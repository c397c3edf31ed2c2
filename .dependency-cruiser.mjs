/**
 * Who may import whom (house style, "Who may import whom"). A rule lists all that its modules may reach: what is not
 * named is refused. Paths are matched against the whole path; type-only imports count like any other.
 */
const features =
  'source|document|claim|attribution|provenance|change|judgement|recording|review|undo|ingestion|interchange|search|analysis|summary|dispute|access|activity|verification|evaluation';
const feature = `^src/(${features})/`;
const model = '^src/core/model/';
const errors = '^src/errors[.]ts$';
const ops = '^src/ops/';
const context = '^src/context[.]ts$';
const services = '^src/(services|open-services)[.]ts$';
const graphql = '^src/graphql/';
const anyService = `${feature}[^/]+[.]service[.]ts$`;
const packages = (...names) => `^node_modules/(@types/)?(${names.join('|')})/`;

/** `from` may import `to` and nothing else; `nodeToo` lets the modules of Node in as well. */
function only(name, comment, from, to, { nodeToo = false, except } = {}) {
  const reach = nodeToo ? { dependencyTypesNot: ['core'] } : {};
  return {
    name,
    comment,
    severity: 'error',
    from: { path: from, ...(except === undefined ? {} : { pathNot: except }) },
    to: { pathNot: to, ...reach },
  };
}

function never(name, comment, from, to) {
  return { name, comment, severity: 'error', from, to };
}

const core = [
  only('model-alone', 'core/model imports nothing but itself.', model, [model]),
  only('provenance-on-model', 'core/provenance imports core/model.', '^src/core/provenance/', [
    model,
    '^src/core/provenance/',
  ]),
  only('extraction-on-model', 'core/extraction imports core/model.', '^src/core/extraction/', [
    model,
    '^src/core/extraction/',
  ]),
  only('interchange-on-model', 'core/interchange imports core/model.', '^src/core/interchange/', [
    model,
    '^src/core/interchange/',
  ]),
  only('search-on-model', 'core/search imports core/model.', '^src/core/search/', [
    model,
    '^src/core/search/',
  ]),
  only('identity-on-search', 'core/identity imports core/model and core/search.', '^src/core/identity/', [
    model,
    '^src/core/(search|identity)/',
  ]),
  only('activity-on-model', 'core/activity imports core/model.', '^src/core/activity/', [
    model,
    '^src/core/activity/',
  ]),
  only(
    'credibility-on-provenance',
    'core/credibility imports core/model and core/provenance.',
    '^src/core/credibility/',
    [model, '^src/core/(provenance|credibility)/'],
  ),
  only(
    'core-in-folders',
    'A file of core stands in one of its folders, which have rules.',
    '^src/core/[^/]+$',
    ['^$'],
  ),
  only('errors-alone', 'errors.ts imports nothing.', errors, ['^$']),
  only('ops-below', 'ops/ imports errors.', ops, [errors, ops, '^node_modules/'], { nodeToo: true }),
];

const graph = [
  only(
    'graph-door',
    'graph/ imports errors, ops and zod.',
    '^src/graph/',
    [errors, ops, '^src/graph/', packages('zod')],
    { nodeToo: true, except: '^src/graph/neo4j-graph[.]ts$' },
  ),
  only(
    'neo4j-graph-door',
    'graph/neo4j-graph.ts imports what graph/ does, and neo4j-driver.',
    '^src/graph/neo4j-graph[.]ts$',
    [errors, ops, '^src/graph/', packages('zod', 'neo4j-driver', 'neo4j-driver-[a-z-]+')],
    { nodeToo: true },
  ),
  never(
    'driver-in-one-place',
    'neo4j-driver is imported by graph/neo4j-graph.ts, and where a started database is waited for.',
    { path: '^src/', pathNot: '^src/(graph/neo4j-graph|local-neo4j/await-bolt)[.]ts$' },
    { path: packages('neo4j-driver', 'neo4j-driver-[a-z-]+') },
  ),
];

const roles = [
  only(
    'statements',
    'A declaration of statements imports graph/statement, the columns that several share, and zod.',
    '[.]statements[.]ts$',
    ['^src/graph/(statement|row-shapes)[.]ts$', packages('zod')],
  ),
  only(
    'stores',
    'A store imports its own statements (and stores of its own feature), graph and core/model; writes record what they change in the log.',
    '^src/([^/]+)/[^/]+[.]store[.]ts$',
    [
      '^src/$1/[^/]+[.](statements|store)[.]ts$',
      '^src/activity/activity-log[.]store[.]ts$',
      '^src/change/change[.]store[.]ts$',
      '^src/graph/',
      model,
    ],
  ),
  only(
    'loaders',
    'Loaders import their own store (and DataLoader and core/model).',
    '^src/([^/]+)/[^/]+[.]loaders[.]ts$',
    ['^src/$1/[^/]+[.]store[.]ts$', model, packages('dataloader')],
  ),
  only(
    'services',
    'A service imports stores, core and errors, and what stands beside it without a role.',
    '^src/([^/]+)/[^/]+[.]service[.]ts$',
    [
      `${feature}[^/]+[.]store[.]ts$`,
      '^src/core/',
      errors,
      '^src/$1/[^/.]+([.]schema)?[.]ts$',
      '^src/change/[^/.]+([.]schema)?[.]ts$',
    ],
  ),
  only(
    'without-role',
    'What stands in a feature without a role imports what a service may, its own schemas, Node (to read files) and the cache.',
    `^src/(${features})/[^/.]+[.]ts$`,
    [
      `${feature}[^/]+[.]store[.]ts$`,
      '^src/core/',
      errors,
      '^src/$1/[^/.]+([.]schema)?[.]ts$',
      '^src/change/[^/.]+([.]schema)?[.]ts$',
      packages('lru-cache'),
    ],
    { nodeToo: true },
  ),
  only(
    'row-schemas',
    'A schema (of a file, of an input) imports zod, core and errors, and what all inputs have in common.',
    `${feature}[^/]+[.]schema[.]ts$`,
    ['^src/core/', '^src/change/[^/]+[.]schema[.]ts$', errors, packages('zod')],
  ),
  never(
    'stores-handed-in',
    'Services and what stands beside them are handed their stores: they import the types only.',
    { path: feature, pathNot: '[.](store|loaders)[.]ts$' },
    { path: '[.]store[.]ts$', dependencyTypesNot: ['type-only'] },
  ),
  only(
    'resolvers',
    'Resolvers import graphql, core/model and the types of the context.',
    '[.]resolvers[.]ts$',
    [graphql, model, context, packages('graphql')],
  ),
];

const edges = [
  never(
    'http-edge',
    'http/ imports services, graphql, ops, config and errors.',
    { path: '^src/http/' },
    {
      path: '^src/',
      pathNot: ['^src/http/', graphql, ops, services, anyService, errors, '^src/(config|context)[.]ts$'],
    },
  ),
  never(
    'cli-edge',
    'cli/ imports services, graphql, ops, config and errors, and what starts a server: http/, local-neo4j/, main.ts.',
    { path: '^src/cli/' },
    {
      path: '^src/',
      pathNot: [
        '^src/(cli|http|local-neo4j)/',
        graphql,
        ops,
        services,
        anyService,
        errors,
        '^src/(config|context|main)[.]ts$',
      ],
    },
  ),
  never(
    'graphql-middle',
    'graphql/ imports resolvers, core/model, ops, errors and the context.',
    { path: '^src/graphql/', pathNot: '^src/graphql/generated[.]ts$' },
    { path: '^src/', pathNot: [graphql, model, ops, errors, context, `${feature}[^/]+[.]resolvers[.]ts$`] },
  ),
  only(
    'generated-types',
    'The generated types name what resolvers are handed: things of core, connections and the context.',
    '^src/graphql/generated[.]ts$',
    [graphql, context, '^src/core/', packages('graphql')],
  ),
  never(
    'local-neo4j-alone',
    'local-neo4j/ imports errors, ops and config.',
    { path: '^src/local-neo4j/' },
    { path: '^src/', pathNot: ['^src/local-neo4j/', errors, ops, '^src/config[.]ts$'] },
  ),
  never(
    'express-in-http',
    'Express is imported in http/ alone.',
    { path: '^src/', pathNot: '^src/http/' },
    { path: packages('express', 'express-serve-static-core', 'helmet') },
  ),
  never(
    'playground-alone',
    'playground/ imports itself and its packages.',
    { path: '^src/playground/' },
    { path: '^src/', pathNot: '^src/playground/' },
  ),
  never(
    'workbench-alone',
    'workbench/ imports itself and its packages.',
    { path: '^src/workbench/' },
    { path: '^src/', pathNot: '^src/workbench/' },
  ),
  never(
    'pages-are-served-not-imported',
    'No module of the service imports the playground or the workbench.',
    { path: '^src/', pathNot: '^src/(playground|workbench)/' },
    { path: '^src/(playground|workbench)/' },
  ),
];

const everywhere = [
  never('no-tests-in-code', 'Nothing imports tests/.', { pathNot: '^tests/' }, { path: '^tests/' }),
  never(
    'no-scripts-in-code',
    'The service does not import scripts/.',
    { path: '^src/' },
    { path: '^scripts/' },
  ),
  never('no-cycles', 'No cycles, of types neither.', {}, { circular: true }),
  {
    name: 'no-orphans',
    comment: 'A module is imported, imports or is started.',
    severity: 'error',
    from: {
      orphan: true,
      pathNot: [
        '[.]d[.]ts$',
        '[.]test[.]ts$',
        '[.]config[.](ts|mjs)$',
        '^codegen[.]ts$',
        '[.]mjs$',
        '^tests/support/((start|stop)-database|errors-across-realms)[.]ts$',
      ],
    },
    to: {},
  },
  never('resolvable', 'What is imported is there.', {}, { couldNotResolve: true }),
  never(
    'no-dev-packages-in-code',
    'The service runs without its devDependencies (the pages are built, and may use them).',
    { path: '^src/', pathNot: '^src/(playground|workbench)/' },
    { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  ),
  never(
    'declared-packages',
    'A package that is imported stands in package.json.',
    {},
    { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
  ),
];

export default {
  forbidden: [...core, ...graph, ...roles, ...edges, ...everywhere],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};
