package io.funnelroom.live;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;

/** A page that is open and runs at once what it is given. */
class OpenScreen extends UI {

  /** How much of {@code shown} each access brought along. */
  final List<Integer> batches = new ArrayList<>();

  final List<String> shown = new ArrayList<>();

  @Override
  public boolean isAttached() {
    return true;
  }

  @Override
  public synchronized Future<Void> access(Command command) {
    int before = shown.size();
    command.execute();
    batches.add(shown.size() - before);
    return null;
  }
}
