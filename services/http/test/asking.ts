/**
 * How tests ask a service without a network.
 */

/** A POST of a value as JSON. */
export const posted = (value: unknown, headers: Readonly<Record<string, string>> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(value),
})

/** The JSON body of an answer, in the shape that the test goes on to check. */
export const bodyOf = async <Shape>(response: Response | Promise<Response>): Promise<Shape> => {
  const body = await (await response).json()
  // proof: no type is relied on; what the tests read of the body they compare with a value
  return body as Shape
}
