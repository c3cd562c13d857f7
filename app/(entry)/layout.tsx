import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { basePath } from '@/components/ui/hrefs';
import '../globals.css';

export const metadata: Metadata = {
  title: 'Verblijfwijzer',
  referrer: 'no-referrer',
  icons: { icon: `${basePath}/icon.svg` },
};

export default function EntryLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
