import { launchFirefox } from './firefox';
import { journey } from './journey';

journey('Firefox', launchFirefox);
