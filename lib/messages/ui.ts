import type { planPage } from './en/planPage';
import type { resultPage } from './en/resultPage';
import type { about, notFound, notKept } from './en/textPages';
import type { ui } from './en/ui';

/** The chrome that more than one page shows. English declares the keys; every other language must fill the same ones. */
export type SharedUi = Texts<typeof ui>;

/** The chrome of the whole site. */
export type UiMessages = SharedUi &
  Texts<{
    result: typeof resultPage;
    plan: typeof planPage;
    about: typeof about;
    notFound: typeof notFound;
    notKept: typeof notKept;
  }>;

type Texts<Tree> = { [Key in keyof Tree]: Tree[Key] extends string ? string : Texts<Tree[Key]> };
