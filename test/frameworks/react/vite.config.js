export { default } from '../../../examples/react/vite.config.js';
