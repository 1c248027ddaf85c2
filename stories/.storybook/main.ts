import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';

/** The audit pages, once `npm run build` has written them. */
const audit = fileURLToPath(new URL('../../docs/audit', import.meta.url));

const config: StorybookConfig = {
  stories: ['../**/*.stories.ts'],
  framework: '@storybook/web-components-vite',
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: existsSync(audit) ? [{ from: audit, to: '/audit' }] : [],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  viteFinal: (vite) => ({
    ...vite,
    resolve: { ...vite.resolve, conditions: ['antt-source', 'module', 'browser', 'development|production'] },
  }),
};

export default config;
