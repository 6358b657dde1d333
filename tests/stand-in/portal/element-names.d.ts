/** Elements of the portal's markup that HTML does not know (any more). */
interface HTMLElementTagNameMap {
  'app-view': HTMLElement;
  'mat-icon': HTMLElement;
  'mat-paginator': HTMLElement;
  center: HTMLElement;
}
