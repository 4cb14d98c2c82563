/**
 * An application that is not there yet: requests that arrive before it wait for it.
 */

type Answering = { readonly fetch: (request: Request, env?: object) => Response | Promise<Response> }

/** Takes requests from the start; `answer` gives the application that they wait for. */
export const answeredLater = (): Answering & { readonly answer: (app: Answering) => void } => {
  let answer: (app: Answering) => void = () => {}
  const there = new Promise<Answering>((resolve) => {
    answer = resolve
  })
  return { fetch: async (request, env) => (await there).fetch(request, env), answer: (app) => answer(app) }
}
