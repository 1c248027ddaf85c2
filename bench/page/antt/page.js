import './forty.js';
import './antt-elements.js';

const { ready, validated } = globalThis.bench;
const form = document.querySelector('antt-assessment');
form.addEventListener('antt-change', validated);
ready(() => form.shadowRoot);
