package io.funnelroom.deals.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import java.util.ArrayList;
import java.util.List;

/** What a server-side board told its browser, for tests without one. */
final class BoardCalls {

  private final List<PendingJavaScriptInvocation> made = new ArrayList<>();

  /** Everything that was told since the last time. */
  static BoardCalls now() {
    BoardCalls calls = new BoardCalls();
    UI ui = UI.getCurrent();
    ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
    calls.made.addAll(ui.getInternals().dumpPendingJavaScriptInvocations());
    return calls;
  }

  /** The arguments of each call of this function, in their order. */
  List<List<Object>> of(String function) {
    return made.stream()
        .map(PendingJavaScriptInvocation::getInvocation)
        .filter(call -> call.getExpression().contains("." + function + "("))
        .map(call -> call.getParameters().subList(1, call.getParameters().size()))
        .toList();
  }

  /** The arguments of the only call of this function. */
  List<Object> only(String function) {
    List<List<Object>> all = of(function);
    if (all.size() != 1) {
      throw new AssertionError(function + " was called " + all.size() + " times");
    }
    return all.getFirst();
  }
}
