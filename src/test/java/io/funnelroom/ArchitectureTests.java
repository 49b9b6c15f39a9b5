package io.funnelroom;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import io.funnelroom.base.ui.Headed;
import io.funnelroom.deals.Deals;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;

/** What holds in all of the product's code. */
@AnalyzeClasses(packagesOf = FunnelroomApplication.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

  @ArchTest
  static final ArchRule modules_have_no_cycles =
      slices().matching("io.funnelroom.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule entities_stay_in_their_package =
      classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

  @ArchTest
  static final ArchRule repositories_stay_in_their_package =
      classes().that().areAssignableTo(Repository.class).should().bePackagePrivate();

  @ArchTest
  static final ArchRule only_the_domain_uses_repositories =
      noClasses()
          .that()
          .resideInAPackage("..ui..")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Repository.class);

  @ArchTest
  static final ArchRule entities_refer_to_each_other_by_id =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Entity.class)
          .should()
          .notBeAnnotatedWith(ManyToOne.class)
          .andShould()
          .notBeAnnotatedWith(OneToMany.class)
          .andShould()
          .notBeAnnotatedWith(OneToOne.class)
          .andShould()
          .notBeAnnotatedWith(ManyToMany.class);

  @ArchTest
  static final ArchRule views_stay_in_their_package =
      classes()
          .that()
          .areAnnotatedWith(Route.class)
          .should()
          .bePackagePrivate()
          .andShould()
          .resideInAnyPackage("..ui..", "..shell..");

  /** The settings' own address leads on to a page of theirs and is never seen. */
  @ArchTest
  static final ArchRule pages_have_names =
      classes()
          .that()
          .areAnnotatedWith(Route.class)
          .and()
          .doNotHaveSimpleName("SettingsView")
          .or()
          .areAssignableTo(HasErrorParameter.class)
          .should()
          .beAssignableTo(Headed.class);

  @ArchTest
  static final ArchRule the_domain_knows_no_screen =
      noClasses()
          .that()
          .resideOutsideOfPackages("..ui..", "..shell..", "..live..")
          .should()
          .dependOnClassesThat(
              assignableTo(Component.class)
                  .and(not(equivalentTo(UI.class)))
                  .as("components other than the page itself"));

  @ArchTest
  static final ArchRule only_live_uses_the_collaboration_engine =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.funnelroom.live..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.vaadin.collaborationengine..");

  /** A stream of rows holds a connection until it is closed. */
  @ArchTest
  static final ArchRule rows_are_read_as_lists =
      noClasses()
          .that()
          .areNotAssignableTo(Deals.class)
          .should()
          .callMethod(MappedQuerySpec.class, "stream");

  @ArchTest
  static final ArchRule time_comes_from_the_clock =
      noClasses()
          .that()
          .doNotHaveSimpleName("TimeConfiguration")
          .should()
          .callMethodWhere(asksTheSystemForTheTime());

  @ArchTest static final ArchRule nobody_sleeps = noClasses().should().callMethodWhere(sleeps());

  @ArchTest
  static final ArchRule names_say_what_a_thing_is =
      noClasses().should().haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Data)(\\$.*)?$");

  @ArchTest
  static final ArchRule constructors_take_what_a_class_needs =
      fields()
          .should()
          .notBeAnnotatedWith(Autowired.class)
          .andShould()
          .notBeAnnotatedWith(Value.class);

  private static DescribedPredicate<JavaMethodCall> asksTheSystemForTheTime() {
    return DescribedPredicate.describe(
        "the system is asked for the time",
        call ->
            call.getTargetOwner().getPackageName().equals("java.time")
                && (call.getName().startsWith("system")
                    || call.getName().equals("now")
                        && call.getTarget().getRawParameterTypes().isEmpty()));
  }

  private static DescribedPredicate<JavaMethodCall> sleeps() {
    return DescribedPredicate.describe(
        "a thread sleeps",
        call ->
            call.getName().equals("sleep")
                && (call.getTargetOwner().isEquivalentTo(Thread.class)
                    || call.getTargetOwner().isAssignableTo(TimeUnit.class)));
  }
}
