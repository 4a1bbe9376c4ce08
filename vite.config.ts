import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { seeds } from './src/build/seeds-plugin.ts'

export default defineConfig({
  plugins: [
    react(),
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
    modulePreload: { polyfill: false },
  },
})
