package io.funnelroom.live;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The record of what changed, written in the transaction that changes it. After the commit, and
 * only then, every open screen learns of it, here and on every other node.
 */
@Component
public class Outbox {

  private final JdbcClient jdbc;
  private final NodeId node;
  private final ChangeFeed feed;

  Outbox(JdbcClient jdbc, NodeId node, ChangeFeed feed) {
    this.jdbc = jdbc;
    this.node = node;
    this.feed = feed;
  }

  /** Records a change in the running transaction. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(Change change) {
    record(change, null);
  }

  /**
   * Records a change in the running transaction, with the id of the edit that caused it, so that
   * the same edit sent again is recognised.
   *
   * @param editId null when no edit of a person stands behind the change
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(Change change, UUID editId) {
    long seq =
        jdbc.sql(
                """
                insert into outbox (node, entity, entity_id, version, kind, fields, actor, edit_id, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning seq
                """)
            .params(
                node.value(),
                change.entity(),
                change.id(),
                change.version(),
                change.kind().name(),
                String.join(",", change.fields()),
                change.by().value(),
                editId,
                Timestamp.from(change.at()))
            .query(Long.class)
            .single();
    afterCommit().add(new Sequenced(seq, change));
  }

  /** Whether the edit of this id has been stored. */
  @Transactional(propagation = Propagation.SUPPORTS)
  public boolean knows(UUID editId) {
    return editId != null
        && jdbc.sql("select exists (select from outbox where edit_id = ?)")
            .param(editId)
            .query(Boolean.class)
            .single();
  }

  private List<Sequenced> afterCommit() {
    return TransactionSynchronizationManager.getSynchronizations().stream()
        .filter(Announcement.class::isInstance)
        .map(synchronization -> ((Announcement) synchronization).changes)
        .findFirst()
        .orElseGet(
            () -> {
              Announcement announcement = new Announcement();
              TransactionSynchronizationManager.registerSynchronization(announcement);
              return announcement.changes;
            });
  }

  private final class Announcement implements TransactionSynchronization {

    private final List<Sequenced> changes = new ArrayList<>();

    @Override
    public void afterCommit() {
      feed.committedHere(changes);
    }
  }
}
