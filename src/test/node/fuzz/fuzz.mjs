// Asks the endpoint random questions until the seconds or the operations are over. Prints each fault with its question,
// and a line of counts.
//
//   node fuzz/fuzz.mjs ENDPOINT [--seconds N] [--operations N] [--seed N]
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { buildClientSchema, buildSchema, getIntrospectionQuery, isObjectType, print, printSchema } from 'graphql';
import { assertFits, assertWellFormed, demand } from './answers.mjs';
import { damaged, disguised, fieldsOf, randomOperation } from './operations.mjs';
import { Random } from './random.mjs';
import { Values } from './values.mjs';

const { positionals: [endpoint], values: options } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '86400' },
    operations: { type: 'string', default: '1e9' },
    seed: { type: 'string', default: '1' },
  },
});
const MILLISECONDS_TO_WAIT = 20_000;
const URL_CHARACTERS = 4000;
const counts = { operations: 0, requests: 0, answered: 0, refused: 0, tooComplex: 0, damaged: 0, faults: 0 };
const fieldsAnswered = new Set();
let slowest = 0;
let current;

async function send(method, request) {
  const began = performance.now();
  const url = method === 'GET' ? `${endpoint}?${parameters(request)}` : endpoint;
  const response = await fetch(url, {
    method,
    headers: {
      Accept: 'application/graphql-response+json',
      ...(method === 'POST' && { 'Content-Type': 'application/json' }),
    },
    body: method === 'POST' ? (typeof request === 'string' ? request : JSON.stringify(request)) : undefined,
    signal: AbortSignal.timeout(MILLISECONDS_TO_WAIT),
  });
  const text = await response.text();
  counts.requests++;
  slowest = Math.max(slowest, performance.now() - began);
  demand(response.status < 500, `has the status ${response.status}: ${text.slice(0, 300)}`);
  return { status: response.status, text, answer: JSON.parse(text) };
}

function parameters({ query, variables }) {
  return new URLSearchParams({ query, ...(variables && { variables: JSON.stringify(variables) }) });
}

async function tryOperation(schema, random, values) {
  const { document, variables } = randomOperation(schema, random, values);
  const request = { query: print(document), variables };
  current = request;
  const first = await send('POST', request);
  assertWellFormed(first.answer);
  if (first.answer.data) {
    assertFits(schema, document, first.answer.data);
    fieldsOf(schema, document).forEach((field) => fieldsAnswered.add(field));
  }
  const again = await send('POST', request);
  assertSame(first, again, 'when asked again');
  if (String(parameters(request)).length < URL_CHARACTERS) {
    const got = await send('GET', request);
    assertSame(first, got, 'by GET');
  }
  counts[isTooComplex(first) ? 'tooComplex' : first.answer.data ? 'answered' : 'refused']++;
  await tryDisguised(schema, document, variables, first, random);
  values.learn(first.answer.data ?? null);
  return request;
}

async function tryDisguised(schema, document, variables, first, random) {
  const other = disguised(schema, document, random);
  const request = { query: print(other.document), variables };
  const answered = await send('POST', request);
  assertWellFormed(answered.answer);
  if (!isTooComplex(answered) && !isTooComplex(first)) {
    const data = other.original(answered.answer.data);
    demand(isDeepStrictEqual(data, first.answer.data), `differs when asked in other words: ${request.query}`);
  }
}

async function tryDamaged({ query, variables }, random) {
  const request = random.chance(0.7)
    ? { query: damaged(query, random), variables }
    : damaged(JSON.stringify({ query: '{ __typename }', variables }), random);
  current = request;
  const first = await send('POST', request);
  assertWellFormed(first.answer);
  const again = await send('POST', request);
  assertSame(first, again, 'when asked again');
  counts.damaged++;
}

function assertSame(first, other, when) {
  demand(first.status === other.status, `has the status ${other.status} instead of ${first.status} ${when}`);
  if (first.text !== other.text) {
    let at = 0;
    while (first.text[at] === other.text[at]) {
      at++;
    }
    const around = ({ text }) => text.slice(Math.max(0, at - 200), at + 200);
    demand(false, `differs ${when}, at character ${at}: ${around(other)}\n  before: ${around(first)}`);
  }
}

function isTooComplex({ answer }) {
  return (answer.errors ?? []).some((error) => error.extensions?.code === 'QUERY_TOO_COMPLEX');
}

function allFields(schema) {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('__'));
  return types.flatMap((type) => Object.keys(type.getFields()).map((field) => `${type}.${field}`));
}

const introspection = await send('POST', { query: getIntrospectionQuery() });
// The generator reads syntax trees, which only a schema from text has.
const schema = buildSchema(printSchema(buildClientSchema(introspection.answer.data)));
const seed = Number(options.seed);
const values = new Values(new Random(seed));
const end = performance.now() + 1000 * Number(options.seconds);
for (let number = 0; number < Number(options.operations) && performance.now() < end; number++) {
  const random = new Random(seed * 1_000_003 + number);
  values.random = random;
  counts.operations++;
  try {
    const request = await tryOperation(schema, random, values);
    await tryDamaged(request, random);
  } catch (fault) {
    counts.faults++;
    console.log(`fault ${number}: ${fault.message}\n  ${JSON.stringify(current)}`);
  }
}
counts.fields = allFields(schema).length;
counts.fieldsAnswered = allFields(schema).filter((field) => fieldsAnswered.has(field)).length;
counts.slowestMilliseconds = Math.round(slowest);
console.log(JSON.stringify(counts));
process.exitCode = counts.faults > 0 ? 1 : 0;
