/**
 * The columns of a register, as a reader of files needs them.
 */
import type { Fact, FactRegister } from '@maplebridge/rules'

/** The columns of a register by id; a file may lack any. */
export type RegisterColumns = Readonly<
  Record<string, { readonly kind: 'boolean' | 'date' | 'int' | 'code'; readonly optional: true }>
>

/** The columns of fields, and of those beside them that hold texts; internal to the package. */
export const columnsOf = (fields: FactRegister, texts: readonly string[]): RegisterColumns => {
  const columns = Object.values(fields).map(
    ({ id, kind }) => [id, { kind: kindOfColumn[kind], optional: true }] as const,
  )
  const beside = texts
    .filter((id) => !Object.hasOwn(fields, id))
    .map((id) => [id, { kind: 'code', optional: true }] as const)
  return Object.fromEntries([...columns, ...beside])
}

const kindOfColumn = {
  boolean: 'boolean',
  date: 'date',
  count: 'int',
  money: 'int',
  choice: 'code',
  code: 'code',
} as const satisfies Readonly<Record<Fact['kind'], RegisterColumns[string]['kind']>>
