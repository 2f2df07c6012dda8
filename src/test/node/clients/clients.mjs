// Runs the snippets of docs/clients.md against the endpoint, and the tools over the schema and the documented
// questions. Prints a line for each statement that holds or does not.
//
//   node clients/clients.mjs ENDPOINT PROJECT
import { apollo } from './apollo.mjs';
import { eslint } from './eslint.mjs';
import { graphqlRequest } from './graphql-request.mjs';
import { relay } from './relay.mjs';
import { unpack } from './snippets.mjs';
import { typescript } from './typescript.mjs';
import { urql } from './urql.mjs';

const [endpoint, project] = process.argv.slice(2);
const snippets = unpack(project, endpoint);

for (const client of [apollo, urql, graphqlRequest, relay, typescript, eslint]) {
  await client({ endpoint, project, snippets }, async (statement, check) => {
    try {
      await check();
      console.log(`ok ${client.name} ${statement}`);
    } catch (fault) {
      console.log(`failed ${client.name} ${statement}: ${String(fault?.stack ?? fault).replaceAll('\n', ' ')}`);
    }
  });
}
