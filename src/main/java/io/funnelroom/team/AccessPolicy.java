package io.funnelroom.team;

import org.springframework.stereotype.Component;

/**
 * The one place where permission is decided (DOMAIN.md, "Rules of use"). Services ask before they
 * change anything, screens ask to show what may not be edited as read-only.
 */
@Component
public class AccessPolicy {

  /** Whether the person may see the team's deals: everyone who works here may. */
  public boolean maySeeDeals(Person person) {
    return person.active();
  }

  /** Whether the person may say something in the discussion of a deal that they see. */
  public boolean mayDiscussDeals(Person person) {
    return maySeeDeals(person);
  }

  /** Whether the person may write in the notes of a deal that they see. */
  public boolean mayWriteNotes(Person person) {
    return maySeeDeals(person);
  }

  /** Whether the person may change fields of this group on a record with this ownership. */
  public boolean mayEdit(Person person, Ownership of, FieldGroup group) {
    if (!person.active()) {
      return false;
    }
    return switch (person.department()) {
      case MANAGEMENT -> true;
      case SALES -> managesSales(person) || of.includes(person.id());
      case MARKETING -> group == FieldGroup.MARKETING;
      case AFTER_SALES -> group == FieldGroup.SERVICE;
    };
  }

  /** Whether the person may let deals pass a gate that asks for more, with a reason. */
  public boolean mayLetPass(Person person) {
    return person.active()
        && (person.department() == Department.MANAGEMENT
            || person.department() == Department.SALES && managesSales(person));
  }

  /** Whether the person may change and do a task of a deal: their own, or as who edits the deal. */
  public boolean mayWorkOnTask(Person person, Ownership deal, PersonId taskOwner) {
    return person.active() && person.id().equals(taskOwner)
        || mayEdit(person, deal, FieldGroup.SALES);
  }

  /** Whether the person may write down what a deal's customer needs: the deal's sales team. */
  public boolean mayEditRequirements(Person person, Ownership deal) {
    return mayEdit(person, deal, FieldGroup.SALES);
  }

  /** Whether the person may change the questions that the team's interviews begin with. */
  public boolean mayEditQuestions(Person person) {
    return person.active()
        && (person.department() == Department.SALES
            || person.department() == Department.MANAGEMENT);
  }

  /** Whether the person may open new deals and import them. */
  public boolean mayCreateDeals(Person person) {
    return person.active()
        && (person.department() == Department.SALES
            || person.department() == Department.MARKETING
            || person.department() == Department.MANAGEMENT);
  }

  /** Whether the person may take back what somebody has imported. */
  public boolean mayTakeBackImport(Person person, PersonId importedBy) {
    return mayCreateDeals(person)
        && (person.id().equals(importedBy)
            || person.department() == Department.MANAGEMENT
            || managesSales(person));
  }

  /** Whether the person may archive, restore and share a record with this ownership. */
  public boolean mayArchive(Person person, Ownership of) {
    return mayEdit(person, of, FieldGroup.SALES);
  }

  /** Whether the person may change this named view: their own, or as management a shared one. */
  public boolean mayChangeView(Person person, PersonId owner, boolean shared) {
    return person.active()
        && (person.id().equals(owner) || shared && person.department() == Department.MANAGEMENT);
  }

  /** Whether the person may add people, change their roles and invite. */
  public boolean mayAdminister(Person person) {
    return person.active() && person.role() == Role.ADMINISTRATOR;
  }

  /** Whether the person may change this profile: their own, or as administrator anybody's. */
  public boolean mayEditProfile(Person person, PersonId whose) {
    return mayAdminister(person) || (person.active() && person.id().equals(whose));
  }

  private boolean managesSales(Person person) {
    return person.role() == Role.MANAGER || person.role() == Role.ADMINISTRATOR;
  }
}
