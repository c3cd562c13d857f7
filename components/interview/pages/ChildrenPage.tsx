'use client';
import { ChildrenEditor } from '../ChildrenEditor';
import type { Child } from '@/lib/rules/answers';
import { ListPage } from './ListPage';
import type { PageProps } from './PageProps';

/** The children who come along. */
export function ChildrenPage(props: PageProps) {
  return (
    <ListPage<Child>
      {...props}
      words="childrenList"
      editor={(list) => <ChildrenEditor {...list} on={props.situation.on} />}
    />
  );
}
