import type { Kind } from './server';

const nginx = (config: string) => ['nginx', '-e', 'stderr', '-c', config] as const;

export const NGINX: Kind = {
  name: 'nginx',
  file: 'nginx.conf',
  check: (config) => [...nginx(config), '-t'],
  start: (config) => [...nginx(config), '-g', 'daemon off;'],
};

export const CADDY: Kind = {
  name: 'Caddy',
  file: 'Caddyfile',
  check: (config) => ['caddy', 'validate', '--adapter', 'caddyfile', '--config', config],
  start: (config) => ['caddy', 'run', '--adapter', 'caddyfile', '--config', config],
};

const apache = (config: string) => ['apache2', '-d', config.replace(/[^/]*$/, ''), '-f', config] as const;

/** Reads our .htaccess; its own configuration says no more than where. */
export const APACHE: Kind = {
  name: 'Apache',
  file: 'apache.conf',
  check: (config) => [...apache(config), '-t'],
  start: (config) => [...apache(config), '-D', 'FOREGROUND'],
};

const MODULES = ['mpm_event', 'authz_core', 'dir', 'headers', 'mime', 'rewrite'];

/** An Apache that serves the folder and lets an .htaccess say how. */
export function apacheConf(folder: string, port: number): string {
  return `ServerRoot ${folder}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/run/apache.pid
DefaultRuntimeDir ${folder}/run
Mutex file:${folder}/run
TypesConfig /etc/mime.types
ErrorLog /dev/stderr
${MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
DocumentRoot ${folder}/site
ServerTokens Prod
TraceEnable Off
<Directory ${folder}/site>
  AllowOverride All
  Require all granted
</Directory>
`;
}
