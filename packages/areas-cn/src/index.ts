/**
 * The areas of China down to counties, with what became of some of them. Townships and villages have an entry for
 * each province (`@maplebridge/areas-cn/63`), and `@maplebridge/areas-cn/provinces` loads those entries on demand.
 */
export { areasCn } from './areasCn.ts'
