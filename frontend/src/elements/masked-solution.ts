// The reference solution, hidden word by word. Each reveal is a step of the hint ladder, kept by the server.

import { SwapForm } from "./swap-form.ts";

export class MaskedSolution extends SwapForm {
  override connectedCallback(): void {
    super.connectedCallback();
    const newest = this.querySelector<HTMLElement>("pre mark");
    newest?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }
}
