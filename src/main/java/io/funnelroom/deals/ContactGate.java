package io.funnelroom.deals;

import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What the stages ask of the customer's people. */
@Configuration(proxyBeanMethods = false)
class ContactGate {

  @Bean
  @Order(0)
  GateItem contactVerified(Contacts contacts, DealPermission permission) {
    return new Known(
        Stage.LEAD_CAPTURE,
        "contact-verified",
        contacts::isVerified,
        contacts::verifiedBy,
        permission);
  }

  @Bean
  @Order(10)
  GateItem decisionMakerKnown(Contacts contacts, DealPermission permission) {
    return new Known(
        Stage.REQUIREMENT_ANALYSIS,
        "decision-maker",
        contacts::isDecisionMakerKnown,
        contacts::decisionMakerKnownBy,
        permission);
  }

  private record Known(
      Stage stage,
      String key,
      Predicate<DealId> known,
      Function<DealId, Optional<PersonId>> by,
      DealPermission permission)
      implements GateItem {

    @Override
    public boolean isDone(DealRow deal) {
      return known.test(deal.id());
    }

    @Override
    public Optional<PersonId> doneBy(DealRow deal) {
      return by.apply(deal.id());
    }

    @Override
    public boolean mayDo(Person person, DealRow deal) {
      return permission.mayEdit(person, deal, DealField.CONTACT);
    }
  }
}
