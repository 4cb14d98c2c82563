#!/usr/bin/env node
/**
 * Starts the `maplebridge` command. What it imports is compiled once and kept where Node.js keeps such things
 * (`NODE_COMPILE_CACHE`), so that the next start is quicker; the rest is imported only after that is in place.
 */
import { enableCompileCache } from 'node:module'

enableCompileCache()
await import('./command.ts')
