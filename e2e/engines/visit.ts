import { loadLanguage } from '@/lib/messages/languages';
import { textsOf } from '@/lib/messages/texts';
import { TROUBLES } from './early';
import { openElsewhere } from './elsewhere';
import type { Launch } from './engine';
import { serveSite } from './site';
import { Visitor } from './visitor';

export interface Visit {
  visitor: Visitor;
  /** What went wrong since this was asked the last time: errors, broken policy, requests to other sites. */
  troubles: () => Promise<string[]>;
  end: () => Promise<void>;
}

/** A visitor who reads English in a fresh browser, in front of a site of its own. */
export async function visit(launch: Launch): Promise<Visit> {
  const stops: (() => Promise<void>)[] = [];
  const end = async () => {
    for (const stop of stops.reverse()) await stop();
  };
  try {
    const site = await serveSite();
    stops.push(site.stop);
    const elsewhere = await openElsewhere();
    stops.push(elsewhere.stop);
    const engine = await launch(elsewhere);
    stops.push(engine.close);
    const troubles = async () => [...(await engine.ask(takeNotes, TROUBLES)), ...engine.troubles()];
    return { visitor: new Visitor(engine, textsOf(await loadLanguage('en')), site.address), troubles, end };
  } catch (error) {
    await end();
    throw error;
  }
}

/** Runs in the page. */
function takeNotes(key: string): string[] {
  const notes = sessionStorage.getItem(key);
  sessionStorage.removeItem(key);
  return notes === null ? [] : notes.trim().split('\n');
}
