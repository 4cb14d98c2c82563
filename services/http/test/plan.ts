/**
 * A plan small enough to read: a nation with one remedy, and a county with two levels, one rule of each kind and
 * one recurring duty. The tests of the service speak about it, so that a change of a real plan breaks none.
 */
import type { Pack } from '@maplebridge/policy-pack'

const label = (text: string) => ({ zh: text, en: text })
const source = (id: string) => ({ id, title: label(id), issuer: label('issuer') })
const cited = (id: string, from: string) => ({ id, source: from, clause: '1', text: label(id) })

/** The wider of two packs. */
export const nation: Pack = {
  manifest: {
    id: 'nation',
    version: '1.0.0',
    title: label('Nation'),
    issuer: label('Nation'),
    level: 'national',
    inForce: { from: '2000-01-01' },
  },
  sources: [source('law')],
  citations: [cited('LAW-1', 'law')],
  remedies: [
    {
      id: 'suit-is-open',
      when: { all: [] },
      then: { channel: 'suit', label: label('suit'), at: label('court'), fee: 'statutory' },
      cites: ['LAW-1'],
      force: 'must',
      summary: label('suit'),
    },
  ],
}

/** The narrower of two packs; it stands on `nation`. */
export const county: Pack = {
  manifest: {
    id: 'county',
    version: '1.2.3',
    title: label('County'),
    issuer: label('County'),
    level: 'county',
    area: '630103',
    over: 'nation',
    inForce: { from: '2023-01-01', until: '2024-01-01' },
  },
  sources: [source('plan')],
  citations: [cited('S0-1-a', 'plan')],
  facts: [
    {
      id: 'may-escalate',
      label: label('may escalate'),
      kind: 'boolean',
      about: 'dispute',
      cites: ['S0-1-a'],
    },
    {
      id: 'source',
      label: label('source'),
      kind: 'choice',
      about: 'procedure',
      cites: ['S0-1-a'],
      derived: 'source',
      values: [{ code: 'screening', label: label('screening') }],
    },
  ],
  matters: [{ code: 'neighbour', label: label('neighbour'), cites: ['S0-1-a'] }],
  bodies: [{ code: 'committee', label: label('committee'), tier: 'village' }],
  risk: {
    levels: [
      { code: 'blue', label: label('blue') },
      { code: 'red', label: label('red') },
    ],
    floorCites: ['S0-1-a'],
    rules: [
      {
        id: 'red-escalates',
        when: { fact: 'may-escalate', is: true },
        then: 'red',
        cites: ['S0-1-a'],
        force: 'must',
        summary: label('escalates'),
      },
    ],
  },
  routing: [
    {
      id: 'committee-leads',
      question: 'lead',
      when: { all: [] },
      then: { lead: 'committee' },
      cites: ['S0-1-a'],
      force: 'must',
      summary: label('leads'),
    },
  ],
  standing: [
    {
      id: 'monthly-return',
      kind: 'return',
      label: label('return'),
      bearer: 'committee',
      cadence: { every: 'month', dueBy: { day: 3 }, about: 'previous-period' },
      force: 'must',
      cites: ['S0-1-a'],
    },
  ],
}

/** A dispute that the plan can assess. */
export const dispute = {
  id: 'D-1',
  matter: 'neighbour',
  area: '630103002004',
  filedOn: '2023-05-08',
  source: 'screening',
  facts: { 'may-escalate': true },
}

/** A request to assess it. */
export const request = { pack: 'county', on: '2023-05-08', dispute }
