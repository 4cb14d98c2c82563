/**
 * The machine forms of the inventory in words.
 */
import type { Pack } from '@maplebridge/policy-pack'

/** The name of each form by its code. */
export const formNames: Readonly<Record<string, Pack['manifest']['title']>> = {
  DR: { zh: '判断规则', en: 'decision rule' },
  CAD: { zh: '周期', en: 'cadence' },
  DL: { zh: '期限、日期', en: 'deadline or dated window' },
  CHK: { zh: '核对项', en: 'checklist item' },
  MET: { zh: '指标', en: 'metric' },
  STAFF: { zh: '配备标准', en: 'staffing norm' },
  ST: { zh: '状态变化', en: 'state transition' },
  ORG: { zh: '机构、层级', en: 'organisation or level' },
  ROLE: { zh: '角色', en: 'role with duties' },
  DOC: { zh: '文书', en: 'document or record' },
  EDGE: { zh: '流转路径', en: 'routing edge' },
  NOTIF: { zh: '告知职责', en: 'duty to tell someone' },
  SYS: { zh: '系统、渠道', en: 'system or channel' },
  CAT: { zh: '纠纷类型', en: 'taxonomy entry' },
  TERM: { zh: '术语', en: 'glossary entry' },
  STAT: { zh: '已报数字', en: 'reported figure' },
  REF: { zh: '引用文件', en: 'instrument cited' },
  PRIN: { zh: '原则', en: 'principle' },
  FLAG: { zh: '待决事项', en: 'unresolved point' },
}
