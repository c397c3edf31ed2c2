/** The service as it is, on a free port, in a process of its own. */
import { parseConfig } from '../../../src/config.ts';
import { serve } from '../../../src/main.ts';
import { createLogger } from '../../../src/ops/logger.ts';
import { environment } from '../../support/local-database.ts';
import { tellParent } from './told.ts';

const config = parseConfig({ ...environment, PORT: '0' });
if (config.neo4j === null) throw new Error('NEO4J_URI is not set');
const log = createLogger({ level: 'silent' });
const server = await serve({ config, env: {}, database: config.neo4j, log });
tellParent(server.url);
