/**
 * The one Neo4j that is started here: 5.26 is the long-term-support line. The Java launcher calls classes inside
 * of it that may change from release to release, so a change of this line needs the integration tests.
 */
export const neo4jVersion = '5.26.31';
