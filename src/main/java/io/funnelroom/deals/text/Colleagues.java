package io.funnelroom.deals.text;

import io.funnelroom.team.PersonId;
import java.util.List;

/** The people whom an owner cell can name. */
interface Colleagues {
  /** Everybody of this name or user name; empty when nobody is called that. */
  List<PersonId> called(String nameOrUserName);

  /** What colleagues call the person. */
  String nameOf(PersonId person);
}
