package io.funnelroom.demo;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo is on the tests' class path, and must not come into their application by itself. */
@AnalyzeClasses(packagesOf = DemoRoom.class)
class DemoProfileTest {

  @ArchTest
  static final ArchRule nothing_of_the_demo_comes_uninvited =
      classes()
          .that()
          .areMetaAnnotatedWith(Component.class)
          .should()
          .beAnnotatedWith(Profile.class);
}
