import { InEveryLanguage } from '@/components/ui/InEveryLanguage';

/** What the service worker shows, without internet, for a page that is not on the device. */
export default function Offline() {
  return <InEveryLanguage about="notKept" />;
}
