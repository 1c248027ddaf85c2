/** Vite puts style sheets of stories into the page. */
declare module '*.css';
