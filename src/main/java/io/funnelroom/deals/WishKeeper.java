package io.funnelroom.deals;

import io.funnelroom.live.Change;
import io.funnelroom.live.ChangeListener;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Looks after the wishes: whenever something happens to a deal that waits, its gate is asked again.
 * It knows by heart which deals wait, so that changes of all others cost nothing. Every node looks;
 * the row of the wish decides which one moves the deal.
 */
@Component
class WishKeeper implements DisposableBean {

  private static final Logger log = LoggerFactory.getLogger(WishKeeper.class);

  private final WishTable wishes;
  private final WishFulfilment fulfilment;
  private final Set<DealId> waiting = ConcurrentHashMap.newKeySet();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("move-wishes").daemon().factory());

  WishKeeper(WishTable wishes, WishFulfilment fulfilment) {
    this.wishes = wishes;
    this.fulfilment = fulfilment;
  }

  /** What happened while no node ran is looked at first. */
  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    wishes.all().forEach(wish -> look(wish.deal()));
  }

  /** Something happened to these deals. */
  void heard(List<Change> changes) {
    Set<DealId> concerned =
        changes.stream()
            .filter(change -> !change.id().equals(Change.MANY))
            .peek(this::learn)
            .map(change -> new DealId(change.id()))
            .filter(waiting::contains)
            .collect(Collectors.toSet());
    concerned.forEach(this::look);
  }

  private void learn(Change change) {
    if (change.fields().contains(MoveWishes.FIELD)) {
      waiting.add(new DealId(change.id()));
    }
  }

  private void look(DealId deal) {
    worker.execute(
        () -> {
          try {
            fulfilment.attempt(deal);
            if (wishes.find(deal).isPresent()) {
              waiting.add(deal);
            } else {
              waiting.remove(deal);
            }
          } catch (RuntimeException failure) {
            log.warn("{} waits on: its gate could not be asked", deal, failure);
          }
        });
  }

  @Override
  public void destroy() {
    worker.shutdownNow();
  }

  /** Hears of the deals themselves. */
  @Component
  record OfDeals(WishKeeper keeper) implements ChangeListener {

    @Override
    public String entity() {
      return DealChanges.ENTITY;
    }

    @Override
    public void changed(List<Change> changes) {
      keeper.heard(changes);
    }
  }

  /** Hears of what is noted around the deals: contacts, tasks, and what later stages bring. */
  @Component
  record OfNotes(WishKeeper keeper) implements ChangeListener {

    @Override
    public String entity() {
      return DealNoted.CHANGE;
    }

    @Override
    public void changed(List<Change> changes) {
      keeper.heard(changes);
    }
  }
}
