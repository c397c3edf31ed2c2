#!/usr/bin/env node
import './require-node.mjs';

// graphql and Express check more, at every step, where nobody says that this is meant.
process.env['NODE_ENV'] ??= 'production';

await import('./main.ts');
