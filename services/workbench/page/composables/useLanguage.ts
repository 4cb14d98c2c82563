/**
 * The language of the page: what the address says, else what the browser prefers. The address remembers it.
 */
import type { Label } from '@maplebridge/rules'
import { type InjectionKey, inject, provide, type Ref, ref, watchEffect } from 'vue'
import { type StringKey, strings } from '../strings.ts'

/** A language of the page. */
export type Language = keyof Label

/** The language and the ways to speak it. */
export type Speech = {
  readonly language: Ref<Language>
  /** A label in the language of the page. */
  readonly say: (label: Label) => string
  /** A text of the page, with its `{names}` filled in. */
  readonly t: (key: StringKey, names?: Readonly<Record<string, string | number>>) => string
}

const speechKey: InjectionKey<Speech> = Symbol('speech')

/** Starts the language of the page and provides it to every component below. */
export const provideLanguage = (): Speech => {
  const address = new URL(window.location.href)
  const asked = address.searchParams.get('lang') ?? navigator.language
  const language = ref<Language>(asked.toLowerCase().startsWith('zh') ? 'zh' : 'en')
  watchEffect(() => {
    document.documentElement.lang = language.value === 'zh' ? 'zh-CN' : 'en'
    const here = new URL(window.location.href)
    here.searchParams.set('lang', language.value)
    window.history.replaceState(null, '', here)
  })
  return provideSpeech(language)
}

/** Provides a language to every component below. */
export const provideSpeech = (language: Ref<Language>): Speech => {
  const say = (label: Label): string => label[language.value]
  const speech: Speech = {
    language,
    say,
    t: (key, names = {}) =>
      say(strings[key]).replace(/\{(\w+)\}/gu, (whole, name: string) => String(names[name] ?? whole)),
  }
  provide(speechKey, speech)
  return speech
}

/** The language of the page, in a component below the one that provided it. */
export const useLanguage = (): Speech => {
  const speech = inject(speechKey)
  if (speech === undefined) throw new Error('useLanguage is called outside the page')
  return speech
}
