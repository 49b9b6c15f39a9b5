package io.funnelroom.deals;

import io.funnelroom.team.Person;
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
    return new Known(Stage.LEAD_CAPTURE, "contact-verified", contacts::isVerified, permission);
  }

  @Bean
  @Order(10)
  GateItem decisionMakerKnown(Contacts contacts, DealPermission permission) {
    return new Known(
        Stage.REQUIREMENT_ANALYSIS, "decision-maker", contacts::isDecisionMakerKnown, permission);
  }

  private record Known(Stage stage, String key, Predicate<DealId> known, DealPermission permission)
      implements GateItem {

    @Override
    public boolean isDone(DealRow deal) {
      return known.test(deal.id());
    }

    @Override
    public boolean mayDo(Person person, DealRow deal) {
      return permission.mayEdit(person, deal, DealField.CONTACT);
    }
  }
}
