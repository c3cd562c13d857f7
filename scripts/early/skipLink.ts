/** The link past the header moves the focus only: the fragment of the address belongs to the question. */
export function skippingInPlace(page: Window): void {
  page.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href="#content"]') : null;
    const content = link && document.getElementById('content');
    if (!content || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    content.focus();
    content.scrollIntoView();
  });
}
