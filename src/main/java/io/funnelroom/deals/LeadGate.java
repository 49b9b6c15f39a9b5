package io.funnelroom.deals;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What a lead needs of the deal's own fields before it leaves lead capture. */
@Configuration(proxyBeanMethods = false)
class LeadGate {

  @Bean
  @Order(1)
  GateItem sourceKnown(DealPermission permission) {
    return new FieldKnown(Stage.LEAD_CAPTURE, DealField.SOURCE, permission);
  }

  @Bean
  @Order(2)
  GateItem ownerKnown(DealPermission permission) {
    return new FieldKnown(Stage.LEAD_CAPTURE, DealField.OWNER, permission);
  }
}
