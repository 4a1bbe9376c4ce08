import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { leanClient } from './src/node/vite/lean-client.ts'
import { seeds } from './src/node/vite/seeds-plugin.ts'

export default defineConfig({
  plugins: [
    react(),
    leanClient(),
    seeds({
      folder: 'seeds',
      site: {
        title: 'Verbatim',
        description: 'Articles with every quotation found, attributed and linkable.',
        language: 'en',
      },
    }),
  ],
  build: {
    // From here on browsers know light-dark() themselves, and the CSS compiler leaves it alone.
    cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    // Each page's chunk needs the main one alone, which is there by then: nothing is left to preload.
    modulePreload: false,
  },
})
