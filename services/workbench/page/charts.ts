/**
 * The charts of the metrics view as configurations of Chart.js: horizontal bars in one colour, with their figures written
 * at the end. Colour tells nothing that the text beside does not say.
 */
import type { ChartConfiguration, Plugin } from 'chart.js'

/** The colours and the font of the page, and whether it is narrow. */
export type ChartLook = {
  readonly ink: string
  readonly soft: string
  readonly line: string
  readonly accent: string
  readonly mark: string
  readonly font: string
  readonly narrow: boolean
}

/** A bar: its words, its value, the text at its end, and the ends of its interval if it has one. */
export type Bar = {
  readonly label: string
  readonly value: number | undefined
  readonly text: string
  readonly interval?: readonly [number, number]
}

/** Horizontal bars, from zero, numbered as the rows of the table below. */
export const barChart = (
  bars: readonly Bar[],
  { unit, look }: { readonly unit: string; readonly look: ChartLook },
): ChartConfiguration<'bar', (number | [number, number] | null)[], string | string[]> => {
  const { ink, soft, line, accent, mark, font, narrow } = look
  const write = { family: font, size: 12 }
  return {
    type: 'bar',
    data: {
      labels: bars.map(({ label }, at) => (narrow ? `${at + 1}` : wrapped(`${at + 1}. ${label}`))),
      datasets: [
        {
          data: bars.map(({ interval }) => (interval === undefined ? null : [interval[0], interval[1]])),
          backgroundColor: mark,
          barThickness: 4,
          grouped: false,
        },
        {
          data: bars.map(({ value }) => value ?? null),
          backgroundColor: accent,
          barThickness: 20,
          grouped: false,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      animation: false,
      maintainAspectRatio: false,
      events: [],
      layout: { padding: { right: roomFor(bars, narrow) } },
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
      scales: {
        x: {
          beginAtZero: true,
          title: { display: unit !== '', text: unit, color: soft, font: write },
          ticks: { color: soft, font: write, maxTicksLimit: narrow ? 5 : 9 },
          grid: { color: line },
        },
        y: { ticks: { color: ink, font: write, autoSkip: false }, grid: { display: false } },
      },
    },
    plugins: [textAtEnds(bars, { ink, font })],
  }
}

/** Writes the text of each bar where the bar or its interval ends. */
const textAtEnds = (bars: readonly Bar[], { ink, font }: Pick<ChartLook, 'ink' | 'font'>): Plugin<'bar'> => ({
  id: 'text-at-ends',
  afterDatasetsDraw: ({ ctx, scales: { x, y } }) => {
    if (x === undefined || y === undefined) return
    ctx.save()
    ctx.fillStyle = ink
    ctx.font = `600 12px ${font}`
    ctx.textBaseline = 'middle'
    for (const [at, { value = 0, text, interval }] of bars.entries()) {
      const end = Math.max(0, value, interval?.[1] ?? 0)
      ctx.fillText(text, x.getPixelForValue(end) + 8, y.getPixelForValue(at))
    }
    ctx.restore()
  },
})

/** The room that the longest text at an end needs. */
const roomFor = (bars: readonly Bar[], narrow: boolean): number =>
  Math.min(narrow ? 110 : 220, 16 + Math.max(0, ...bars.map(({ text }) => widthOf(text) * 7)))

const most = 34

/**
 * A text in lines of at most so many half-width places, broken at spaces and between Chinese characters, never before a mark that
 * ends something.
 */
const wrapped = (text: string): string[] => {
  const words = text.match(/[\u2e80-\uffff][，。、；：）”]*|[^\s\u2e80-\uffff]+\s*/gu) ?? [text]
  const lines: string[] = ['']
  for (const word of words) {
    const line = lines.at(-1) ?? ''
    if (line !== '' && widthOf(line + word) > most) lines.push(word)
    else lines[lines.length - 1] = line + word
  }
  return lines
}

const widthOf = (text: string): number =>
  [...text].reduce((width, letter) => width + (/[\u2e80-\uffff]/u.test(letter) ? 2 : 1), 0)
