// What every page loads: defines the elements. The editor, the grammar and the Vim keys are fetched by those that need them.

import { AnswerRecorder } from "./elements/answer-recorder.ts";
import { AttemptRunner } from "./elements/attempt-runner.ts";
import { CodeBlock } from "./elements/code-block.ts";
import { CodeEditor } from "./elements/code-editor.ts";
import { ConfirmButton } from "./elements/confirm-button.ts";
import { DraftKeeper } from "./elements/draft-keeper.ts";
import { DrillForm } from "./elements/drill-form.ts";
import { GradeButtons } from "./elements/grade-buttons.ts";
import { KeyShortcuts } from "./elements/key-shortcuts.ts";
import { MaskedSolution } from "./elements/masked-solution.ts";
import { ParsonsPuzzle } from "./elements/parsons-puzzle.ts";
import { RoundTimer } from "./elements/round-timer.ts";
import { PasswordStrength } from "./elements/password-strength.ts";
import { SplitPanes } from "./elements/split-panes.ts";
import { SwapForm } from "./elements/swap-form.ts";
import { ThemeSwitch } from "./elements/theme-switch.ts";
import { TracePlayer } from "./elements/trace-player.ts";
import { prepareContent } from "./new-content.ts";

const elements: Record<string, CustomElementConstructor> = {
  "code-editor": CodeEditor,
  "draft-keeper": DraftKeeper,
  "attempt-runner": AttemptRunner,
  "split-panes": SplitPanes,
  "swap-form": SwapForm,
  "parsons-puzzle": ParsonsPuzzle,
  "masked-solution": MaskedSolution,
  "confirm-button": ConfirmButton,
  "drill-form": DrillForm,
  "grade-buttons": GradeButtons,
  "answer-recorder": AnswerRecorder,
  "round-timer": RoundTimer,
  "code-block": CodeBlock,
  "password-strength": PasswordStrength,
  "theme-switch": ThemeSwitch,
  "trace-player": TracePlayer,
  "key-shortcuts": KeyShortcuts,
};
for (const [name, element] of Object.entries(elements)) customElements.define(name, element);
prepareContent(document);
