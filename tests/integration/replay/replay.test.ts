/**
 * 1,000 random changes, undo included, against a plain in-memory model (R6): what is so, and what was so as of any time, is
 * what the model says; and what has `asOf` answers with it as it answered then without. The last 160 of them take back what
 * was done before, the last first. REPLAY_SEED, REPLAY_CHANGES, REPLAY_UNWOUND, REPLAY_MOMENTS, REPLAY_LOOK_EVERY and
 * REPLAY_SECONDS make other and longer runs.
 */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Driver } from 'neo4j-driver';
import { openServices } from '../../../src/open-services.ts';
import { createChance } from '../../calibration/chance.ts';
import { askedSize } from '../../support/asked-size.ts';
import { valueAt, valuesAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase, openTestDriver, silentLog, testConnection } from '../../support/test-graph.ts';
import { startPatientServer } from '../judgement/judged-story.ts';
import { answerOf, maybeAt, textAt, textsAt } from './payload.ts';
import {
  plainClaimCount,
  plainGrading,
  plainHandOffs,
  plainReliability,
  plainVoices,
} from './plain-answers.ts';
import { createPlainModel, idsThere, idsWith } from './plain-model.ts';
import { askAll } from './questions.ts';
import { replay } from './replay.ts';
import type { Moment, Replayed } from './replay.ts';
import { plainCanonicals } from './same-as-model.ts';

const seed = askedSize('REPLAY_SEED', 20_250_206);
const LONG_MS = 1_000 * askedSize('REPLAY_SECONDS', 600);

const model = createPlainModel();
let server: TestServer;
let driver: Driver;
let replayed: Replayed;
/** The answers as of each moment, asked for at the end. */
let asOf: readonly (readonly unknown[])[];

beforeAll(async () => {
  await emptyTestDatabase();
  server = await startPatientServer();
  driver = openTestDriver();
  replayed = await replay(
    { server, driver, model, chance: createChance(seed) },
    {
      changes: askedSize('REPLAY_CHANGES', 840),
      unwound: askedSize('REPLAY_UNWOUND', 160),
      lookEvery: askedSize('REPLAY_LOOK_EVERY', 50),
      moments: askedSize('REPLAY_MOMENTS', 24),
    },
  );
  const answers: (readonly unknown[])[] = [];
  for (const { asking, at } of replayed.moments) answers.push(await askAll(server, asking, at));
  asOf = answers;
}, LONG_MS);
afterAll(async () => {
  await server.close();
  await driver.close();
});

/** A failure tells how to have it again. */
const atSeed = (what: unknown): object => ({ seed, what });

/** Each moment of a kind, with what it answers as of then. */
const momentsOf = (kind: 'claim' | 'source'): readonly (Moment & { readonly then: unknown })[] =>
  replayed.moments.flatMap((moment, index) =>
    moment.asking.kind === kind ? [{ ...moment, then: valueAt(asOf[index]?.[0], kind) }] : [],
  );

it('the database holds what the model says, all along', () => {
  expect(atSeed(replayed.wrong)).toEqual(atSeed([]));
  expect([...replayed.outcomes.keys()].filter((outcome) => outcome.endsWith(' made')).length).toBe(16);
  expect(replayed.outcomes.get('undo CONFLICT')).toBeGreaterThan(0);
});

it('whatever has asOf answers as it did then without it', () => {
  expect(replayed.moments.length).toBeGreaterThan(20);
  for (const [index, moment] of replayed.moments.entries())
    expect(atSeed({ ...moment, answers: asOf[index] })).toEqual(atSeed(moment));
});

it('where all that came behind a moment was taken back, everything answers as it did at that moment', () => {
  expect(replayed.unwound.length).toBeGreaterThan(5);
  for (const unwound of replayed.unwound) {
    const { at, asking } = unwound;
    expect(atSeed(unwound)).toEqual(
      atSeed(replayed.moments.find((one) => one.at === at && one.asking === asking)),
    );
  }
});

it('as of then a claim had the grade and the voices that the model says', () => {
  let allShown = 0;
  for (const { asking, at, then } of momentsOf('claim')) {
    const facts = model.facts(at);
    const plain = plainVoices(model, facts, asking.id);
    const voices = [
      ...textsAt(then, 'own.voices.*.assertion.id'),
      ...textsAt(then, 'own.voices.*.others.*.id'),
    ];
    const credits = textsAt(then, 'own.handOffs.*.readings.*.id');
    const shown = {
      at,
      grading: valueAt(then, 'grading'),
      voices: voices.toSorted(),
      credits: credits.toSorted(),
    };
    const said = { at, grading: plainGrading(model, facts, asking.id) };
    if (plain.areAllShown) allShown += 1;
    // Where something hides some of them, no others are shown.
    const all = plain.areAllShown
      ? { voices: plain.confirmedIds, credits: plain.creditIds }
      : {
          voices: plain.confirmedIds.filter((id) => voices.includes(id)),
          credits: plain.creditIds.filter((id) => credits.includes(id)),
        };
    expect(atSeed(shown)).toEqual(atSeed({ ...said, ...all }));
  }
  expect(allShown).toBeGreaterThan(2);
});

it('as of then a source had the letters, the claims and the audited hand-offs that the model says', () => {
  for (const { asking, at, then } of momentsOf('source')) {
    const facts = model.facts(at);
    const { id } = asking;
    const record = valueAt(then, 'trackRecord');
    const [handOffs, faithful, distorted] = ['handOffs', 'faithful', 'distorted'].map((one) =>
      valueAt(record, one),
    );
    expect(
      atSeed({
        at,
        letters: [valueAt(then, 'reliability'), valueAt(then, 'onTides')],
        claims: valueAt(then, 'profile.claims'),
        audits: record === null ? null : { handOffs, faithful, distorted },
      }),
    ).toEqual(
      atSeed({
        at,
        letters: [null, 'tides'].map((topic) => plainReliability(model, facts, id, topic)),
        claims: plainClaimCount(model, facts, id),
        audits: record === null ? null : plainHandOffs(model, facts, id),
      }),
    );
  }
});

it('the log has the changes of the model, and which of them are undone by what', async () => {
  const listed: unknown[] = [];
  const document = `query Log($after: String) {
    activities(first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      edges { node { id action at undoneBy { id } } }
    }
  }`;
  for (let after: string | null = null, isMore = true; isMore;) {
    const data = await answerOf(server, document, { after });
    listed.push(...valuesAt(data, 'activities.edges.*.node'));
    isMore = valueAt(data, 'activities.pageInfo.hasNextPage') === true;
    after = maybeAt(data, 'activities.pageInfo.endCursor');
  }
  const said = model.changes.map(({ activityId, action, at }) => {
    const undoneBy = model.undoneBy(activityId);
    return { id: activityId, action, at, undoneBy: undoneBy === null ? null : { id: undoneBy } };
  });
  const byTime = (list: readonly unknown[]): readonly unknown[] =>
    list.toSorted((a, b) => (textAt(a, 'at') < textAt(b, 'at') ? -1 : 1));
  expect(atSeed(byTime(listed))).toEqual(atSeed(said));
});

it('lists and counts hold what stands', async () => {
  const facts = model.facts();
  const count = (kind: string, ...statuses: readonly string[]): number =>
    (statuses.length === 0 ? idsThere(facts, kind) : idsWith(facts, kind, ...statuses)).length;
  const suggested = ['assertion', 'attribution', 'relation'].map((kind) => count(kind, 'SUGGESTED'));
  const overview = 'overview { sources documents claims assertions attributions suggestions }';
  expect(atSeed(await answerOf(server, `{ ${overview} }`))).toEqual(
    atSeed({
      overview: {
        // Sources that are one count once.
        sources: new Set(plainCanonicals(model, facts).values()).size,
        ...{ documents: count('document'), claims: count('claim') },
        assertions: count('assertion', 'CONFIRMED'),
        attributions: count('attribution', 'CONFIRMED'),
        suggestions: suggested.reduce((sum, one) => sum + one, 0),
      },
    }),
  );
  for (const kind of ['sources', 'documents', 'claims']) {
    const data = await answerOf(server, `{ ${kind}(first: 100) { totalCount edges { node { id } } } }`);
    const ids = textsAt(data, `${kind}.edges.*.node.id`);
    expect(atSeed(ids.toSorted())).toEqual(atSeed(idsThere(facts, kind.slice(0, -1)).toSorted()));
  }
});

it('the graph breaks no rule at the end', async () => {
  const services = openServices(testConnection(), silentLog);
  try {
    const breaches: unknown[] = [];
    for await (const breach of services.verification.findBreaches()) breaches.push(breach);
    expect(atSeed(breaches)).toEqual(atSeed([]));
  } finally {
    await services.close();
  }
});
