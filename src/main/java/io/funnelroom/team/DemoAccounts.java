package io.funnelroom.team;

import java.util.List;

/**
 * The accounts that anybody may try the room with. Only the demo has a bean of this type: with it,
 * the sign-in page shows the accounts and no administrator is to be made.
 */
public interface DemoAccounts {

  /** The user names in the order in which the sign-in page shows them. */
  List<String> userNames();

  /** The password of them all. */
  String password();
}
