package io.funnelroom.team;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Everybody, kept in memory. A transaction that changed somebody reads its own change; everybody
 * else reads it once it is committed.
 */
@Component
class Roster {

  private final PersonRepository repository;
  private List<Person> kept;
  private long generation;

  Roster(PersonRepository repository) {
    this.repository = repository;
  }

  /** Everybody, ordered by name. */
  List<Person> people() {
    if (TransactionSynchronizationManager.hasResource(this)) {
      return read();
    }
    long before;
    synchronized (this) {
      if (kept != null) {
        return kept;
      }
      before = generation;
    }
    List<Person> read = read();
    synchronized (this) {
      if (generation == before) {
        kept = read;
      }
    }
    return read;
  }

  synchronized void forget() {
    kept = null;
    generation++;
  }

  @EventListener
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void on(TeamEvent event) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      forget();
    } else if (!TransactionSynchronizationManager.hasResource(this)) {
      TransactionSynchronizationManager.bindResource(this, event);
      TransactionSynchronizationManager.registerSynchronization(new ForgetAtTheEnd());
    }
  }

  private List<Person> read() {
    Collator byPinyin = Collator.getInstance(Locale.SIMPLIFIED_CHINESE);
    return repository.findAll().stream()
        .map(PersonEntity::toPerson)
        .sorted(
            Comparator.comparing(Person::name, byPinyin)
                .thenComparing(person -> person.id().value()))
        .toList();
  }

  private class ForgetAtTheEnd implements TransactionSynchronization {

    @Override
    public int getOrder() {
      return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public void afterCommit() {
      end();
    }

    @Override
    public void afterCompletion(int status) {
      end();
    }

    private void end() {
      TransactionSynchronizationManager.unbindResourceIfPossible(Roster.this);
      forget();
    }
  }
}
