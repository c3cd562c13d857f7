/** The section of the messages with the words of a list. */
export type ListWords = 'incomes' | 'childrenList';

/** An item in words, and more about it. */
export interface ItemWords {
  name: string;
  details: readonly string[];
}

/** What the form for one item is given. Without an item it makes a new one. */
export interface ItemFormProps<Item> {
  /** The fields are `<id>-<name>`. */
  id: string;
  item: Item | undefined;
  headingId: string;
  heading: string;
  onSave: (item: Item) => void;
  onCancel: () => void;
}
