package io.funnelroom.requirements.notes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Who points where in a note: in the editors of this node, and in those of others. */
final class RoomCarets {

  private static final long GONE = TimeUnit.SECONDS.toNanos(8);

  private final Set<NoteVisit> visits;
  private final Map<String, Elsewhere> elsewhere = new ConcurrentHashMap<>();

  RoomCarets(Set<NoteVisit> visits) {
    this.visits = visits;
  }

  /** A caret of another node, in JSON. */
  private record Elsewhere(String caret, long heardAt) {}

  /** Tells an editor that has just come about everybody. */
  void tell(NoteVisit newcomer) {
    List<String> all = new ArrayList<>(here().stream().map(Caret::json).toList());
    elsewhere.values().forEach(other -> all.add(other.caret()));
    if (!all.isEmpty()) {
      newcomer.connection().send(RoomMessage.carets(all));
    }
  }

  /** The carets of this node. */
  List<Caret> here() {
    return visits.stream().flatMap(visit -> visit.caret().stream()).toList();
  }

  /** Tells everybody whose caret has moved since this was last done, and returns those. */
  List<Caret> tellMoved() {
    List<Caret> moved = visits.stream().flatMap(visit -> visit.movedCaret().stream()).toList();
    if (!moved.isEmpty()) {
      tellOthers(moved);
    }
    return moved;
  }

  /** A caret of another node, which says it again as long as it is there. */
  void heard(String client, String caret) {
    Elsewhere before = elsewhere.put(client, new Elsewhere(caret, System.nanoTime()));
    if (before == null || !before.caret().equals(caret)) {
      say(RoomMessage.carets(List.of(caret)));
    }
  }

  /** An editor of another node is gone. */
  void gone(String client) {
    if (elsewhere.remove(client) != null) {
      say(RoomMessage.gone(client));
    }
  }

  /** Takes away the carets of nodes that have fallen silent. */
  void forgetTheSilent() {
    long now = System.nanoTime();
    elsewhere.entrySet().stream()
        .filter(other -> now - other.getValue().heardAt() > GONE)
        .map(Map.Entry::getKey)
        .toList()
        .forEach(this::gone);
  }

  private void tellOthers(Collection<Caret> moved) {
    for (NoteVisit visit : visits) {
      List<String> others =
          moved.stream()
              .filter(caret -> !caret.client().equals(visit.client()))
              .map(Caret::json)
              .toList();
      if (visit.isOpen() && !others.isEmpty()) {
        visit.connection().send(RoomMessage.carets(others));
      }
    }
  }

  private void say(String message) {
    visits.stream().filter(NoteVisit::isOpen).forEach(visit -> visit.connection().send(message));
  }
}
