// Which browser the tests run in: CHROME_PATH, else the pinned Chromium from npm (64-bit Linux), else an installed one.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));
const packageFolder = join(root, 'node_modules/@sparticuz/chromium');

/** No sandbox, because containers run as root; no look-up of any host but this one, so that no test leaves the machine. */
const args = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1',
];

const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'];

function installedBrowsers() {
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return apps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  }
  if (process.platform === 'win32') {
    const bases = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
      Boolean,
    );
    const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return bases.flatMap((base) => programs.map((program) => join(base, program)));
  }
  const folders = [
    ...(process.env.PATH ?? '').split(':'),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
    '/opt/google/chrome',
  ];
  return names.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)));
}

/** The package's own file looks for its fonts in fixed folders that exist only on Lambda. */
const fontsConfiguration = (home) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(home, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(home, 'fonts-cache')}</cachedir>
</fontconfig>
`;

/**
 * Unpacks the npm package once, aside, and moves the finished folder into place: several processes may start at once.
 * The package adds its shared libraries (NSS and others that a bare system lacks) only where it believes to be on Lambda,
 * and unpacks to the temporary folder; hence the two variables. Its own launch flags switch web security off: not used.
 */
async function unpackChromium() {
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8'));
  const home = join(root, 'node_modules/.cache', `chromium-${version}`);
  if (!existsSync(join(home, 'complete'))) {
    await mkdir(dirname(home), { recursive: true });
    const staging = await mkdtemp(`${home}-`);
    const script = `const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();`;
    await run(process.execPath, ['--input-type=module', '-e', script], {
      cwd: root,
      env: { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
    });
    await writeFile(join(staging, 'fonts/fonts.conf'), fontsConfiguration(home));
    await writeFile(join(staging, 'complete'), '');
    await rename(staging, home).catch(async (error) => {
      await rm(staging, { recursive: true, force: true });
      if (!existsSync(join(home, 'complete'))) throw error;
    });
  }
  const libraries = [join(home, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  const env = { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(home, 'fonts') };
  return { executablePath: join(home, 'chromium'), args, env, headless: 'shell' };
}

/**
 * Launch options that fit both puppeteer and playwright; `headless` is 'shell' for the pinned headless shell.
 * @returns {Promise<{ executablePath: string, args: string[], env: NodeJS.ProcessEnv, headless: true | 'shell' }>}
 */
export async function findBrowser() {
  const given = process.env.CHROME_PATH;
  if (given) {
    if (!existsSync(given)) throw new Error(`CHROME_PATH names ${given}, which does not exist`);
    return { executablePath: given, args, env: process.env, headless: true };
  }
  if (process.platform === 'linux' && process.arch === 'x64' && existsSync(packageFolder)) return unpackChromium();
  const executablePath = installedBrowsers().find((path) => existsSync(path));
  if (executablePath) return { executablePath, args, env: process.env, headless: true };
  throw new Error('No Chrome or Chromium found. Install one, or let CHROME_PATH name its program file.');
}
