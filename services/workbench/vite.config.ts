/**
 * The web page: everything it loads is built into `dist/page`, nothing comes from another host.
 */
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'

export default defineConfig({
  root: 'page',
  base: './',
  build: {
    outDir: '../dist/page',
    emptyOutDir: true,
    target: 'es2023',
    // Inlined images would need `data:` in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  define: { __VUE_OPTIONS_API__: false, __VUE_PROD_DEVTOOLS__: false },
  // What reads files is loaded when a file is; its CSV reader has a build of its own for browsers.
  resolve: {
    alias: [
      { find: /^csv-parse$/u, replacement: 'csv-parse/browser/esm' },
      { find: /^csv-parse\/sync$/u, replacement: 'csv-parse/browser/esm/sync' },
    ],
  },
  plugins: [vue()],
})
