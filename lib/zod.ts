/**
 * The only door to zod. zod 4 probes `new Function`, which a strict Content Security Policy reports;
 * `jitless` turns the probe off, and must be set before the first schema is used.
 */
import { config } from 'zod/mini';
import * as z from './zodParts';

config({ jitless: true });

export { z };
