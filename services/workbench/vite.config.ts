import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'

/** The web page: everything it loads is built into `dist/page`, nothing comes from another host. */
export default defineConfig({
  root: 'page',
  base: './',
  build: { outDir: '../dist/page', emptyOutDir: true },
  plugins: [vue()],
})
