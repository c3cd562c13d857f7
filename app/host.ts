import type { Host } from '@/lib/messages/statement';

/**
 * Who offers this copy of the guide. Fill in both before you put it online: the privacy page and the accessibility
 * statement show them, and say so where they are empty. `contact` is an address people can write to or visit.
 */
export const host: Host = { name: '', contact: '' };
