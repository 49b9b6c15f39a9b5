package io.funnelroom.deals;

import io.funnelroom.base.RuleViolation;
import io.funnelroom.team.AccessPolicy;
import io.funnelroom.team.Person;
import org.springframework.stereotype.Component;

/** Asks the {@link AccessPolicy} about deals; screens and services ask the same questions. */
@Component
public class DealPermission {

  private final AccessPolicy policy;

  DealPermission(AccessPolicy policy) {
    this.policy = policy;
  }

  /** Whether the person may see deals at all. */
  public boolean maySee(Person person) {
    return policy.maySeeDeals(person);
  }

  /** Whether the person may change this field of this deal. */
  public boolean mayEdit(Person person, DealRow deal, DealField field) {
    return !deal.archived()
        && field.groups().stream()
            .anyMatch(group -> policy.mayEdit(person, deal.ownership(), group));
  }

  /** Whether the person may rewrite and take away this follow-up of this deal. */
  public boolean mayRewrite(Person person, DealRow deal, FollowUpEntry followUp) {
    boolean wroteIt = person.active() && person.id().equals(followUp.by());
    return wroteIt && !deal.archived() || mayEdit(person, deal, DealField.FOLLOWUP);
  }

  /** Whether the person may archive, restore and share this deal. */
  public boolean mayArchive(Person person, DealRow deal) {
    return policy.mayArchive(person, deal.ownership());
  }

  /** Whether the person may let deals pass a gate that asks for more. */
  public boolean mayLetPass(Person person) {
    return policy.mayLetPass(person);
  }

  void mustEdit(Person person, DealRow deal, DealField field) {
    if (deal.archived()) {
      throw new RuleViolation("deal.archived", deal.id().value());
    }
    if (!mayEdit(person, deal, field)) {
      throw new RuleViolation("deal.edit.forbidden");
    }
  }

  /** Who gave a deal away may take that back as long as nobody changed the owner again. */
  void mustTakeBack(Person person, DealRow deal, DealField field) {
    boolean gaveItAway =
        field == DealField.OWNER
            && person.id().equals(deal.stamp(DealField.OWNER).by())
            && person.active();
    if (deal.archived() || !gaveItAway) {
      mustEdit(person, deal, field);
    }
  }

  void mustRewrite(Person person, DealRow deal, FollowUpEntry followUp) {
    if (!mayRewrite(person, deal, followUp)) {
      mustEdit(person, deal, DealField.FOLLOWUP);
    }
  }

  void mustArchive(Person person, DealRow deal) {
    if (!mayArchive(person, deal)) {
      throw new RuleViolation("deal.archive.forbidden", deal.id().value());
    }
  }

  void mustCreate(Person person) {
    if (!policy.mayCreateDeals(person)) {
      throw new RuleViolation("deal.create.forbidden");
    }
  }
}
