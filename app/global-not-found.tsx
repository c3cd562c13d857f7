import type { Metadata } from 'next';
import { basePath } from '@/components/ui/hrefs';
import { InEveryLanguage } from '@/components/ui/InEveryLanguage';
import './globals.css';

export const metadata: Metadata = {
  title: 'Verblijfwijzer',
  referrer: 'no-referrer',
  icons: { icon: `${basePath}/icon.svg` },
};

/** What a wrong address shows, in every language, since it may name none. */
export default function NotFound() {
  return (
    <html lang="en">
      <body>
        <InEveryLanguage about="notFound" />
      </body>
    </html>
  );
}
