import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  // Tags that are no components of Vue's.
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('antt-') } } })],
});
