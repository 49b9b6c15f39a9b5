package io.funnelroom.deals;

import io.funnelroom.files.FileGuard;
import io.funnelroom.files.FileOwner;
import io.funnelroom.files.Files;
import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The files of follow-ups that are still being written: their writer's alone, and given up when
 * nothing comes of them.
 */
@Component
public class FollowUpDrafts implements FileGuard {

  private static final String KIND = "follow_up_draft";
  private static final Duration KEPT = Duration.ofDays(30);

  private final Files files;
  private final Clock clock;

  FollowUpDrafts(Files files, Clock clock) {
    this.files = files;
    this.clock = clock;
  }

  /** A person's draft as an owner of files. */
  public static FileOwner of(PersonId writer, UUID draft) {
    return new FileOwner(KIND, prefix(writer) + draft);
  }

  /** Where a person's browser sends files of drafts; the draft's own name follows. */
  public static String target(PersonId writer) {
    return KIND + "/" + prefix(writer);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public boolean maySee(Person person, String ownerId) {
    return person.active() && ownerId.startsWith(prefix(person.id()));
  }

  @Override
  public boolean mayChange(Person person, String ownerId) {
    return maySee(person, ownerId);
  }

  @Scheduled(initialDelay = 60 * 60 * 1000, fixedDelay = 24 * 60 * 60 * 1000)
  void giveUp() {
    files.forget(KIND, clock.instant().minus(KEPT));
  }

  private static String prefix(PersonId writer) {
    return writer + ".";
  }
}
