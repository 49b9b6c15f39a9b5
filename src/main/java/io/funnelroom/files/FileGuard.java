package io.funnelroom.files;

import io.funnelroom.team.Person;

/**
 * Says for one kind of owner who may see its files and who may change them. The module that holds
 * the owners declares one as a bean; files of a kind without a guard are seen by nobody.
 */
public interface FileGuard {

  /** The kind of owner that it answers for. */
  String kind();

  /** Whether the person may list and download the files of this owner. */
  boolean maySee(Person person, String ownerId);

  /** Whether the person may attach files to this owner and remove them. */
  boolean mayChange(Person person, String ownerId);
}
