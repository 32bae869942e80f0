import { assertEqual, kinds, makeQuestions, trueAnswers } from "../questions.mjs";
import { makeRows } from "../rows.mjs";
import { sweep, timedAsync } from "../stopwatch.mjs";

/** All thousand cells in one query: each joined with the months it needs. */
const query = `
  SELECT CASE c.kind
    WHEN 0 THEN sum(d.kg) FILTER (d.month = c.month)::DOUBLE
              / sum(d.kg) FILTER (d.month = c.month - 1)::DOUBLE - 1
    WHEN 1 THEN sum(d.kg) FILTER (d.month >= c.month - c.month % 12)::DOUBLE
    ELSE sum(d.kg) FILTER (d.month >= c.month - 2)::DOUBLE / 3
    END AS answer
  FROM cells c JOIN data d ON d.product = c.product AND d.partner = c.partner
    AND d.month BETWEEN c.month - 12 AND c.month
  GROUP BY c.id, c.kind, c.month
  ORDER BY c.id`;

/**
 * DuckDB in memory: the rows appended as a table, then one vectorised query; a second time with everything warm. Null
 * where there is no DuckDB for the machine.
 */
export async function trial() {
  const duckdb = await import("@duckdb/node-api").catch(() => null);
  if (!duckdb) return null;
  const { DuckDBInstance, DuckDBDataChunk, INTEGER, VARCHAR, BIGINT } = duckdb;
  const rows = makeRows();
  const questions = makeQuestions(1000);
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const append = async (table, types, columns) => {
    const appender = await connection.createAppender(table);
    for (let start = 0; start < columns[0].length; start += 2048) {
      const chunk = DuckDBDataChunk.create(types);
      chunk.setColumns(columns.map((column) => column.slice(start, start + 2048)));
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
  };
  sweep();
  const build = await timedAsync(async () => {
    await connection.run(
      "CREATE TABLE data (product VARCHAR, partner VARCHAR, month INT, kg BIGINT)"
    );
    await append(
      "data",
      [VARCHAR, VARCHAR, INTEGER, BIGINT],
      [
        rows.map((row) => row.product),
        rows.map((row) => row.partner),
        rows.map((row) => row.month),
        rows.map((row) => BigInt(row.kg)),
      ]
    );
  });
  const ask = async () => {
    await connection.run(
      "CREATE OR REPLACE TABLE cells (id INT, kind INT, product VARCHAR, partner VARCHAR, month INT)"
    );
    await append(
      "cells",
      [INTEGER, INTEGER, VARCHAR, VARCHAR, INTEGER],
      [
        questions.map((_, i) => i),
        questions.map(({ kind }) => kinds.indexOf(kind)),
        questions.map(({ product }) => product),
        questions.map(({ partner }) => partner),
        questions.map(({ month }) => month),
      ]
    );
    const reader = await connection.runAndReadAll(query);
    return reader.getColumns()[0];
  };
  const cells = await timedAsync(ask);
  assertEqual("DuckDB", cells.result, trueAnswers(rows, questions));
  for (let i = 0; i < 5; i++) await ask();
  const again = await timedAsync(ask);
  return { build: build.ms, cells: cells.ms, warm: (questions.length * 1000) / again.ms };
}
