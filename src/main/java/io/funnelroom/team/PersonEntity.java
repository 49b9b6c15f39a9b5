package io.funnelroom.team;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;

@Entity
@Table(name = "person")
class PersonEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String userName;
  private String name;

  @Enumerated(EnumType.STRING)
  private Department department;

  @Enumerated(EnumType.STRING)
  private Role role;

  private String colour;
  private String language;
  private boolean active = true;
  private Instant createdAt;

  protected PersonEntity() {}

  PersonEntity(NewPerson person, AvatarColour colour, Instant createdAt) {
    this.userName = person.userName();
    this.name = person.name();
    this.department = person.department();
    this.role = person.role();
    this.colour = colour.hex();
    this.createdAt = createdAt;
  }

  void rename(String name) {
    this.name = NewPerson.checkedName(name);
  }

  void move(Department department, Role role) {
    this.department = department;
    this.role = role;
  }

  void recolour(AvatarColour colour) {
    this.colour = colour.hex();
  }

  void speak(Locale language) {
    this.language = language == null ? null : language.toLanguageTag();
  }

  void setActive(boolean active) {
    this.active = active;
  }

  Person toPerson() {
    return new Person(
        new PersonId(id),
        userName,
        name,
        department,
        role,
        colour,
        language == null ? null : Locale.forLanguageTag(language),
        active);
  }
}
