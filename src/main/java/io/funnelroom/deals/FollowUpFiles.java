package io.funnelroom.deals;

import io.funnelroom.files.Attachment;
import io.funnelroom.files.FileEvent;
import io.funnelroom.files.FileGuard;
import io.funnelroom.files.FileOwner;
import io.funnelroom.live.Outbox;
import io.funnelroom.team.Person;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The files of follow-ups: whoever sees the deal sees them, whoever may rewrite the follow-up
 * attaches and removes them, and the deal's history keeps what came and went.
 */
@Component
public class FollowUpFiles implements FileGuard {

  /** The kind of owner that a follow-up is. */
  public static final String KIND = "follow_up";

  private static final Pattern ID = Pattern.compile("\\d{1,18}");

  private final FollowUpTable table;
  private final DealTable deals;
  private final DealPermission permission;
  private final Outbox outbox;
  private final ApplicationEventPublisher events;

  FollowUpFiles(
      FollowUpTable table,
      DealTable deals,
      DealPermission permission,
      Outbox outbox,
      ApplicationEventPublisher events) {
    this.table = table;
    this.deals = deals;
    this.permission = permission;
    this.outbox = outbox;
    this.events = events;
  }

  /** A follow-up as an owner of files. */
  public static FileOwner of(FollowUpId followUp) {
    return new FileOwner(KIND, followUp.toString());
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public boolean maySee(Person person, String ownerId) {
    return permission.maySee(person) && entry(ownerId).isPresent();
  }

  @Override
  public boolean mayChange(Person person, String ownerId) {
    return entry(ownerId).filter(entry -> mayChange(person, entry)).isPresent();
  }

  @EventListener
  void on(FileEvent event) {
    if (event.file().owner().kind().equals(KIND)) {
      entry(event.file().owner().id()).ifPresent(entry -> tell(entry, event));
    }
  }

  private void tell(FollowUpEntry entry, FileEvent event) {
    Attachment file = event.file();
    boolean gone = event instanceof FileEvent.FileRemoved;
    events.publishEvent(
        DealNoted.changed(
            entry.deal(),
            gone ? "file-removed" : "file-attached",
            gone ? file.name() : null,
            gone ? null : file.name(),
            event.by(),
            event.at()));
    outbox.record(FollowUpFeed.change(entry, event.by(), event.at()));
  }

  private boolean mayChange(Person person, FollowUpEntry entry) {
    return deals
        .find(entry.deal())
        .filter(deal -> permission.mayRewrite(person, deal, entry))
        .isPresent();
  }

  private Optional<FollowUpEntry> entry(String ownerId) {
    return Optional.of(ownerId)
        .filter(id -> ID.matcher(id).matches())
        .flatMap(id -> table.find(new FollowUpId(Long.parseLong(id))))
        .filter(entry -> !entry.removed());
  }
}
