/**
 * The known code closest to a mistyped one, for whoever checks packs and disputes.
 */
export { nearest } from '@maplebridge/dispute'
