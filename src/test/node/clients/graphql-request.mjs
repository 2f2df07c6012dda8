import assert from 'node:assert/strict';
import { PAIR_IN_2023, UNKNOWN_ACTOR } from './requests.mjs';

export async function graphqlRequest({ snippets }, holds) {
  const { client, allMeetings, whatIsWrong } = await snippets('graphql-request.mjs');

  await holds('reads all pages', async () => {
    assert.equal(new Set(await allMeetings(PAIR_IN_2023)).size, 7);
  });

  await holds('sends its headers', async () => {
    const { actor } = await client.request('{ actor(ref: "iso3166:TJ") { name } }');
    assert.equal(actor.name, 'Таджикистан');
  });

  await holds('hands on the code of an error', async () => {
    assert.equal(await whatIsWrong(UNKNOWN_ACTOR), 'BAD_REFERENCE');
  });
}
