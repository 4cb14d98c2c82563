/**
 * Which answers need no header any more; whatever adds headers to every answer passes these by.
 */

/** Answers that were made with all their headers. */
export const complete = new WeakSet<Response>()
