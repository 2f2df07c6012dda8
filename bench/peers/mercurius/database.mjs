import pg from "pg";

pg.types.setTypeParser(pg.types.builtins.INT8, Number);
const pool = new pg.Pool({ max: 20 });

/** The rows of a statement that each connection prepares once. */
export const query = async (name, text, values) => (await pool.query({ name, text, values })).rows;
