package io.funnelroom.files;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.files.FileEvent.FileAttached;
import io.funnelroom.files.FileEvent.FileRemoved;
import io.funnelroom.files.FileEvent.FileRestored;
import io.funnelroom.files.FileTable.Kept;
import io.funnelroom.team.Person;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Files that are attached to something. Who may do what with them, their owner's guard says. */
@Service
public class Files {

  private final FileTable table;
  private final FileTypes types;
  private final FileGuards guards;
  private final Contents contents;
  private final ApplicationEventPublisher events;
  private final TransactionOperations transaction;
  private final Clock clock;

  Files(
      FileTable table,
      FileTypes types,
      FileGuards guards,
      Contents contents,
      ApplicationEventPublisher events,
      TransactionOperations transaction,
      Clock clock) {
    this.table = table;
    this.types = types;
    this.guards = guards;
    this.contents = contents;
    this.events = events;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * Attaches a file. It is there when all of it is stored, or not at all.
   *
   * @param name as the browser sent it
   * @throws RuleViolation when it is empty, too large or of a kind that is not kept, or the person
   *     may not attach anything here
   * @throws IOException when the content does not come to its end
   */
  public Attachment add(Person by, FileOwner owner, String name, InputStream content)
      throws IOException {
    guards.mustChange(by, owner);
    FileName kept = FileName.of(name);
    ContentStore store = contents.present();
    try (Gathered gathered = Gathered.from(content, kept, store.incoming())) {
      String type = types.accepted(gathered.path(), kept);
      return transaction.execute(running -> store(by, owner, kept, type, gathered, store));
    }
  }

  /** The files of an owner, in the order in which they came, for whoever may see the owner. */
  public List<Attachment> list(FileOwner owner) {
    return table.ofAll(owner.kind(), List.of(owner.id()));
  }

  /** The same for many owners of one kind, with one query; owners without files are not in it. */
  public Map<FileOwner, List<Attachment>> listAll(String kind, Collection<String> owners) {
    return owners.isEmpty()
        ? Map.of()
        : table.ofAll(kind, owners).stream().collect(Collectors.groupingBy(Attachment::owner));
  }

  /** The file with its content, if it is there and the person may see it. */
  public Optional<FileContent> open(Person viewer, FileId id) {
    return table
        .find(id)
        .filter(file -> !file.removed() && guards.maySee(viewer, file.owner()))
        .map(
            file -> {
              Kept kept = table.kept(id);
              ContentStore store = contents.at(kept.place());
              return new FileContent(file, to -> store.writeTo(kept.content(), to));
            });
  }

  /**
   * Takes a file away; doing it again changes nothing.
   *
   * @throws RuleViolation when it does not exist or the person may not
   */
  @Transactional
  public void remove(Person by, FileId id) {
    Attachment file = changed(by, id);
    Moment moment = Moment.of(by, clock);
    if (table.remove(id, moment)) {
      events.publishEvent(new FileRemoved(file, moment.by(), moment.at()));
    }
  }

  /**
   * Brings a file back that was taken away; doing it again changes nothing.
   *
   * @throws RuleViolation when it does not exist or the person may not
   */
  @Transactional
  public void restore(Person by, FileId id) {
    Attachment file = changed(by, id);
    Moment moment = Moment.of(by, clock);
    if (table.restore(id)) {
      events.publishEvent(new FileRestored(file, moment.by(), moment.at()));
    }
  }

  /**
   * Gives the files of one owner to another, as when what was being written is now stored.
   *
   * @throws RuleViolation when the person may not change the files of both
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void handOver(Person by, FileOwner from, FileOwner to) {
    guards.mustChange(by, from);
    Moment moment = Moment.of(by, clock);
    for (Attachment file : list(from)) {
      guards.mustChange(by, to);
      table.move(file.id(), to);
      Attachment moved = table.find(file.id()).orElseThrow();
      events.publishEvent(new FileAttached(moved, moment.by(), moment.at()));
    }
  }

  /** Gives up for good all files of a kind of owner that came before this. */
  @Transactional
  public void forget(String kind, Instant before) {
    for (Kept kept : table.delete(kind, before)) {
      contents.at(kept.place()).forget(kept.content());
    }
  }

  private Attachment store(
      Person by,
      FileOwner owner,
      FileName name,
      String type,
      Gathered gathered,
      ContentStore store) {
    guards.mustChange(by, owner);
    Moment moment = Moment.of(by, clock);
    Kept kept = new Kept(UUID.randomUUID(), store.place());
    Attachment file = table.insert(owner, name.text(), type, gathered.size(), kept, moment);
    try {
      store.keep(kept.content(), gathered.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    events.publishEvent(new FileAttached(file, moment.by(), moment.at()));
    return file;
  }

  private Attachment changed(Person by, FileId id) {
    Attachment file = table.find(id).orElseThrow(() -> new RuleViolation("files.not-found"));
    guards.mustChange(by, file.owner());
    return file;
  }
}
