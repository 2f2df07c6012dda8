import assert from 'node:assert/strict';
import { PAIR_IN_2023, UNKNOWN_ACTOR, recorded } from './requests.mjs';

export async function apollo({ endpoint, snippets }, holds) {
  const { client, MEETINGS, allMeetings, whatIsWrong } = await snippets('apollo.mjs');

  await holds('fetches more through all pages, by GET', async () => {
    const { result, requests } = await recorded(() => allMeetings(PAIR_IN_2023));
    assert.equal(new Set(result.map((meeting) => meeting.id)).size, 7);
    assert.deepEqual(requests.map(({ method }) => method), ['GET', 'GET', 'GET']);
  });

  await holds('keeps each record once, by type and id', () => {
    const cache = client.cache.extract();
    const [{ id, title }] = client.readQuery({ query: MEETINGS, variables: { filter: PAIR_IN_2023 } })
      .meetings.edges.map((edge) => edge.node);
    assert.equal(cache[`Meeting:${id}`].title, title);
    assert.ok(Object.keys(cache).some((key) => key.startsWith('State:')));
  });

  await holds('answers what it knows without a request', async () => {
    const { requests } = await recorded(() => client.query({ query: MEETINGS, variables: { filter: PAIR_IN_2023 } }));
    assert.deepEqual(requests, []);
  });

  await holds('matches fragments on interfaces', async () => {
    const { gql } = await import('@apollo/client');
    const query = gql`{ search(text: "Tajikistan", first: 1) { nodes { __typename ... on Actor { id name } } } }`;
    const { data } = await client.query({ query });
    assert.equal(data.search.nodes[0].name, 'Tajikistan');
    assert.ok(client.readQuery({ query }).search.nodes[0].name);
  });

  await holds('hands on the code of an error', async () => {
    assert.equal(await whatIsWrong(UNKNOWN_ACTOR), 'BAD_REFERENCE');
  });

  await holds('names persisted queries by their hash', async () => {
    const { client: byGet } = await snippets('apollo-persisted.mjs');
    await persistedQueries(endpoint, MEETINGS, byGet);
  });
}

async function persistedQueries(endpoint, query, byGet) {
  const { ApolloClient, ApolloLink, HttpLink, InMemoryCache } = await import('@apollo/client');
  const { PersistedQueryLink } = await import('@apollo/client/link/persisted-queries');
  const { createHash } = await import('node:crypto');
  const sha256 = (text) => createHash('sha256').update(text).digest('hex');
  const link = ApolloLink.from([new PersistedQueryLink({ sha256 }), new HttpLink({ uri: endpoint })]);
  const byPost = new ApolloClient({ link, cache: new InMemoryCache() });
  for (const [client, methods] of [[byGet, ['GET', 'POST']], [byPost, ['POST']]]) {
    // The second client finds what the first has sent.
    const { result, requests } = await recorded(() => client.query({ query, variables: { filter: PAIR_IN_2023 } }));
    assert.equal(result.data.meetings.edges.length, 7);
    assert.deepEqual(requests.map(({ method }) => method), methods);
    const other = { query, variables: { filter: UNKNOWN_ACTOR }, errorPolicy: 'all' };
    const { result: refused, requests: [request, ...more] } = await recorded(() => client.query(other));
    assert.equal(refused.error.errors[0].extensions.code, 'BAD_REFERENCE');
    assert.equal(request.method, methods[0]);
    assert.deepEqual(more, []);
    assert.ok(!`${request.url}${request.body}`.includes('participants'), 'the hash is enough');
  }
}
