/**
 * Built from a copy under build/ with the packages of the guide: both are found from the root, where the build runs.
 *
 * @type {import('next').NextConfig}
 */
const config = { output: 'export', trailingSlash: true, turbopack: { root: process.cwd() } };

export default config;
