import { journey } from './journey';
import { launchWebKit } from './webkit';

journey('WebKit', launchWebKit);
