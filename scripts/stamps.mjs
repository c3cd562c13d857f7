import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inRoot } from './root.mjs';

/*
 * A stamp says from what a thing was last made. Stamps live in node_modules, so that whoever deletes
 * that folder to start afresh does start afresh.
 */

/** @param {string} name */
const fileOf = (name) => inRoot('node_modules', '.stamps', name);

/**
 * @param {string} name
 * @returns {string | undefined}
 */
export function readStamp(name) {
  try {
    return readFileSync(fileOf(name), 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * @param {string} name
 * @param {string} value
 */
export function writeStamp(name, value) {
  mkdirSync(dirname(fileOf(name)), { recursive: true });
  writeFileSync(fileOf(name), value);
}

/** @param {string} name */
export function removeStamp(name) {
  rmSync(fileOf(name), { force: true });
}
