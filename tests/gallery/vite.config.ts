import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

/** The gallery: a page that draws every component in every state. `npm run gallery`. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: '../../public',
  plugins: [preact()],
  build: { outDir: '../../artifacts/gallery', emptyOutDir: true, cssTarget: ['chrome123', 'firefox142'] },
});
