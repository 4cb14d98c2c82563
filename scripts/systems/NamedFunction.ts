// One system, place, channel or capability that the plans name, and what becomes of it here: calls that do it, an
// integration that would join it, or a reasoned refusal. A row may have several of them, and has at least one.

type Label = { readonly zh: string; readonly en: string }

/** What becomes of one named function. */
export type NamedFunction = {
  /** The item of the source. */
  readonly id: string
  readonly label: Label
  /** Calls that do it: `service METHOD /path`, or `maplebridge command`. */
  readonly calls?: readonly string[]
  /** What a district connects, and where. */
  readonly integration?: Label
  /** Why nothing here does it. */
  readonly refusal?: Label
}

/** A row: its id, its names, and what becomes of it. */
export const row = (
  id: string,
  [zh, en]: readonly [string, string],
  becomes: Omit<NamedFunction, 'id' | 'label'>,
): NamedFunction => ({ id, label: { zh, en }, ...becomes })

/** Words in both languages. */
export const both = (zh: string, en: string): Label => ({ zh, en })

const casework = (route: string): string => `casework-api ${route}`

/** Calls that several rows share. */
export const call = {
  apply: casework('POST /v1/intakes'),
  applied: casework('POST /v1/intakes/follow'),
  enterIntake: casework('POST /v1/intakes/{code}/case'),
  answerIntake: casework('POST /v1/intakes/{code}/answer'),
  waiting: casework('GET /v1/intakes'),
  open: casework('POST /v1/cases'),
  list: casework('GET /v1/cases'),
  read: casework('GET /v1/cases/{case}'),
  lines: casework('GET /v1/cases/{case}/lines'),
  steps: casework('POST /v1/cases/{case}/steps'),
  facts: casework('POST /v1/cases/{case}/facts'),
  link: casework('POST /v1/cases/{case}/links'),
  assess: casework('POST /v1/cases/{case}/assessments'),
  decide: casework('POST /v1/cases/{case}/decisions'),
  follow: casework('POST /v1/follow'),
  giveAccess: casework('PUT /v1/cases/{case}/followers/{role}'),
  round: casework('POST /v1/screenings'),
  missing: casework('GET /v1/screenings/missing'),
  body: casework('PUT /v1/bodies/{id}'),
  mediator: casework('PUT /v1/mediators/{id}'),
  expert: casework('PUT /v1/experts/{id}'),
  reward: casework('PUT /v1/rewards/{id}'),
  register: casework('GET /v1/registers/{register}'),
  entry: casework('GET /v1/registers/{register}/{id}'),
  classify: 'risk-api POST /v1/classifications',
  advise: 'assess-api POST /v1/assessments',
  route: 'routing-api POST /v1/routes',
  remedies: 'routing-api POST /v1/remedies',
  duties: 'accountability-api POST /v1/duties',
  checklist: 'accountability-api POST /v1/checklists',
  returns: 'accountability-api POST /v1/returns',
  occurrences: 'accountability-api POST /v1/occurrences',
  calendar: 'accountability-api GET /v1/calendars/{file}',
  tasks: 'accountability-api POST /v1/task-boards',
  norms: 'accountability-api POST /v1/norms',
  selfAssess: 'accountability-api POST /v1/self-assessments',
  reverse: 'accountability-api POST /v1/reverse-checks',
  measure: 'metrics-api POST /v1/measurements',
  define: 'metrics-api GET /v1/definitions',
  fillReturn: 'metrics-api POST /v1/filled-returns',
  award: 'maplebridge award',
} as const

/** Integrations that several rows share. */
export const joins = {
  sender: both(
    '该系统以 integrator 角色发送纠纷（一案一码）并写回 `fed-back`；各地自行对接。',
    'The other system sends disputes as `integrator`, one number one case, and writes `fed-back`; each place connects its own.',
  ),
  video: both(
    '台账记录 `session-held`；视频由各地已有工具承担，此处不收录音像。',
    'The ledger records `session-held`; the video tool is the place’s own, and nothing is recorded here.',
  ),
} as const
