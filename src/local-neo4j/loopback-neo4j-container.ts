import { Neo4jContainer } from '@testcontainers/neo4j';

/**
 * The container of @testcontainers/neo4j, reachable from this machine alone. testcontainers has no option for the
 * address it publishes ports on (it is every address); this hook runs after it has written its bindings.
 */
export class LoopbackNeo4jContainer extends Neo4jContainer {
  protected override beforeContainerCreated(): Promise<void> {
    const ports = Object.keys(this.createOpts.ExposedPorts ?? {});
    this.hostConfig.PortBindings = Object.fromEntries(
      ports.map((port) => [port, [{ HostIp: '127.0.0.1', HostPort: '0' }]]),
    );
    return Promise.resolve();
  }
}
