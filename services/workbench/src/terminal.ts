/**
 * What the workbench says on a terminal: where to look once it runs, or in one sentence why it does not. Plain text
 * in English and Chinese, without colours.
 */
import type { ListenError } from '@maplebridge/http'
import type { Label } from '@maplebridge/rules'
import type { OpenedCasework } from './openCasework.ts'

/** What is said while the ledger is opened, which takes some seconds at the first start. */
export const preparing = 'Opening the ledger … 正在打开台账……\n'

/** Where to look, which packs are in use, what the ledger is, and how to stop. */
export const welcome = (
  url: string,
  { packs, ledger }: { readonly packs: readonly string[]; readonly ledger: OpenedCasework | undefined },
): string => {
  const at = url.replace('//0.0.0.0:', '//localhost:').replace('//[::]:', '//localhost:')
  return `
Maple Bridge is running · 枫桥已启动

  ${at}/              page · 页面
${ledgerSaid(at, ledger)}  ${at}/docs          API reference · 接口文档
  ${at}/openapi.json  OpenAPI document · 接口描述（${at}/openapi/risk-api.json）
  ${at}/v1/packs      policy packs · 规则包：${packs.join(', ')}
${demoSaid(ledger)}
Stop with Ctrl-C. 按 Ctrl-C 停止。
`
}

const ledgerSaid = (at: string, ledger: OpenedCasework | undefined): string =>
  ledger === undefined ? '' : `  ${at}/?view=ledger  ledger · 台账\n`

/** What the demo is, and what a reader should know of it. */
const demoSaid = (ledger: OpenedCasework | undefined): string => {
  const { demo, seeded } = ledger ?? {}
  if (demo === undefined) return ''
  const filled = seeded?.kind === 'filled'
  const lines = [
    'The ledger is a demo: an invented district, sign in as one of six roles. Enter nothing real.',
    '台账为演示：虚构的地区，可选六种角色登录；请勿录入真实信息。',
    ...(filled
      ? [
          `Its ${seeded.cases} invented cases were written just now (first start). 首次启动，已写入 ${seeded.cases} 件虚构案件。`,
        ]
      : []),
    ...(demo.note === undefined ? [] : [demo.note.en, demo.note.zh]),
  ]
  return `\n${lines.join('\n')}\n`
}

/** Why the port cannot be had, and what to do. */
export const portRefused = (
  { code, message }: ListenError,
  { host, port }: { readonly host: string; readonly port: number },
): string => {
  const other = port < 65_535 && port > 1023 ? port + 1 : 4310
  switch (code) {
    case 'EADDRINUSE':
      return bilingual(
        `port ${port} is taken by another program; start on another one with \`PORT=${other} npm start\``,
        `端口 ${port} 已被其他程序占用；请换一个端口：\`PORT=${other} npm start\``,
      )
    case 'EACCES':
      return bilingual(
        `port ${port} needs more rights than this program has; start with \`PORT=${other} npm start\``,
        `没有使用端口 ${port} 的权限；请改用：\`PORT=${other} npm start\``,
      )
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return bilingual(
        `HOST \`${host}\` is no address of this machine; start with \`HOST=127.0.0.1 npm start\``,
        `HOST \`${host}\` 不是本机地址；请改用：\`HOST=127.0.0.1 npm start\``,
      )
    default:
      return bilingual(message, `无法监听 ${host}:${port}`)
  }
}

/** A folder of packs that cannot be read. */
export const folderRefused = (folder: string): string =>
  bilingual(
    `PACKS_DIR \`${folder}\` cannot be read; give a folder that holds one sub-folder for each pack, or leave it out`,
    `PACKS_DIR \`${folder}\` 无法读取；请指定一个文件夹，其中每个规则包占一个子文件夹，或不设此项`,
  )

/** The ledger cannot be opened. */
export const ledgerRefused = ({ en, zh }: Label): string => bilingual(en, zh)

/** The page has not been built. */
export const pageMissing = (folder: string): string =>
  bilingual(
    `the page is not built (nothing in \`${folder}\`); start with \`npm start\`, which builds it`,
    `页面尚未构建（\`${folder}\` 中没有内容）；请用 \`npm start\` 启动，它会先行构建`,
  )

const bilingual = (en: string, zh: string): string => `Maple Bridge: ${en}\n枫桥：${zh}\n`
