/**
 * A component of the page as HTML text, made on the server: what it shows without a browser.
 */
import { join } from 'node:path'
import { createServer, type ViteDevServer } from 'vite'
import { createSSRApp, h, ref } from 'vue'
import { renderToString } from 'vue/server-renderer'

/** Renders the components of the page. */
export type Renderer = {
  /** The text of a component with these props: tags become spaces, and spaces one. */
  readonly text: (component: string, props: object, language: 'zh' | 'en') => Promise<string>
  readonly html: (component: string, props: object, language: 'zh' | 'en') => Promise<string>
  readonly close: () => Promise<void>
}

/** Starts a renderer; close it when done. */
export const startRenderer = async (): Promise<Renderer> => {
  const root = join(import.meta.dirname, '..')
  const server = await createServer({
    configFile: join(root, 'vite.config.ts'),
    root: join(root, 'page'),
    logLevel: 'silent',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  const html: Renderer['html'] = (component, props, language) => rendered(server, component, props, language)
  return {
    html,
    text: async (...asked) =>
      (await html(...asked))
        .replace(/<[^>]*>/gu, ' ')
        .replace(/\s+/gu, ' ')
        .trim(),
    close: () => server.close(),
  }
}

const rendered = async (
  server: ViteDevServer,
  component: string,
  props: object,
  language: 'zh' | 'en',
): Promise<string> => {
  const { provideSpeech } = await server.ssrLoadModule('/composables/useLanguage.ts')
  const { default: shown } = await server.ssrLoadModule(`/components/${component}.vue`)
  const setup = () => {
    provideSpeech(ref(language))
    return () => h(shown, props)
  }
  return renderToString(createSSRApp({ setup }))
}
