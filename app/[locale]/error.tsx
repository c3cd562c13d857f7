/** @jsxImportSource react */
'use client';
import { crash } from '@/lib/messages/crash';
import { basePath } from '@/components/ui/hrefs';
import { locales } from '@/lib/messages/locales';

/** In place of the framework’s own page, which would be blank under our policy. */
export default function Crash() {
  // Not the language that the page says it is in: a browser that translates it writes another one there.
  const locale = locales.find((one) => window.location.pathname.startsWith(`${basePath}/${one}/`));
  const { title, text, reload } = crash[locale ?? 'en'];
  return (
    <main className="mx-auto max-w-column px-4 py-10 sm:px-6">
      <div role="alert">
        <h1 className="text-3xl">{title}</h1>
        <p className="mt-4">{text}</p>
      </div>
      <button type="button" className="button mt-6" onClick={() => window.location.reload()}>
        {reload}
      </button>
    </main>
  );
}
