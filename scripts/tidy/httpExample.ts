// Requests as an example of docs/diagnostics writes them: a line, headers, an
// empty line and a body. Several stand one after the other, as in files that end
// in .http, with a line `###` between them; `### 11 times` sends what follows so often.

/** A request of an example. */
export type ExampleRequest = {
  readonly path: string
  readonly method: string
  readonly headers: [string, string][]
  readonly body?: string
}

/** The requests of an example in their order, still as text, and how often each is sent. */
export const requestsIn = (text: string): readonly { readonly text: string; readonly times: number }[] =>
  `###\n${text}`
    .split(/^###/m)
    .slice(1)
    .map((part) => {
      const [, times = '1'] = /^ (\d+) times\n/.exec(part) ?? []
      return { text: part.slice(part.indexOf('\n') + 1).trimEnd(), times: Number(times) }
    })

/** A request from its text. */
export const requestIn = (text: string): ExampleRequest => {
  const [head = '', ...body] = text.split('\n\n')
  const [line = '', ...headers] = head.split('\n')
  const [method = '', path = ''] = line.split(' ')
  return {
    path,
    method,
    headers: headers.map((header): [string, string] => {
      const [name = '', value = ''] = header.split(': ')
      return [name, value]
    }),
    ...(body.length > 0 && { body: body.join('\n\n') }),
  }
}
