package io.funnelroom.deals.text;

import io.funnelroom.team.PersonId;
import java.util.List;

/** The people whom an owner cell can name. */
interface Colleagues {
  /** Those of this name or user name; empty when nobody is called that. */
  List<PersonId> called(String nameOrUserName);

  /** The person's name, or the user name where another is called the same. */
  String nameOf(PersonId person);
}
