import assert from 'node:assert/strict';
import { PAIR_IN_2023, UNKNOWN_ACTOR, recorded } from './requests.mjs';

export async function urql({ snippets }, holds) {
  const { client, MEETINGS, allMeetings } = await snippets('urql.mjs');

  await holds('joins all pages in its cache, by GET', async () => {
    const { result, requests } = await recorded(() => allMeetings(PAIR_IN_2023));
    assert.equal(new Set(result.map((meeting) => meeting.id)).size, 7);
    assert.deepEqual(requests.map(({ method }) => method), ['GET', 'GET', 'GET']);
  });

  await holds('answers what it knows without a request', async () => {
    const { result, requests } = await recorded(() => client.query(MEETINGS, { filter: PAIR_IN_2023, first: 3 }));
    assert.equal(result.error, undefined);
    assert.deepEqual(requests, []);
  });

  await holds('hands on the code of an error', async () => {
    const { error } = await client.query(MEETINGS, { filter: UNKNOWN_ACTOR });
    assert.equal(error.graphQLErrors[0].extensions.code, 'BAD_REFERENCE');
  });
}
