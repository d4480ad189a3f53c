/**
 * How the web is built into dist/web and served while it is worked on.
 *
 * The page must run under a content security policy without inline script or style, so nothing is inlined: fonts, images and the
 * preload helper all stay files of their own.
 */
import react from '@vitejs/plugin-react';
import { defineConfig, type ProxyOptions } from 'vite';

const server = `http://127.0.0.1:${process.env['ASKWELL_PORT'] ?? '4747'}`;

/** The server checks Host and Origin; to it, the development server is the browser. */
const toServer: ProxyOptions = {
  target: server,
  changeOrigin: true,
  configure: (proxy) => {
    proxy.on('proxyReq', (request) => {
      if (request.hasHeader('origin')) request.setHeader('origin', server);
    });
  },
};

export default defineConfig({
  root: 'src/web',
  publicDir: 'public',
  plugins: [react()],
  server: {
    host: '127.0.0.1',
    port: 5173,
    strictPort: true,
    proxy: { '/api': toServer, '/open/': toServer, '/feeds/': toServer },
  },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'baseline-widely-available',
    sourcemap: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
