package io.funnelroom.files;

import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import java.util.Set;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Something that files can be attached to: letters, which some people may read and one writes. */
final class Letters implements FileGuard {

  static final FileOwner FIRST = new FileOwner("letter", "1");
  static final FileOwner SECOND = new FileOwner("letter", "2");

  PersonId writer;
  Set<PersonId> readers = Set.of();

  @Override
  public String kind() {
    return "letter";
  }

  @Override
  public boolean maySee(Person person, String ownerId) {
    return mayChange(person, ownerId) || readers.contains(person.id());
  }

  @Override
  public boolean mayChange(Person person, String ownerId) {
    return person.id().equals(writer);
  }

  FileGuards guards() {
    StaticListableBeanFactory beans = new StaticListableBeanFactory();
    beans.addBean("letters", this);
    return new FileGuards(beans.getBeanProvider(FileGuard.class));
  }
}
