/**
 * What a reader of the demo should know besides: why nothing is kept, why no cases were written, how old they are.
 */
import type { FolderRefused } from '@maplebridge/casework-api'
import type { Label } from '@maplebridge/rules'

/** That what is written is gone when the process ends, and what to do about it. */
export const inMemory = (why: FolderRefused['why'], folder: string): Label => {
  switch (why) {
    case 'not-writable':
      return {
        zh: `无法写入 \`${folder}\`，演示台账仅保存在内存中，停止后即消失；请用 DATA_DIR 指定可写的文件夹。`,
        en: `\`${folder}\` cannot be written, so the demo ledger is in memory and is gone when the workbench stops; name a folder that can be written with DATA_DIR.`,
      }
    case 'in-use':
      return {
        zh: `\`${folder}\` 正被另一个工作台使用，演示台账仅保存在内存中，停止后即消失；请先停止另一个，或用 DATA_DIR 另指定文件夹。`,
        en: `\`${folder}\` is in use by another workbench, so the demo ledger is in memory and is gone when this one stops; stop the other one, or name another folder with DATA_DIR.`,
      }
    case 'unusable':
      return {
        zh: `\`${folder}\` 中的数据无法打开，未作任何改动；演示台账仅保存在内存中，停止后即消失。请将该文件夹移走或删除后重新启动。`,
        en: `what is in \`${folder}\` cannot be opened and was left as it is; the demo ledger is in memory and is gone when the workbench stops. Move that folder away or delete it, and start again.`,
      }
  }
}

/** The ledger holds cases that the demo did not write. */
export const foreign: Label = {
  zh: '该数据库中已有其他案件，演示未写入任何内容。',
  en: 'This database holds cases that are none of the demo, so the demo has written nothing into it.',
}

/** The invented plan is not yet in force. */
export const tooEarly = (on: string): Label => ({
  zh: `虚构方案自2026年3月1日起施行，本机日期为 ${on}，未写入演示案件；请校准时钟。`,
  en: `The invented plan is in force from 2026-03-01 and this machine says it is ${on}, so no cases of the demo were written; set the clock.`,
})

/** The ledger would not take everything. */
export const incomplete = (count: number): Label => ({
  zh: `有 ${count} 条演示记录未被台账接受，详见日志。`,
  en: `The ledger has refused ${count} entries of the demo; the log says which and why.`,
})

/** The cases were written long ago. */
export const old = (begun: string, folder: string | undefined): Label => ({
  zh: `演示案件写于 ${begun}，因此多已逾期。${folder === undefined ? '' : `如需重新生成，请停止后删除 \`${folder}\` 再启动。`}`,
  en: `The cases of the demo were written on ${begun}, so most of them are late.${
    folder === undefined ? '' : ` For fresh ones stop the workbench, delete \`${folder}\` and start again.`
  }`,
})
