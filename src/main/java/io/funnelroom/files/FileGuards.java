package io.funnelroom.files;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.team.Person;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the module that holds a file's owner what a person may do. */
@Component
class FileGuards {

  private final ObjectProvider<FileGuard> guards;

  FileGuards(ObjectProvider<FileGuard> guards) {
    this.guards = guards;
  }

  boolean maySee(Person person, FileOwner owner) {
    return allows(owner, guard -> guard.maySee(person, owner.id()));
  }

  /** What may not be changed is not found: whether it is there is nobody else's business. */
  void mustChange(Person person, FileOwner owner) {
    if (!allows(owner, guard -> guard.mayChange(person, owner.id()))) {
      throw new RuleViolation("files.not-found");
    }
  }

  private boolean allows(FileOwner owner, Predicate<FileGuard> answer) {
    return guards.stream().filter(guard -> guard.kind().equals(owner.kind())).anyMatch(answer);
  }
}
