package io.funnelroom.requirements;

import io.funnelroom.deals.DealId;
import io.funnelroom.deals.FieldStamp;
import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the customers of deals need, as one person may see it. */
@Service
@Transactional(readOnly = true)
public class Requirements {

  private final RequirementTable table;
  private final AnalysisPermission permission;

  Requirements(RequirementTable table, AnalysisPermission permission) {
    this.table = table;
    this.permission = permission;
  }

  /** The deal's requirements, in the order in which people put them. */
  public List<Requirement> of(Person viewer, DealId deal) {
    return permission.maySee(viewer) ? table.of(deal) : List.of();
  }

  /** The requirement, if there is one that the viewer may see; a removed one too. */
  public Optional<Requirement> find(Person viewer, RequirementId id) {
    return permission.maySee(viewer) ? table.find(id) : Optional.empty();
  }

  /** Whether it is known what the deal's customer must have. */
  public boolean isMustHaveKnown(DealId deal) {
    return !mustHaveKnown(Set.of(deal)).isEmpty();
  }

  /** Who last wrote down or found out what the deal's customer must have. */
  public Optional<PersonId> mustHaveKnownBy(DealId deal) {
    return table.of(deal).stream()
        .filter(each -> each.kind() == RequirementKind.MUST_HAVE)
        .map(Requirements::foundOut)
        .max(Comparator.comparing(FieldStamp::at))
        .map(FieldStamp::by);
  }

  private static FieldStamp foundOut(Requirement requirement) {
    FieldStamp kind = requirement.stamp(RequirementField.KIND);
    return kind.by() == null
        ? new FieldStamp(0, requirement.createdBy(), requirement.createdAt())
        : kind;
  }

  /** Those of the deals of which it is known what the customer must have. */
  public Set<DealId> mustHaveKnown(Collection<DealId> deals) {
    return table.having(RequirementKind.MUST_HAVE, deals);
  }
}
