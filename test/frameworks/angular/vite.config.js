import { defineConfig } from 'vite';
import { angular } from '../../../examples/angular/vite-angular.js';

export default defineConfig({ plugins: [angular(new URL('tsconfig.json', import.meta.url))] });
