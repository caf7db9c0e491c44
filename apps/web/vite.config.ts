import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

const API_ADDRESS = process.env['RACCORDO_API'] ?? 'http://127.0.0.1:4200';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  // Workspace libraries are read from their sources: no build step between an edit and the screen.
  resolve: { conditions: ['@raccordo/source', ...defaultClientConditions] },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    sourcemap: true,
    // One inlined font or picture would cost every visitor what the browser can skip.
    assetsInlineLimit: 0,
  },
  server: { port: 4201, proxy: { '/api': API_ADDRESS } },
  preview: { port: 4202, proxy: { '/api': API_ADDRESS } },
});
