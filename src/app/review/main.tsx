import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ReviewScreen } from './review-screen.tsx'
import './review.css'

// Each question begins where its words are.
history.scrollRestoration = 'manual'

const root = document.getElementById('root')
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <ReviewScreen />
    </StrictMode>,
  )
}
