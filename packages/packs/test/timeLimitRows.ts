// The time limits a second time, as they were read beside the law: what the pack says is held to this.
// A party, A authority; cd calendar day, wd working day; the days in force as [from, until).

/** One line for each limit and version, in the order of the pack. */
export const rows: readonly string[] = `
D-01                     30cd  CIVIL_PROC  rolls   P  H
D-01a                     3cd  CIVIL_PROC  rolls   A  H  disputed
D-01b                    30cd  CIVIL_PROC  rolls   A  H  disputed
D-01b.provisions         15cd  CIVIL_PROC  rolls   A  H  disputed  [2011-03-30,)
D-02                      1mo  PLAN        stays   A  M  disputed
D-03                     30cd  CIVIL_PROC  rolls   A  H            [2016-07-01,2025-01-01)
D-03                     30cd  CIVIL_PROC  rolls   A  H  disputed  [2025-01-01,)
D-04.ordinary            15cd  CIVIL_PROC  rolls   A  H            [2016-07-01,2025-01-01)
D-04.ordinary            15cd  CIVIL_PROC  rolls   A  M            [2025-01-01,)
D-04.summary              7cd  CIVIL_PROC  rolls   A  H            [2016-07-01,2025-01-01)
D-04.summary              7cd  CIVIL_PROC  rolls   A  M            [2025-01-01,)
D-04a.pick                2wd  WORKDAY     stays   P  H            [2022-01-01,)
D-04a.appoint             3wd  WORKDAY     stays   A  H            [2022-01-01,)
D-04a.accept              3wd  WORKDAY     stays   A  H            [2022-01-01,)
D-04a.ask                 3wd  WORKDAY     stays   A  H            [2022-01-01,)
D-04b                     7cd  CIVIL_PROC  rolls   A  H
D-05                     30wd  WORKDAY     stays   A  H            [2018-10-01,)
D-06.accept               5wd  WORKDAY     stays   A  H            [2018-10-01,)
D-06.finish              30wd  WORKDAY     stays   A  H            [2018-10-01,)
D-07.autopsy             48h   PLAN        stays   P  H            [2018-10-01,)
D-07.autopsy-cold         7cd  PLAN        silent  P  H            [2018-10-01,)
D-08                     15cd  LABOUR_ARB  silent  P  H
D-09.limitation           1yr  LABOUR_ARB  silent  P  H
D-09.wages                1yr  LABOUR_ARB  silent  P  H
D-10.accept               5cd  LABOUR_ARB  silent  A  H  disputed
D-10.award               45cd  LABOUR_ARB  silent  A  H
D-11.sue                 15cd  LABOUR_ARB  silent  P  H
D-11.set-aside           30cd  LABOUR_ARB  silent  P  H
D-12                     15cd  LABOUR_ARB  silent  P  L  disputed
D-13.case                60wd  WORKDAY     stays   A  H
D-13.lapse                2yr  PLAN        silent  A  H
D-14                      2yr  CIVIL       rolls   P  H
D-15.reply                5wd  WORKDAY     stays   A  H
D-15.notices              5wd  WORKDAY     stays   A  H
D-15.defence             10cd  CIVIL       silent  P  H
D-15.hearing             -5wd  WORKDAY     stays   A  H
D-15.award               60cd  CIVIL       silent  A  H
D-15.service              3wd  WORKDAY     stays   A  H
D-15.suit                30cd  CIVIL_PROC  rolls   P  H
D-16                     30cd  CIVIL_PROC  rolls   P  H
D-17.forest              30cd  CIVIL_PROC  rolls   P  H
D-17.grassland           30cd  CIVIL_PROC  rolls   P  L  disputed
D-18.apply               10wd  TRAFFIC     stays   P  H            [2018-05-01,)
D-18.after-mediation      3wd  TRAFFIC     stays   P  H            [2018-05-01,)
D-19                     10wd  TRAFFIC     stays   A  H            [2018-05-01,)
D-20.notice              -3wd  TRAFFIC     stays   A  H            [2018-05-01,)
D-20.change              -1wd  TRAFFIC     stays   P  H            [2018-05-01,)
D-21                      7wd  WORKDAY     stays   A  H  disputed  [2020-01-01,)
D-22.mediate             45wd  WORKDAY     stays   A  H  disputed  [2020-01-01,)
D-22.notice               7wd  WORKDAY     stays   A  H  disputed  [2020-01-01,)
D-23                     30cd  PLAN        silent  A  H            [2026-01-01,)
D-24.first                3wd  WORKDAY     stays   A  M  disputed
D-24.second               7wd  WORKDAY     stays   A  M  disputed
D-25                     15cd  PETITION    silent  A  H            [2022-05-01,)
D-26.direct              15cd  PETITION    silent  A  H            [2022-05-01,)
D-26.transferred         15cd  PETITION    silent  A  H            [2022-05-01,)
D-27                      5wd  PETITION    stays   A  H            [2022-05-01,)
D-28                     60cd  PETITION    silent  A  H            [2022-05-01,)
D-29.request             30cd  PETITION    silent  P  H            [2022-05-01,)
D-29.answer              30cd  PETITION    silent  A  H            [2022-05-01,)
D-30.request             30cd  PETITION    silent  P  H            [2022-05-01,)
D-30.answer              30cd  PETITION    silent  A  H            [2022-05-01,)
D-31.apply               60cd  RECON       rolls   P  H            [2024-01-01,)
D-31.apply-untold         1yr  RECON       rolls   P  H            [2024-01-01,)
D-31.outer                5yr  RECON       rolls   P  H            [2024-01-01,)
D-31.outer-real-estate   20yr  RECON       rolls   P  H            [2024-01-01,)
D-32.examine              5wd  RECON       stays   A  H            [2024-01-01,)
D-32.correction-notice    5wd  RECON       stays   A  H            [2024-01-01,)
D-32.correct             10wd  RECON       stays   P  H            [2024-01-01,)
D-33.ordinary            60cd  RECON       rolls   A  H            [2024-01-01,)
D-33.summary             30cd  RECON       rolls   A  H            [2024-01-01,)
D-34.after-reconsideration 15cd CIVIL_PROC rolls   P  H
D-34.no-decision         15cd  CIVIL_PROC  rolls   P  H
D-34.direct               6mo  CIVIL_PROC  rolls   P  H            [2015-05-01,2026-05-01)
D-34.direct               6mo  CIVIL_PROC  rolls   P  M  disputed  [2026-05-01,)
D-34.outer                5yr  CIVIL_PROC  rolls   P  H            [2015-05-01,)
D-34.outer-real-estate   20yr  CIVIL_PROC  rolls   P  H            [2015-05-01,)
D-35.order               72h   CIVIL_PROC  stays   A  H            [2016-03-01,)
D-35.order-urgent        24h   CIVIL_PROC  stays   A  H            [2016-03-01,)
D-35.validity             6mo  CIVIL       stays   A  H            [2016-03-01,)
D-36.withdraw            30cd  CIVIL       rolls   P  H            [2021-01-01,)
D-36.collect             30cd  CIVIL       rolls   P  H            [2021-01-01,)
D-37.limitation           3yr  CIVIL       rolls   P  H            [2021-01-01,)
D-37.outer               20yr  CIVIL       rolls   P  H            [2021-01-01,)
D-38.issue               15cd  CIVIL_PROC  rolls   A  H
D-38.object              15cd  CIVIL_PROC  rolls   P  H
D-39                     30wd  WORKDAY     stays   A  H            [2018-10-01,)
`
  .trim()
  .split('\n')
  .map((line) => line.split(/\s+/u).join(' '))
