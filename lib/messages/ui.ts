import type { ui } from './en/ui';

/** The chrome of the site. English declares the keys; every other language must fill the same ones. */
export type UiMessages = Texts<typeof ui>;

type Texts<Tree> = { [Key in keyof Tree]: Tree[Key] extends string ? string : Texts<Tree[Key]> };
