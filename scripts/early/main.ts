import { lettingGoOfOldPresses } from './presses';
import { skippingInPlace } from './skipLink';

lettingGoOfOldPresses(window);
skippingInPlace(window);
