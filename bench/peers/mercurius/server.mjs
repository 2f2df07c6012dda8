// Chancery's questions as a good Node engineer would answer them: Mercurius with its JIT, a loader for each list below a list, and
// prepared statements of node-postgres.
import Fastify from "fastify";
import mercurius from "mercurius";
import { loaders } from "./loaders.mjs";
import { resolvers } from "./resolvers.mjs";
import { schema } from "./schema.mjs";

const app = Fastify();
app.register(mercurius, { schema, resolvers, loaders, jit: 1, graphiql: false });
await app.listen({ port: Number(process.env.PORT), host: "127.0.0.1" });
