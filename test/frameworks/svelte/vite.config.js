export { default } from '../../../examples/svelte/vite.config.js';
