/** Which traces are kept, as OTEL_TRACES_SAMPLER and OTEL_TRACES_SAMPLER_ARG say. */
import {
  AlwaysOffSampler,
  AlwaysOnSampler,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace';
import type { Sampler } from '@opentelemetry/sdk-trace';
import type { Logger } from './logger.ts';
import { valueIn } from './tracing.ts';
import type { Environment } from './tracing.ts';

const usual = 'parentbased_always_on';

/** The sampler by its usual name. A name or share that is none is told, and all traces are kept, as elsewhere. */
export function createSampler(env: Environment, log: Logger): Sampler {
  const name = valueIn(env, 'OTEL_TRACES_SAMPLER') ?? usual;
  const root = rootSampler(name.replace(/^parentbased_/, ''), () => shareOf(env, log));
  if (root === null) {
    log.warn({ variable: 'OTEL_TRACES_SAMPLER' }, 'not a sampler that is known: all traces are kept');
    return new ParentBasedSampler({ root: new AlwaysOnSampler() });
  }
  return name.startsWith('parentbased_') ? new ParentBasedSampler({ root }) : root;
}

function rootSampler(name: string, share: () => number): Sampler | null {
  switch (name) {
    case 'always_on':
      return new AlwaysOnSampler();
    case 'always_off':
      return new AlwaysOffSampler();
    case 'traceidratio':
      return new TraceIdRatioBasedSampler(share());
    default:
      return null;
  }
}

function shareOf(env: Environment, log: Logger): number {
  const share = Number(valueIn(env, 'OTEL_TRACES_SAMPLER_ARG') ?? '1');
  if (share >= 0 && share <= 1) return share;
  log.warn({ variable: 'OTEL_TRACES_SAMPLER_ARG' }, 'not a number from 0 to 1: all traces are kept');
  return 1;
}
