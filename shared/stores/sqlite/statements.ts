/** Prepares each SQL text once and keeps the statement: queries have few shapes. */
import type { DatabaseSync, StatementSync } from 'node:sqlite';

export type Statements = (text: string) => StatementSync;

export function keepStatements(database: DatabaseSync): Statements {
  const prepared = new Map<string, StatementSync>();
  return (text) => {
    const statement = prepared.get(text) ?? database.prepare(text);
    prepared.set(text, statement);
    return statement;
  };
}
