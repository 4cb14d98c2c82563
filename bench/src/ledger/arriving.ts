/**
 * Sends one service new cases that arrive by themselves, at random and so many in a second on average, as from senders
 * that know nothing of each other; none waits for another's answer. autocannon can not do this: held to a rate, it sends
 * what is due in a second at once at its beginning.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { type Asked, headersOf, newCase } from './registering.ts'

/** Milliseconds from when a case was due to be sent until it was answered: half, and 99 of 100, took no longer. */
export type Answered = { readonly p50: number; readonly p99: number; readonly cases: number }

/** Cases that arrive for some seconds. */
export const arriving = async (
  asked: Asked,
  { seconds, rate }: { readonly seconds: number; readonly rate: number },
): Promise<Answered> => {
  const sending: Promise<number>[] = []
  const start = performance.now()
  for (let due = gap(rate); due < seconds * 1e3; due += gap(rate)) {
    const early = start + due - performance.now()
    if (early > 0) await pause(early)
    sending.push(answered(asked, { due: start + due }))
  }
  const times = (await Promise.all(sending)).toSorted((a, b) => a - b)
  const within = (share: number) => times[Math.ceil(times.length * share) - 1] ?? Number.NaN
  return { p50: within(0.5), p99: within(0.99), cases: times.length }
}

/** Milliseconds until the next of those that arrive at random. */
const gap = (rate: number): number => (-Math.log(1 - Math.random()) / rate) * 1e3

const answered = async (asked: Asked, { due }: { readonly due: number }): Promise<number> => {
  const response = await fetch(`${asked.url}/v1/cases`, {
    method: 'POST',
    headers: headersOf(asked),
    body: JSON.stringify(newCase()),
  })
  const body = await response.text()
  if (response.status !== 201) throw new Error(`${response.status}: ${body}`)
  return performance.now() - due
}
