'use client';
import { IncomesEditor } from '../IncomesEditor';
import type { Income } from '@/lib/rules/answers';
import { ListPage } from './ListPage';
import type { PageProps } from './PageProps';

/** The sources of income, judged on the filing day. */
export function IncomesPage(props: PageProps) {
  return (
    <ListPage<Income>
      {...props}
      words="incomes"
      editor={(list) => <IncomesEditor {...list} on={props.situation.filing} />}
    />
  );
}
