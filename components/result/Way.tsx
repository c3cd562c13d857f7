import { useTexts } from '@/components/ui/TextsContext';
import { WayPicture } from '@/components/ui/WayPicture';
import { useResult } from './ResultContext';
import { wayStages } from './wayStages';

/** The stages of the couple's own route. */
export function Way() {
  const { t } = useTexts();
  const stages = wayStages(useResult().guidance.steps);
  return (
    <WayPicture caption={t('ui.start.wayTitle')} stages={stages.map((id) => ({ id, name: t(`ui.start.${id}`) }))} />
  );
}
