// Writes what is really said into the pages of docs/diagnostics, and the index.
// Run it after a message or a code has changed: `pnpm diagnostics`.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesLike, root } from './tidy/codeBase.ts'
import { sayingsOf, sources } from './tidy/diagnostics.ts'

const home = 'docs/diagnostics'
const about = [
  '# Diagnostics · 诊断说明',
  'One page for every code that you can meet: what it means, an example with what is said about it, why it matters, what to do. Codes are stable; wording is not. The examples run with the tests; `pnpm diagnostics` writes their words.',
  '每个代码一页：含义、示例及实际提示、为何重要、如何处理。代码保持不变，措辞可能调整。示例随测试一同运行。',
  '',
].join('\n\n')
const index = [about]
for (const { folder, title, codes } of sources) {
  const rows: string[] = []
  for (const { path, text } of filesLike(new RegExp(`^${home}/${folder}/.*\\.md$`))) {
    const code = codes.find((each) => path.endsWith(`/${each}.md`))
    const said = (await sayingsOf(text)).find((saying) => saying.code === code)
    if (said === undefined) console.warn(`${path}: nothing says its code`)
    const words = (said?.lines ?? []).map((line) => `${line}\n`).join('')
    const written = text.replace(
      /(^```text\n)[\s\S]*?(^```$)/m,
      (_, start: string, end: string) => `${start}${words}${end}`,
    )
    if (written !== text) writeFileSync(join(root, path), written)
    const [, chinese = ''] = / · (.*)/.exec(text) ?? []
    const [, english = ''] = /^# .*\n\n(.*)/.exec(text) ?? []
    rows.push(`| [\`${code}\`](${path.slice(home.length + 1)}) | ${english} | ${chinese} |`)
  }
  index.push([`## ${title}`, '', '| code | meaning | 含义 |', '| --- | --- | --- |', ...rows, ''].join('\n'))
}
writeFileSync(join(root, home, 'README.md'), index.join('\n'))
