package io.funnelroom.team;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Whom a session belongs to. It holds no rights: {@link AccessPolicy} decides by the person as they
 * are when they act.
 */
public record Account(long personId, String userName) implements UserDetails {

  /** The account of this person. */
  public static Account of(Person person) {
    return new Account(person.id().value(), person.userName());
  }

  /** Whose account it is. */
  public PersonId person() {
    return new PersonId(personId);
  }

  @Override
  public String getUsername() {
    return userName;
  }

  @Override
  public String getPassword() {
    return null;
  }

  @Override
  public Collection<GrantedAuthority> getAuthorities() {
    return List.of();
  }
}
