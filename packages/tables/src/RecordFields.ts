/**
 * Which columns of a register are read, and as what.
 */

/** How the values of a field are written: yes or no, a day, a whole number, or a code. */
export type FieldKind = 'boolean' | 'date' | 'int' | 'code'

/**
 * The fields of a record by the id of the fact; `heading` where its column has another name. A file may lack the column
 * of an `optional` one, which is then not known.
 */
export type RecordFields = Readonly<
  Record<string, { readonly kind: FieldKind; readonly heading?: string; readonly optional?: boolean }>
>
