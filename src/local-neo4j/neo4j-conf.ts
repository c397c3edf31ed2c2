/**
 * The settings of the embedded server. Port 0 lets the system choose, so two starts never race for one; the server
 * says which it is. The transaction log's default would take 256 MB of disk for each of two databases at once, and
 * the default pause at the end of the network layer makes a shutdown of 0.2 s take 10 s (both measured).
 */
export const neo4jConf = `# Written at each start: changes made here are lost.
server.bolt.enabled=true
server.bolt.listen_address=127.0.0.1:0
server.bolt.advertised_address=127.0.0.1:0
dbms.security.auth_enabled=true
dbms.usage_report.enabled=false
server.memory.pagecache.size=64m
db.transaction.timeout=30s
db.tx_log.rotation.size=16m
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
`;
