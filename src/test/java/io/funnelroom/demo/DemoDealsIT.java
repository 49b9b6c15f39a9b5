package io.funnelroom.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.funnelroom.deals.ChainRole;
import io.funnelroom.deals.Contacts;
import io.funnelroom.deals.DealContact;
import io.funnelroom.deals.DealFilter;
import io.funnelroom.deals.DealId;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.Deals;
import io.funnelroom.deals.FollowUp;
import io.funnelroom.deals.Outcome;
import io.funnelroom.deals.Stage;
import io.funnelroom.requirements.Requirements;
import io.funnelroom.team.Department;
import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import io.funnelroom.testing.DatabaseTest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** What a demo room has to show when it is opened for the first time. */
@DatabaseTest
@ActiveProfiles("demo")
@Import(DemoConfiguration.class)
class DemoDealsIT {

  private final Deals deals;
  private final Contacts contacts;
  private final Requirements requirements;
  private final People people;
  private final DemoDeals demo;
  private final JdbcClient jdbc;
  private final LocalDate today;
  private List<DealRow> all;
  private Person viewer;

  DemoDealsIT(
      Deals deals,
      Contacts contacts,
      Requirements requirements,
      People people,
      DemoDeals demo,
      JdbcClient jdbc,
      Clock clock) {
    this.deals = deals;
    this.contacts = contacts;
    this.requirements = requirements;
    this.people = people;
    this.demo = demo;
    this.jdbc = jdbc;
    this.today = LocalDate.now(clock);
  }

  @BeforeEach
  void read() {
    viewer = people.byUserName("manager").orElseThrow();
    all = deals.list(viewer, DealFilter.ALL, List.of(), 0, 1000);
  }

  @Test
  void showsTheSourcesTwoRowsAndSixtyMore() {
    assertThat(all)
        .extracting(row -> row.id().value())
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 62).mapToObj("SF%03d"::formatted).toList());
    assertThat(all.get(0).name()).isEqualTo("XX科技-CRM系统采购");
    assertThat(all.get(0).followUp().on()).isEqualTo(LocalDate.of(2023, 10, 18));
  }

  @Test
  void ofWhoGotASolutionItIsKnownWhatTheyMustHave() {
    Set<DealId> offered =
        all.stream()
            .filter(row -> row.stage().compareTo(Stage.SOLUTION) >= 0)
            .filter(row -> !row.id().equals(new DealId("SF002")))
            .map(DealRow::id)
            .collect(Collectors.toSet());

    assertThat(requirements.mustHaveKnown(offered)).containsExactlyInAnyOrderElementsOf(offered);
    assertThat(requirements.of(viewer, new DealId("SF001")))
        .hasSize(4)
        .allMatch(each -> each.quote().isPresent());
  }

  @Test
  void everyStageAndEveryOutcomeOccurs() {
    assertThat(all).extracting(DealRow::stage).contains(Stage.values());
    assertThat(all).extracting(row -> row.standing().outcome()).contains(Outcome.values());
    assertThat(all)
        .filteredOn(row -> row.standing().outcome() == Outcome.LOST)
        .hasSizeGreaterThan(5)
        .allMatch(row -> !row.standing().reason().isEmpty() && row.probability() == 0);
  }

  @Test
  void someDealsNeedAttentionToday() {
    assertThat(all).filteredOn(row -> today.equals(row.due())).hasSize(2);
    assertThat(fromTheStory()).filteredOn(row -> row.staleOn(today)).hasSize(3);
    assertThat(fromTheStory())
        .filteredOn(row -> row.standing().outcome() == Outcome.OPEN)
        .filteredOn(row -> row.due().isBefore(today))
        .hasSizeBetween(4, 8);
  }

  @Test
  void everySellerHasDealsAndSomeAreShared() {
    Set<Person> sellers =
        people.active().stream()
            .filter(person -> person.department() == Department.SALES)
            .collect(Collectors.toSet());

    assertThat(sellers).hasSize(6);
    assertThat(all)
        .extracting(DealRow::owner)
        .containsAll(sellers.stream().map(Person::id).toList());
    assertThat(all).filteredOn(row -> !row.sharedWith().isEmpty()).hasSizeGreaterThan(3);
    assertThat(all)
        .filteredOn(row -> row.amount() != null)
        .extracting(row -> row.amount().currency().getCurrencyCode())
        .contains("CNY", "USD");
  }

  @Test
  void everyDealOfTheStoryHasTwoToEightFollowUpsInTheLastYear() {
    for (DealRow deal : fromTheStory()) {
      List<FollowUp> followUps = deals.followUps(viewer, deal.id());
      assertThat(followUps).hasSizeBetween(2, 8).extracting(FollowUp::text).doesNotHaveDuplicates();
      assertThat(followUps)
          .extracting(FollowUp::on)
          .allMatch(day -> day.isBefore(today) && day.isAfter(today.minusYears(1)));
    }
  }

  @Test
  void thePeopleOfTheCustomersAreKnownAsWellAsTheStageAsks() {
    for (DealRow deal : fromTheStory()) {
      List<DealContact> known = contacts.of(viewer, deal.id());
      assertThat(known.getFirst().contact()).isEqualTo(deal.contact());
      assertThat(known.getFirst().isVerified()).isEqualTo(deal.stage() != Stage.LEAD_CAPTURE);
      if (deal.stage().number() > Stage.REQUIREMENT_ANALYSIS.number()) {
        assertThat(known)
            .extracting(DealContact::role)
            .contains(ChainRole.DECIDES, ChainRole.INFLUENCES)
            .doesNotContain(ChainRole.UNKNOWN);
      }
    }
  }

  @Test
  void noNumberOfTheirsCanBeReal() {
    assertThat(fromTheStory())
        .flatExtracting(deal -> contacts.of(viewer, deal.id()))
        .allMatch(contact -> contact.phone().matches("(138 0000 \\d{4})?"))
        .allMatch(contact -> contact.email().matches("([a-z]+@example\\.com)?"));
  }

  @Test
  void theRecordTellsTheYearInItsOrder() {
    List<OffsetDateTime> moments =
        jdbc.sql("select at from activity order by id").query(OffsetDateTime.class).list();

    assertThat(moments).hasSizeGreaterThan(500).isSorted();
    assertThat(moments.getLast().toLocalDate()).isBefore(today.plusDays(1));
  }

  @Test
  void everyStageWasEnteredFromTheOneBefore() {
    for (DealRow deal : fromTheStory()) {
      List<String> moves =
          jdbc.sql(
                  """
                  select before || '→' || after from activity
                  where entity_id = ? and field = 'stage' order by at
                  """)
              .param(deal.id().value())
              .query(String.class)
              .list();
      assertThat(moves)
          .containsExactlyElementsOf(
              IntStream.range(1, deal.stage().number())
                  .mapToObj(number -> number + "→" + (number + 1))
                  .toList());
    }
  }

  @Test
  void happensOnce() {
    demo.run(null);

    assertThat(deals.count(viewer, DealFilter.ALL)).isEqualTo(62);
  }

  @Test
  void isTheSameEveryTime() {
    Ensemble team = Ensemble.of(people.active());

    assertThat(DemoDeals.deeds(team, today)).isEqualTo(DemoDeals.deeds(team, today));
  }

  @Test
  void endsBeforeTodayOnWhateverDayItBegins() {
    Ensemble team = Ensemble.of(people.active());
    LocalDate.of(2026, 11, 16)
        .datesUntil(LocalDate.of(2026, 11, 23))
        .forEach(
            day ->
                assertThat(DemoDeals.deeds(team, day))
                    .extracting(Deed::at)
                    .isSorted()
                    .allMatch(moment -> moment.isBefore(day.atStartOfDay()))
                    .allMatch(moment -> moment.isAfter(day.minusYears(1).atStartOfDay())));
  }

  private List<DealRow> fromTheStory() {
    return all.subList(2, all.size());
  }
}
