package io.funnelroom.deals;

import io.funnelroom.deals.DealContact.Verification;
import io.funnelroom.team.AccessPolicy;
import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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

  /** Who last made sure of one of the deal's contacts. */
  public Optional<PersonId> verifiedBy(DealId deal) {
    return table.of(deal).stream()
        .map(DealContact::verification)
        .filter(Objects::nonNull)
        .max(Comparator.comparing(Verification::at))
        .map(Verification::by);
  }

  /** Whether it is known who decides at the deal's customer. */
  public boolean isDecisionMakerKnown(DealId deal) {
    return !decisionMakerKnown(Set.of(deal)).isEmpty();
  }

  /** Who last found out who decides at the deal's customer. */
  public Optional<PersonId> decisionMakerKnownBy(DealId deal) {
    return table.of(deal).stream()
        .filter(contact -> contact.role() == ChainRole.DECIDES)
        .map(contact -> contact.stamp(ContactField.ROLE))
        .max(Comparator.comparing(FieldStamp::at))
        .map(FieldStamp::by);
  }

  /** Those of the deals of which it is known who decides. */
  public Set<DealId> decisionMakerKnown(Collection<DealId> deals) {
    return table.decided(deals);
  }
}
