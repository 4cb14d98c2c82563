// The table of the plan's tasks, written by hand from its inventory: number, part, leads, responsible units, and each
// standard with what shows it and by when. Units by the short forms of the inventory.

/** Which unit of the pack each short form of the inventory means. */
const units: Readonly<Record<string, string>> = {
  GMO: 'grand-mediation-work-office',
  PLC: 'political-legal-commission',
  DRC: 'development-and-reform-commission',
  EDU: 'education-commission',
  PSB: 'public-security-bureau',
  CAB: 'civil-affairs-bureau',
  JB: 'justice-bureau',
  FB: 'finance-bureau',
  HRSS: 'human-resources-bureau',
  PNR: 'planning-and-natural-resources-bureau',
  EEB: 'ecology-and-environment-bureau',
  HUC: 'housing-and-construction-commission',
  TB: 'transport-bureau',
  ARA: 'agriculture-commission',
  COM: 'commerce-commission',
  CTB: 'culture-and-tourism-commission',
  HC: 'health-commission',
  MSA: 'market-regulation-bureau',
  PO: 'petition-office',
  BDB: 'big-data-bureau',
  CT: 'court',
  PR: 'procuratorate',
  FIC: 'federation-of-industry-and-commerce',
  FTU: 'federation-of-trade-unions',
  WF: 'womens-federation',
  UMB: 'city-management-bureau',
  MEM: 'member-units',
  REL: 'members-concerned',
  TS: 'towns-and-streets',
}

/** The short form of each unit. */
export const shortForms: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(units).map(([short, code]) => [code, short]),
)

const all24 = 'PLC DRC EDU PSB CAB JB FB HRSS PNR EEB HUC TB ARA COM CTB HC MSA PO BDB CT PR FIC FTU WF'

type Row = readonly [
  number: number,
  part: number,
  lead: string | null,
  responsible: string,
  standards: readonly string[],
]

/** The 32 rows. */
export const rows: readonly Row[] = [
  [1, 1, 'PLC GMO', `${all24} MEM TS`, ['100% 2021']],
  [2, 2, 'GMO JB', 'MEM TS', ['100% 2021']],
  [3, 2, null, 'PSB CAB HRSS PNR EEB HUC UMB COM CTB MSA FIC FTU WF', ['judged 2023']],
  [4, 3, 'GMO PLC', 'MEM TS', ['100% 2022']],
  [5, 4, 'JB', 'TS', ['100% end 2021']],
  [6, 4, null, 'MSA CTB EEB HUC BDB FTU WF', ['judged 2023']],
  [
    7,
    4,
    null,
    'CT PSB PO JB',
    ['80% end 2021', '80% end 2021', '100% end 2022', '100% end 2022', '60% end 2021', '100% 2022'],
  ],
  [8, 4, 'GMO PLC JB FB', 'MEM TS', ['100% end 2021', '50% end 2021', '100% end 2022']],
  [9, 5, 'GMO JB', 'MEM TS', ['judged 2023']],
  [10, 5, null, 'DRC EDU PSB CAB HRSS PNR EEB HUC TB ARA COM CTB HC MSA', ['100% 2021']],
  [11, 5, null, 'PO', ['judged standing', '100% end 2022']],
  [12, 5, null, 'FIC FTU WF', ['judged 2023']],
  [13, 5, null, 'JB COM FIC', ['judged 2023']],
  [14, 6, 'GMO JB CT', 'MEM TS', ['judged 2023']],
  [15, 6, null, 'GMO JB PSB PO CT', ['judged 2023']],
  [16, 6, 'GMO JB CT', 'REL TS', ['judged 2023']],
  [17, 7, 'JB', 'MEM TS', ['done from 2020']],
  [18, 7, null, 'GMO FB', ['100% 2020']],
  [19, 7, 'JB CAB', 'MEM TS', ['judged 2023']],
  [20, 7, 'GMO PLC BDB FB JB', 'MEM TS', ['judged 2023']],
  [21, 7, 'PLC HC', 'REL TS', ['done standing']],
  [22, 8, 'GMO PLC', 'MEM TS', ['judged 2022']],
  [23, 8, 'GMO PLC', 'MEM TS', ['judged 2022']],
  [24, 8, 'GMO PLC', 'MEM TS', ['judged 2022']],
  [25, 8, 'GMO PLC', 'MEM TS', ['judged 2022']],
  [26, 8, 'GMO PLC', 'MEM TS', ['judged 2022']],
  [27, 9, 'GMO PLC', 'GMO MEM TS', ['done 2020']],
  [28, 9, 'GMO', 'MEM TS', ['done 2020']],
  [29, 9, 'GMO', 'MEM TS', ['done from 2020']],
  [30, 9, 'GMO FB JB', 'MEM TS', ['done from 2020']],
  [31, 9, 'GMO', 'MEM TS', ['done from 2020']],
  [32, 9, 'GMO HRSS', 'MEM TS', ['>=5 2022']],
]
