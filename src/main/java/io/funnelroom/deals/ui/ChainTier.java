package io.funnelroom.deals.ui;

import io.funnelroom.deals.ChainRole;
import io.funnelroom.deals.DealContact;
import java.util.List;
import java.util.stream.Stream;

/** Those of a deal's people who have the same say, as a step of the chain. */
record ChainTier(ChainRole role, List<DealContact> people) {

  /** From those who use it over those who influence and block to who decides; then the rest. */
  private static final List<ChainRole> WAY =
      List.of(
          ChainRole.USES,
          ChainRole.INFLUENCES,
          ChainRole.BLOCKS,
          ChainRole.DECIDES,
          ChainRole.UNKNOWN);

  /** The steps that there are; that of who decides even when nobody is known to. */
  static List<ChainTier> of(List<DealContact> contacts) {
    return WAY.stream()
        .map(
            role ->
                new ChainTier(role, contacts.stream().filter(each -> each.role() == role).toList()))
        .filter(tier -> !tier.people.isEmpty() || tier.role == ChainRole.DECIDES)
        .toList();
  }

  /** Whether the step leads on to the next one. */
  boolean leadsOn() {
    return Stream.of(ChainRole.USES, ChainRole.INFLUENCES, ChainRole.BLOCKS).anyMatch(role::equals);
  }

  /** How many nodes are drawn: one even for nobody. */
  int nodes() {
    return Math.max(1, people.size());
  }
}
