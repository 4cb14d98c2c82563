/**
 * The invented reports of the repository by the plan they are about, built into the page.
 */
const files = import.meta.glob<readonly object[]>('../../../examples/tasks/*.json', {
  eager: true,
  import: 'default',
})

/** Reports to try a plan's board with, as text; `undefined` where there are none. */
export const exampleReports = (pack: string): string | undefined => {
  const [path = ''] = Object.keys(files).filter((each) => each.includes(`/${pack}-`))
  const reports = files[path]
  return reports === undefined ? undefined : JSON.stringify(reports, null, 2)
}
