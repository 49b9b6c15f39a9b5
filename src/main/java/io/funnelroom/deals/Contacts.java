package io.funnelroom.deals;

import io.funnelroom.team.AccessPolicy;
import io.funnelroom.team.Person;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The customer's people of deals as one person may see them, and what the gates ask of them. */
@Service
@Transactional(readOnly = true)
public class Contacts {

  private final ContactTable table;
  private final AccessPolicy policy;

  Contacts(ContactTable table, AccessPolicy policy) {
    this.table = table;
    this.policy = policy;
  }

  /** The deal's contacts, the main one first, then in their order. */
  public List<DealContact> of(Person viewer, DealId deal) {
    return policy.maySeeDeals(viewer) ? table.of(deal) : List.of();
  }

  /** The contact as it is now, if it is on its deal's list and the viewer may see it. */
  public Optional<DealContact> find(Person viewer, ContactId id) {
    return policy.maySeeDeals(viewer)
        ? table.find(id).filter(contact -> !contact.removed())
        : Optional.empty();
  }

  /** Whether somebody has made sure of one of the deal's contacts. */
  public boolean isVerified(DealId deal) {
    return !verified(Set.of(deal)).isEmpty();
  }

  /** Those of the deals of which somebody has made sure of a contact. */
  public Set<DealId> verified(Collection<DealId> deals) {
    return table.verified(deals);
  }

  /** Whether it is known who decides at the deal's customer. */
  public boolean isDecisionMakerKnown(DealId deal) {
    return !decisionMakerKnown(Set.of(deal)).isEmpty();
  }

  /** Those of the deals of which it is known who decides. */
  public Set<DealId> decisionMakerKnown(Collection<DealId> deals) {
    return table.decided(deals);
  }
}
