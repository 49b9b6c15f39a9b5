package io.funnelroom;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The modules use each other as their {@code package-info} files declare, and in no other way. */
class ModularityTests {

  @Test
  void everyModuleUsesOnlyWhatItDeclares() {
    ApplicationModules.of(FunnelroomApplication.class).verify();
  }
}
