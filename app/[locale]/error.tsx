'use client';
import { crash } from '@/lib/messages/crash';
import { isLocale } from '@/lib/messages/locales';

/** In place of the framework’s own page, which would be blank under our policy. */
export default function Crash() {
  const { lang } = document.documentElement;
  const { title, text, reload } = crash[isLocale(lang) ? lang : 'en'];
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
